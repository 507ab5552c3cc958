#include "Support.hpp"

#include <unicode/casemap.h>
#include <unicode/normalizer2.h>

namespace {

const icu::Normalizer2 *normalizer(int32_t form, UErrorCode &status) {
  switch (form) {
    case 0: return icu::Normalizer2::getNFCInstance(status);
    case 1: return icu::Normalizer2::getNFDInstance(status);
    case 2: return icu::Normalizer2::getNFKCInstance(status);
    case 3: return icu::Normalizer2::getNFKDInstance(status);
    case 4: return icu::Normalizer2::getNFKCCasefoldInstance(status);
    default: status = U_ILLEGAL_ARGUMENT_ERROR; return nullptr;
  }
}

/// Moves text and edits to the caller: both, or none.
int32_t deliver(onoma::Sink &sink, const icu::Edits &edits, UErrorCode status, onoma_bytes *out, onoma_edits *out_edits) {
  *out = {nullptr, 0};
  status = UErrorCode(onoma::deliver(edits, status, out_edits));
  status = UErrorCode(sink.deliver(status, out));
  if (U_FAILURE(status) && out_edits) {
    onoma_edits_free(*out_edits);
    *out_edits = {nullptr, 0};
  }
  return status;
}

}  // namespace

extern "C" {

int32_t onoma_normalize(int32_t form, const uint8_t *text, int32_t count, onoma_bytes *out, onoma_edits *edits) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *instance = normalizer(form, status);
  onoma::Sink sink;
  icu::Edits changes;
  if (U_SUCCESS(status)) instance->normalizeUTF8(0, onoma::piece(text, count), sink, edits ? &changes : nullptr, status);
  return deliver(sink, changes, status, out, edits);
}

int32_t onoma_is_normalized(int32_t form, const uint8_t *text, int32_t count, bool *out) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *instance = normalizer(form, status);
  *out = U_SUCCESS(status) && instance->isNormalizedUTF8(onoma::piece(text, count), status);
  return status;
}

int32_t onoma_convert_case(
    int32_t letter_case, const char *locale, const uint8_t *text, int32_t count, onoma_bytes *out, onoma_edits *edits) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale parsed = onoma::locale(locale, status);
  onoma::Sink sink;
  icu::Edits changes;
  icu::Edits *recorded = edits ? &changes : nullptr;
  icu::StringPiece source = onoma::piece(text, count);
  if (U_SUCCESS(status)) {
    switch (letter_case) {
      case 0: icu::CaseMap::utf8Fold(U_FOLD_CASE_DEFAULT, source, sink, recorded, status); break;
      case 1: icu::CaseMap::utf8ToLower(parsed.getName(), 0, source, sink, recorded, status); break;
      case 2: icu::CaseMap::utf8ToUpper(parsed.getName(), 0, source, sink, recorded, status); break;
      case 3: icu::CaseMap::utf8ToTitle(parsed.getName(), 0, nullptr, source, sink, recorded, status); break;
      default: status = U_ILLEGAL_ARGUMENT_ERROR;
    }
  }
  return deliver(sink, changes, status, out, edits);
}

}  // extern "C"
