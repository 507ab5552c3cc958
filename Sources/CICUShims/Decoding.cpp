#include "Support.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf8.h>

namespace {

/// A decoding under way: what came out, and the edits that lead back.
struct Decoding {
  onoma::Array<uint8_t> text;
  onoma::Array<onoma_edit> edits;

  /// Adds a character that stands for the bytes from `start` to `end`.
  void append(UChar32 scalar, const uint8_t *bytes, int32_t start, int32_t end, bool is_repair) {
    uint8_t units[U8_MAX_LENGTH];
    int32_t length = 0;
    U8_APPEND_UNSAFE(units, length, scalar);
    int32_t target = int32_t(text.count());
    text.append(units, length);
    bool is_alike = length == end - start && std::memcmp(units, bytes + start, size_t(length)) == 0;
    if (is_alike) return;
    onoma_edit *last = edits.last();
    if (start == end && last && last->source_end == start && last->target_end == target) {
      last->target_end += length;  // one byte sequence that stands for several characters
    } else {
      edits.append({start, end, target, target + length, is_repair});
    }
  }
};

}  // namespace

extern "C" {

int32_t onoma_decode(
    const char *encoding, const uint8_t *bytes, int32_t count, bool repairing, onoma_bytes *out, onoma_edits *edits,
    int32_t *invalid_offset) {
  *out = {nullptr, 0};
  *edits = {nullptr, 0};
  *invalid_offset = -1;
  UErrorCode status = U_ZERO_ERROR;
  icu::LocalUConverterPointer converter(ucnv_open(encoding, &status));
  if (U_FAILURE(status)) return status;
  ucnv_setToUCallBack(converter.getAlias(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);

  Decoding decoding;
  const char *start = reinterpret_cast<const char *>(bytes), *source = start, *limit = start + count;
  while (U_SUCCESS(status)) {
    const char *before = source;
    UChar32 scalar = ucnv_getNextUChar(converter.getAlias(), &source, limit, &status);
    bool is_repair = false;
    if (status == U_INDEX_OUTOFBOUNDS_ERROR) {
      status = U_ZERO_ERROR;
      break;  // the end
    }
    if (status == U_INVALID_CHAR_FOUND || status == U_ILLEGAL_CHAR_FOUND || status == U_TRUNCATED_CHAR_FOUND ||
        status == U_ILLEGAL_ESCAPE_SEQUENCE || status == U_UNSUPPORTED_ESCAPE_SEQUENCE) {
      if (!repairing) {
        // Before the invalid bytes there may be others that say nothing, such as a change of state.
        char invalid[32];
        int8_t length = sizeof invalid;
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter.getAlias(), invalid, &length, &ignored);
        bool is_known = U_SUCCESS(ignored) && length > 0 && source - length >= before;
        *invalid_offset = int32_t((is_known ? source - length : before) - start);
        return status;
      }
      if (source == before && source < limit) ++source;  // never stand still
      scalar = 0xFFFD;
      is_repair = true;
      status = U_ZERO_ERROR;
    }
    if (U_FAILURE(status)) return status;
    if (scalar < 0 || scalar > 0x10FFFF || U_IS_SURROGATE(scalar)) {
      scalar = 0xFFFD;  // UTF-8 cannot write a lone surrogate
      is_repair = true;
      if (!repairing) {
        *invalid_offset = int32_t(before - start);
        return U_ILLEGAL_CHAR_FOUND;
      }
    }
    decoding.append(scalar, bytes, int32_t(before - start), int32_t(source - start), is_repair);
    if (decoding.text.count() > INT32_MAX - 8) return U_INDEX_OUTOFBOUNDS_ERROR;
  }
  if (decoding.text.hasFailed() || decoding.edits.hasFailed()) return U_MEMORY_ALLOCATION_ERROR;
  out->count = decoding.text.count();
  out->bytes = decoding.text.release();
  edits->count = decoding.edits.count();
  edits->edits = decoding.edits.release();
  return U_ZERO_ERROR;
}

const char *onoma_encoding_name(const char *encoding) {
  UErrorCode status = U_ZERO_ERROR;
  icu::LocalUConverterPointer converter(ucnv_open(encoding, &status));
  if (U_FAILURE(status)) return nullptr;
  // The alias table holds the name for good; the converter's own copy would die with it.
  const char *name = ucnv_getName(converter.getAlias(), &status);
  const char *standing = U_SUCCESS(status) ? ucnv_getAlias(name, 0, &status) : nullptr;
  return U_SUCCESS(status) ? standing : nullptr;
}

}  // extern "C"
