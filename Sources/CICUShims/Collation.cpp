#include "Support.hpp"

#include <unicode/coll.h>

namespace {

const icu::Collator *object(const onoma_collator *pointer) { return reinterpret_cast<const icu::Collator *>(pointer); }

}  // namespace

extern "C" {

onoma_collator *onoma_collator_open(const char *locale, int32_t strength, int32_t *status) {
  static const UColAttributeValue strengths[] = {UCOL_PRIMARY, UCOL_SECONDARY, UCOL_TERTIARY};
  UErrorCode code = U_ZERO_ERROR;
  icu::Locale parsed = onoma::locale(locale, code);
  if (strength < 0 || strength > 2) code = U_ILLEGAL_ARGUMENT_ERROR;
  icu::Collator *collator = nullptr;
  if (U_SUCCESS(code)) collator = icu::Collator::createInstance(parsed, code);
  if (U_SUCCESS(code)) collator->setAttribute(UCOL_STRENGTH, strengths[strength], code);
  // Text may come in NFD; without this ICU trusts that marks are in order.
  if (U_SUCCESS(code)) collator->setAttribute(UCOL_NORMALIZATION_MODE, UCOL_ON, code);
  if (U_FAILURE(code)) {
    delete collator;
    collator = nullptr;
  }
  *status = code;
  return reinterpret_cast<onoma_collator *>(collator);
}

void onoma_collator_close(onoma_collator *collator) { delete reinterpret_cast<icu::Collator *>(collator); }

int32_t onoma_collator_compare(
    const onoma_collator *collator, const uint8_t *left, int32_t left_count, const uint8_t *right, int32_t right_count, int32_t *out) {
  UErrorCode status = U_ZERO_ERROR;
  *out = object(collator)->compareUTF8(onoma::piece(left, left_count), onoma::piece(right, right_count), status);
  if (U_FAILURE(status)) *out = 0;
  return status;
}

int32_t onoma_collator_sort_key(const onoma_collator *collator, const uint8_t *text, int32_t count, onoma_bytes *out) {
  *out = {nullptr, 0};
  icu::UnicodeString string = onoma::unicode(text, count);
  if (string.isBogus()) return U_MEMORY_ALLOCATION_ERROR;
  int32_t length = object(collator)->getSortKey(string, nullptr, 0);
  if (length <= 0) return U_MEMORY_ALLOCATION_ERROR;  // a key has at least its final zero
  out->bytes = static_cast<uint8_t *>(std::malloc(size_t(length)));
  if (!out->bytes) return U_MEMORY_ALLOCATION_ERROR;
  out->count = object(collator)->getSortKey(string, out->bytes, length) - 1;
  return U_ZERO_ERROR;
}

}  // extern "C"
