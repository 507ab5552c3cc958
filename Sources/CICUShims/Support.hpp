// What the shims share. Nothing here throws: Swift cannot catch, so memory that is not to be had is a status.
#ifndef ONOMA_SUPPORT_HPP
#define ONOMA_SUPPORT_HPP

#include "CICUShims.h"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/locid.h>
#include <unicode/stringpiece.h>
#include <unicode/unistr.h>

#include <cstdlib>
#include <cstring>

namespace onoma {

/// A growing array on `malloc`, whose memory C can take over.
template <typename Element>
class Array {
 public:
  Array() = default;
  Array(const Array &) = delete;
  Array &operator=(const Array &) = delete;
  ~Array() { std::free(elements_); }

  void append(const Element *elements, int64_t count) {
    if (!reserve(count)) return;
    std::memcpy(static_cast<void *>(elements_ + count_), elements, size_t(count) * sizeof(Element));
    count_ += count;
  }

  void append(const Element &element) { append(&element, 1); }

  Element *last() { return count_ > 0 ? elements_ + count_ - 1 : nullptr; }
  int64_t count() const { return count_; }
  bool hasFailed() const { return hasFailed_; }

  /// Gives the memory away; the array is empty afterwards.
  Element *release() {
    Element *elements = elements_;
    elements_ = nullptr;
    count_ = capacity_ = 0;
    return elements;
  }

 private:
  bool reserve(int64_t more) {
    if (hasFailed_ || more <= 0) return false;
    if (more > capacity_ - count_) {
      int64_t capacity = capacity_ * 2 > count_ + more ? capacity_ * 2 : count_ + more;
      void *grown = std::realloc(static_cast<void *>(elements_), size_t(capacity) * sizeof(Element));
      if (!grown) {
        hasFailed_ = true;
        return false;
      }
      elements_ = static_cast<Element *>(grown);
      capacity_ = capacity;
    }
    return true;
  }

  Element *elements_ = nullptr;
  int64_t count_ = 0, capacity_ = 0;
  bool hasFailed_ = false;
};

/// Collects the UTF-8 that ICU writes.
class Sink : public icu::ByteSink {
 public:
  void Append(const char *bytes, int32_t count) override { bytes_.append(reinterpret_cast<const uint8_t *>(bytes), count); }

  /// Moves what was collected to the caller, unless something failed.
  int32_t deliver(UErrorCode status, onoma_bytes *out) {
    if (U_SUCCESS(status) && bytes_.hasFailed()) status = U_MEMORY_ALLOCATION_ERROR;
    *out = {nullptr, 0};
    if (U_FAILURE(status)) return status;
    out->count = bytes_.count();
    out->bytes = bytes_.release();
    return status;
  }

 private:
  Array<uint8_t> bytes_;
};

inline icu::StringPiece piece(const uint8_t *text, int32_t count) {
  return icu::StringPiece(count > 0 ? reinterpret_cast<const char *>(text) : "", count);
}

inline icu::UnicodeString unicode(const uint8_t *text, int32_t count) { return icu::UnicodeString::fromUTF8(piece(text, count)); }

/// Moves UTF-16 to the caller as UTF-8, unless something failed.
int32_t deliver(const icu::UnicodeString &text, UErrorCode status, onoma_bytes *out);

/// Moves edits to the caller, unless something failed; `out` may be null.
int32_t deliver(const icu::Edits &edits, UErrorCode status, onoma_edits *out);

/// The locale of a BCP 47 tag; a failure where it is malformed.
icu::Locale locale(const char *tag, UErrorCode &status);

}  // namespace onoma

#endif
