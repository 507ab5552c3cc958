#include "Support.hpp"

#include <unicode/parseerr.h>
#include <unicode/translit.h>

namespace {

const icu::Transliterator *object(const onoma_transliterator *pointer) { return reinterpret_cast<const icu::Transliterator *>(pointer); }

onoma_transliterator *result(icu::Transliterator *transliterator, UErrorCode status, int32_t *out_status) {
  if (U_SUCCESS(status) && !transliterator) status = U_MEMORY_ALLOCATION_ERROR;
  if (U_FAILURE(status)) {
    delete transliterator;
    transliterator = nullptr;
  }
  *out_status = status;
  return reinterpret_cast<onoma_transliterator *>(transliterator);
}

}  // namespace

extern "C" {

onoma_transliterator *onoma_transliterator_open(const uint8_t *identifier, int32_t count, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  icu::Transliterator *transliterator = icu::Transliterator::createInstance(onoma::unicode(identifier, count), UTRANS_FORWARD, code);
  return result(transliterator, code, status);
}

onoma_transliterator *onoma_transliterator_compile(
    const uint8_t *identifier, int32_t identifier_count, const uint8_t *rules, int32_t rules_count, int32_t *error_offset,
    int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UParseError fault;
  fault.offset = -1;
  icu::Transliterator *transliterator = icu::Transliterator::createFromRules(
      onoma::unicode(identifier, identifier_count), onoma::unicode(rules, rules_count), UTRANS_FORWARD, fault, code);
  *error_offset = U_FAILURE(code) ? fault.offset : -1;
  return result(transliterator, code, status);
}

void onoma_transliterator_close(onoma_transliterator *transliterator) {
  delete reinterpret_cast<icu::Transliterator *>(transliterator);
}

int32_t onoma_transliterate(const onoma_transliterator *transliterator, const uint8_t *text, int32_t count, onoma_bytes *out) {
  icu::UnicodeString string = onoma::unicode(text, count);
  if (!string.isBogus()) object(transliterator)->transliterate(string);
  return onoma::deliver(string, U_ZERO_ERROR, out);
}

}  // extern "C"
