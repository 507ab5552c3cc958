#include "CICUShims.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

namespace {

const char *valueName(UProperty property, int32_t value) {
  const char *name = u_getPropertyValueName(property, value, U_SHORT_PROPERTY_NAME);
  return name ? name : "";
}

/// Hands the code points of a result to the caller's buffer.
int32_t deliver(const icu::UnicodeString &text, UErrorCode status, uint32_t *out, int32_t capacity, int32_t *out_count) {
  *out_count = 0;
  if (U_FAILURE(status)) return status;
  int32_t length = text.toUTF32(reinterpret_cast<UChar32 *>(out), capacity, status);
  if (U_SUCCESS(status)) *out_count = length;
  return status;
}

icu::UnicodeString fromScalars(const uint32_t *scalars, int32_t count) {
  return icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32 *>(scalars), count);
}

}  // namespace

extern "C" {

const char *onoma_character_category(uint32_t scalar) { return valueName(UCHAR_GENERAL_CATEGORY, u_charType(UChar32(scalar))); }

const char *onoma_character_script(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript(UChar32(scalar), &status);
  return uscript_getShortName(U_SUCCESS(status) ? script : USCRIPT_UNKNOWN);
}

int32_t onoma_character_age(uint32_t scalar) {
  UVersionInfo age;
  u_charAge(UChar32(scalar), age);
  return age[0] * 256 + age[1];
}

bool onoma_character_is_uppercase(uint32_t scalar) { return u_isUUppercase(UChar32(scalar)) || u_istitle(UChar32(scalar)); }

bool onoma_character_is_lowercase(uint32_t scalar) { return u_isULowercase(UChar32(scalar)); }

bool onoma_character_is_default_ignorable(uint32_t scalar) {
  return u_hasBinaryProperty(UChar32(scalar), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool onoma_character_is_sentence_terminal(uint32_t scalar) { return u_hasBinaryProperty(UChar32(scalar), UCHAR_S_TERM); }

int32_t onoma_characters_fold_case(const uint32_t *scalars, int32_t count, uint32_t *out, int32_t capacity, int32_t *out_count) {
  icu::UnicodeString text = fromScalars(scalars, count);
  text.foldCase(U_FOLD_CASE_DEFAULT);
  return deliver(text, text.isBogus() ? U_MEMORY_ALLOCATION_ERROR : U_ZERO_ERROR, out, capacity, out_count);
}

int32_t onoma_characters_decompose(
    const uint32_t *scalars, int32_t count, bool compatibility, uint32_t *out, int32_t capacity, int32_t *out_count) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *normalizer =
      compatibility ? icu::Normalizer2::getNFKDInstance(status) : icu::Normalizer2::getNFDInstance(status);
  icu::UnicodeString text;
  if (U_SUCCESS(status)) normalizer->normalize(fromScalars(scalars, count), text, status);
  return deliver(text, status, out, capacity, out_count);
}

}  // extern "C"
