#include "Support.hpp"

#include <unicode/uloc.h>

namespace onoma {

int32_t deliver(const icu::UnicodeString &text, UErrorCode status, onoma_bytes *out) {
  Sink sink;
  if (text.isBogus() && U_SUCCESS(status)) status = U_MEMORY_ALLOCATION_ERROR;
  if (U_SUCCESS(status)) text.toUTF8(sink);
  return sink.deliver(status, out);
}

int32_t deliver(const icu::Edits &edits, UErrorCode status, onoma_edits *out) {
  if (!out) return status;
  *out = {nullptr, 0};
  if (U_FAILURE(status)) return status;
  Array<onoma_edit> array;
  icu::Edits::Iterator iterator = edits.getFineChangesIterator();
  while (iterator.next(status)) {
    int32_t source = iterator.sourceIndex(), target = iterator.destinationIndex();
    array.append({source, source + iterator.oldLength(), target, target + iterator.newLength(), false});
  }
  if (U_SUCCESS(status) && array.hasFailed()) status = U_MEMORY_ALLOCATION_ERROR;
  if (U_FAILURE(status)) return status;
  out->count = array.count();
  out->edits = array.release();
  return status;
}

icu::Locale locale(const char *tag, UErrorCode &status) {
  if (U_FAILURE(status)) return icu::Locale::getRoot();
  if (!onoma_is_locale(tag)) status = U_ILLEGAL_ARGUMENT_ERROR;
  return U_SUCCESS(status) ? icu::Locale::forLanguageTag(tag, status) : icu::Locale::getRoot();
}

}  // namespace onoma

extern "C" {

void onoma_bytes_free(onoma_bytes bytes) { std::free(bytes.bytes); }

void onoma_edits_free(onoma_edits edits) { std::free(edits.edits); }

bool onoma_is_locale(const char *tag) {
  char name[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  int32_t parsed = 0;
  uloc_forLanguageTag(tag, name, sizeof name, &parsed, &status);
  // ICU reads as much of a tag as it understands, and calls that success.
  return U_SUCCESS(status) && status != U_STRING_NOT_TERMINATED_WARNING && parsed > 0 && size_t(parsed) == std::strlen(tag);
}

}  // extern "C"
