/// Flat C functions over ICU.
///
/// Why a shim: ICU renames its C functions by macro (`u_charType` is `u_charType_72`), which Swift's importer cannot follow, and the
/// best of its interfaces (byte-exact edits, immutable number formatters) exist in C++ only. This header names no ICU type, so that
/// Swift sees the same functions whatever ICU is installed.
///
/// Conventions:
/// - A function that can fail returns an ICU `UErrorCode` as `int32_t`: above 0 is a failure, 0 and below are success (below 0: a
///   warning). `onoma_status_name` names it. After a failure the outputs are empty, unless a function says otherwise. Nothing throws.
/// - Text in is UTF-8, not null-terminated, never null for a count above 0, with its count in bytes.
/// - Text out is an `onoma_bytes` that the function allocates and the caller frees with `onoma_bytes_free`.
/// - `const char *` results are ICU's static strings: null-terminated, never freed.
#ifndef ONOMA_CICUSHIMS_H
#define ONOMA_CICUSHIMS_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// MARK: Results (Support.cpp)

/// Bytes that a function allocated: UTF-8 text, unless it says otherwise. Empty where `bytes` is null.
typedef struct {
  uint8_t *bytes;
  int64_t count;
} onoma_bytes;

/// One replacement: half-open byte ranges before and after it. Between edits both texts run alike.
typedef struct {
  int32_t source_start, source_end, target_start, target_end;
  /// Whether something invalid was replaced by U+FFFD (decoding only).
  bool is_repair;
} onoma_edit;

/// Edits that a function allocated, sorted and disjoint. None where `edits` is null.
typedef struct {
  onoma_edit *edits;
  int64_t count;
} onoma_edits;

/// Frees bytes that a function of this header allocated.
void onoma_bytes_free(onoma_bytes bytes);

/// Frees edits that a function of this header allocated.
void onoma_edits_free(onoma_edits edits);

/// Whether a null-terminated string is a well-formed BCP 47 tag: `vi`, `zh-Hant-TW`, `und`. Functions that take a locale take such tags;
/// for a language that it has no data for, ICU falls back to its root data.
bool onoma_is_locale(const char *tag);

// MARK: Status (Status.cpp)

/// ICU's name of a status: `U_MISSING_RESOURCE_ERROR`. Never null.
const char *onoma_status_name(int32_t status);

/// The version of ICU at run time, as major × 256 + minor.
int32_t onoma_icu_version(void);

/// The version of Unicode that ICU knows at run time, as major × 256 + minor.
int32_t onoma_unicode_version(void);

// MARK: Characters (Characters.cpp)

/// The general category of a code point, as its two-letter name: `Lu`, `Mn`, `Cn`. Never null.
const char *onoma_character_category(uint32_t scalar);

/// The ISO 15924 code of a code point's script: `Latn`, `Cyrl`, `Zyyy` (common), `Zinh` (inherited), `Zzzz` (unknown). Never null.
const char *onoma_character_script(uint32_t scalar);

/// The Unicode version that assigned a code point, as major × 256 + minor; 0 where it is unassigned.
int32_t onoma_character_age(uint32_t scalar);

/// Whether a code point has the property Uppercase, or is a titlecase letter.
bool onoma_character_is_uppercase(uint32_t scalar);

/// Whether a code point has the property Lowercase.
bool onoma_character_is_lowercase(uint32_t scalar);

/// Whether a code point has the property Default_Ignorable_Code_Point: soft hyphen, joiners, variation selectors.
bool onoma_character_is_default_ignorable(uint32_t scalar);

/// Whether a code point has the property Sentence_Terminal: full stop, question mark, their like in all scripts.
bool onoma_character_is_sentence_terminal(uint32_t scalar);

/// Case-folds code points (full folding, default rules): `ẞ` becomes `ss`.
///
/// Writes at most `capacity` code points to `out`, which the caller owns, and the number of them to `out_count`.
/// Fails where they do not fit (`U_BUFFER_OVERFLOW_ERROR`).
int32_t onoma_characters_fold_case(const uint32_t *scalars, int32_t count, uint32_t *out, int32_t capacity, int32_t *out_count);

/// Decomposes code points, canonically or (`compatibility`) into NFKD: `ﬁ` becomes `fi`.
///
/// Output and failures as in `onoma_characters_fold_case`.
int32_t onoma_characters_decompose(
  const uint32_t *scalars, int32_t count, bool compatibility, uint32_t *out, int32_t capacity, int32_t *out_count);

// MARK: Normalization and case (Normalization.cpp)

/// Normalizes text. `form`: 0 NFC, 1 NFD, 2 NFKC, 3 NFKD, 4 NFKC_Casefold.
///
/// Why C++: only `Normalizer2::normalizeUTF8` reports its edits in bytes. `edits` may be null.
int32_t onoma_normalize(int32_t form, const uint8_t *text, int32_t count, onoma_bytes *out, onoma_edits *edits);

/// Whether text is in a normalization form (numbered as in `onoma_normalize`).
int32_t onoma_is_normalized(int32_t form, const uint8_t *text, int32_t count, bool *out);

