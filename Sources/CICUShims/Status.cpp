#include "CICUShims.h"

#include <unicode/uchar.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

extern "C" {

const char *onoma_status_name(int32_t status) { return u_errorName(UErrorCode(status)); }

int32_t onoma_icu_version(void) {
  UVersionInfo version;
  u_getVersion(version);
  return version[0] * 256 + version[1];
}

int32_t onoma_unicode_version(void) {
  UVersionInfo version;
  u_getUnicodeVersion(version);
  return version[0] * 256 + version[1];
}

}  // extern "C"
