#include "Support.hpp"

#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/ucurr.h>

namespace {

using Format = icu::number::LocalizedNumberFormatter;

const Format *object(const onoma_number_format *pointer) { return reinterpret_cast<const Format *>(pointer); }

/// A null-terminated ASCII string of three characters as UTF-16.
struct CurrencyCode {
  explicit CurrencyCode(const char *code, UErrorCode &status) {
    if (std::strlen(code) != 3) status = U_ILLEGAL_ARGUMENT_ERROR;
    for (int i = 0; U_SUCCESS(status) && i < 3; ++i) units[i] = UChar(uint8_t(code[i]));
  }
  UChar units[4] = {0, 0, 0, 0};
};

int32_t deliverName(const UChar *name, int32_t length, UErrorCode status, onoma_bytes *out) {
  *out = {nullptr, 0};
  if (U_FAILURE(status)) return status;
  return onoma::deliver(icu::UnicodeString(name, length), status, out);
}

}  // namespace

extern "C" {

onoma_number_format *onoma_number_format_open(const char *skeleton, const char *locale, int32_t *error_offset, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UParseError fault;
  fault.offset = -1;
  icu::Locale parsed = onoma::locale(locale, code);
  Format *format = nullptr;
  if (U_SUCCESS(code)) {
    icu::UnicodeString text = icu::UnicodeString::fromUTF8(skeleton);
    format = new Format(icu::number::NumberFormatter::forSkeleton(text, fault, code).locale(parsed));
    if (!format) code = U_MEMORY_ALLOCATION_ERROR;
    if (U_SUCCESS(code)) format->copyErrorTo(code);
  }
  if (U_FAILURE(code)) {
    delete format;
    format = nullptr;
  }
  *error_offset = U_FAILURE(code) ? fault.offset : -1;
  *status = code;
  return reinterpret_cast<onoma_number_format *>(format);
}

void onoma_number_format_close(onoma_number_format *format) { delete reinterpret_cast<Format *>(format); }

int32_t onoma_number_format_decimal(const onoma_number_format *format, const uint8_t *decimal, int32_t count, onoma_bytes *out) {
  UErrorCode status = U_ZERO_ERROR;
  icu::number::FormattedNumber number = object(format)->formatDecimal(onoma::piece(decimal, count), status);
  icu::UnicodeString text;
  if (U_SUCCESS(status)) text = number.toString(status);
  return onoma::deliver(text, status, out);
}

int32_t onoma_number_format_plural(
    const onoma_number_format *format, const char *locale, const uint8_t *decimal, int32_t count, onoma_bytes *out) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale parsed = onoma::locale(locale, status);
  icu::LocalPointer<icu::PluralRules> rules(icu::PluralRules::forLocale(parsed, status), status);
  icu::UnicodeString category;
  if (U_SUCCESS(status)) {
    icu::number::FormattedNumber number = object(format)->formatDecimal(onoma::piece(decimal, count), status);
    if (U_SUCCESS(status)) category = rules->select(number, status);
  }
  return onoma::deliver(category, status, out);
}

int32_t onoma_currency_name(const char *code, const char *locale, int32_t style, onoma_bytes *out) {
  static const UCurrNameStyle styles[] = {UCURR_SYMBOL_NAME, UCURR_LONG_NAME, UCURR_NARROW_SYMBOL_NAME};
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale parsed = onoma::locale(locale, status);
  CurrencyCode currency(code, status);
  if (style < 0 || style > 2) status = U_ILLEGAL_ARGUMENT_ERROR;
  const UChar *name = nullptr;
  int32_t length = 0;
  UBool isChoice = false;
  if (U_SUCCESS(status)) name = ucurr_getName(currency.units, parsed.getName(), styles[style], &isChoice, &length, &status);
  return deliverName(name, length, status, out);
}

int32_t onoma_currency_plural_name(const char *code, const char *locale, const char *category, onoma_bytes *out) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale parsed = onoma::locale(locale, status);
  CurrencyCode currency(code, status);
  const UChar *name = nullptr;
  int32_t length = 0;
  UBool isChoice = false;
  if (U_SUCCESS(status)) name = ucurr_getPluralName(currency.units, parsed.getName(), &isChoice, category, &length, &status);
  return deliverName(name, length, status, out);
}

int32_t onoma_currency_fraction_digits(const char *code, int32_t *status) {
  UErrorCode failure = U_ZERO_ERROR;
  CurrencyCode currency(code, failure);
  int32_t digits = U_SUCCESS(failure) ? ucurr_getDefaultFractionDigits(currency.units, &failure) : 0;
  *status = failure;
  return U_SUCCESS(failure) ? digits : 0;
}

}  // extern "C"