/// Converts case. `letter_case`: 0 case folding (the locale is not used), 1 lower, 2 upper, 3 title (first letters of words).
/// `edits` may be null.
int32_t onoma_convert_case(
  int32_t letter_case, const char *locale, const uint8_t *text, int32_t count, onoma_bytes *out, onoma_edits *edits);

// MARK: Transliteration (Transliteration.cpp)

/// A transliterator. Created by the two functions below, freed by `onoma_transliterator_close`.
typedef struct onoma_transliterator onoma_transliterator;

/// Opens one of ICU's transliterators by its identifier: `Russian-Latin/BGN`, `Latin-ASCII`, `NFD; [:Mn:] Remove; NFC`.
/// Null on failure; `U_INVALID_ID` where there is none of the name.
onoma_transliterator *onoma_transliterator_open(const uint8_t *identifier, int32_t count, int32_t *status);

/// Compiles rules. Null on failure; `error_offset` is then the UTF-16 offset in `rules` at which the rule at fault starts, or −1 (ICU's
/// line number is always 0 here).
onoma_transliterator *onoma_transliterator_compile(
  const uint8_t *identifier, int32_t identifier_count, const uint8_t *rules, int32_t rules_count, int32_t *error_offset,
  int32_t *status);

/// Frees a transliterator; null is allowed.
void onoma_transliterator_close(onoma_transliterator *transliterator);

/// Transliterates a whole text.
int32_t onoma_transliterate(const onoma_transliterator *transliterator, const uint8_t *text, int32_t count, onoma_bytes *out);

// MARK: Numbers and currencies (Numbers.cpp)

/// A number format of one locale, immutable: any number of threads may format with it at once.
typedef struct onoma_number_format onoma_number_format;

/// Compiles a number skeleton (`.00 currency/VND`, null-terminated) for a locale. Null on failure; `error_offset` is then the UTF-16 offset
/// of the fault in the skeleton, or −1.
onoma_number_format *onoma_number_format_open(const char *skeleton, const char *locale, int32_t *error_offset, int32_t *status);

/// Frees a number format; null is allowed.
void onoma_number_format_close(onoma_number_format *format);

/// Formats a decimal number, such as `-1234567890123456789.05`, without passing through floating point.
int32_t onoma_number_format_decimal(const onoma_number_format *format, const uint8_t *decimal, int32_t count, onoma_bytes *out);

/// The CLDR plural category (`one`, `few`, `many`, `other` …) that a decimal has in a locale, as the format would print it.
int32_t onoma_number_format_plural(
  const onoma_number_format *format, const char *locale, const uint8_t *decimal, int32_t count, onoma_bytes *out);

/// A currency's name in a locale. `code`: three ASCII letters, null-terminated. `style`: 0 symbol, 1 name, 2 narrow symbol.
/// Where ICU knows none it gives the code, with the status `U_USING_DEFAULT_WARNING`.
int32_t onoma_currency_name(const char *code, const char *locale, int32_t style, onoma_bytes *out);

/// A currency's name in a locale, in the form that goes with a plural category. Unknown currencies as in `onoma_currency_name`.
int32_t onoma_currency_plural_name(const char *code, const char *locale, const char *category, onoma_bytes *out);

/// How many digits follow the decimal separator in a currency, in accounts: 2 for USD, 0 for VND. Zero on failure.
int32_t onoma_currency_fraction_digits(const char *code, int32_t *status);

// MARK: Collation (Collation.cpp)

/// A collator of one locale, not altered after it was opened: any number of threads may compare with it at once.
typedef struct onoma_collator onoma_collator;

/// Opens a collator. `strength`: 0 primary (letters), 1 secondary (and marks), 2 tertiary (and case). Null on failure.
onoma_collator *onoma_collator_open(const char *locale, int32_t strength, int32_t *status);

/// Frees a collator; null is allowed.
void onoma_collator_close(onoma_collator *collator);

/// Compares two texts; `out` is −1, 0 or 1.
int32_t onoma_collator_compare(
  const onoma_collator *collator, const uint8_t *left, int32_t left_count, const uint8_t *right, int32_t right_count, int32_t *out);

/// The bytes by which a text sorts; they are no text.
int32_t onoma_collator_sort_key(const onoma_collator *collator, const uint8_t *text, int32_t count, onoma_bytes *out);

// MARK: Legacy encodings (Decoding.cpp)

/// Decodes bytes of an encoding that ICU knows by a null-terminated name (`windows-1251`, `KOI8-R`, `windows-1258`), with the edits that
/// lead back to the bytes.
///
/// Invalid bytes become U+FFFD where `repairing`, else the first is a failure, and `invalid_offset` its offset (−1 on other failures).
/// An unknown encoding is `U_FILE_ACCESS_ERROR`.
int32_t onoma_decode(
  const char *encoding, const uint8_t *bytes, int32_t count, bool repairing, onoma_bytes *out, onoma_edits *edits,
  int32_t *invalid_offset);

/// ICU's own name of an encoding (`ibm-5347_P100-1998`), null where it knows none of this name. Static, not freed.
const char *onoma_encoding_name(const char *encoding);

#ifdef __cplusplus
}
#endif

#endif
