// Where ICU's headers are: CICUShims is the only target that includes more of them.
#include <unicode/utypes.h>
