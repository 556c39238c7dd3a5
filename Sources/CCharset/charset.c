#include "charset.h"

#include <limits.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

int32_t charset_detect(const uint8_t *bytes, size_t count, struct charset_guess *guesses, int32_t limit) {
    UErrorCode error = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&error);
    int32_t written = 0;
    int32_t found = 0;
    if (count > INT32_MAX) count = INT32_MAX;
    ucsdet_setText(detector, (const char *)bytes, (int32_t)count, &error);
    const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &error);
    for (int32_t i = 0; U_SUCCESS(error) && i < found && written < limit; i++) {
        const char *name = ucsdet_getName(matches[i], &error);
        int32_t confidence = ucsdet_getConfidence(matches[i], &error);
        if (U_FAILURE(error) || strlen(name) >= sizeof guesses->name) continue;
        strcpy(guesses[written].name, name);
        guesses[written].confidence = confidence;
        written++;
    }
    ucsdet_close(detector);
    return written;
}

int64_t charset_decode(
    const char *name, const uint8_t *bytes, size_t count, uint16_t *units, int32_t *offsets,
    size_t capacity) {
    UErrorCode error = U_ZERO_ERROR;
    if (count > INT32_MAX || capacity > INT32_MAX) return INT64_MIN;
    UConverter *converter = ucnv_open(name, &error);
    if (U_FAILURE(error)) return INT64_MIN;
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
    UChar *target = (UChar *)units;
    const char *source = (const char *)bytes;
    ucnv_toUnicode(
        converter, &target, target + capacity, &source, source + count, offsets, 1, &error);
    int64_t result = target - (UChar *)units;
    if (error == U_BUFFER_OVERFLOW_ERROR) {
        result = INT64_MIN;
    } else if (U_FAILURE(error)) {
        // The source stands behind the bytes that are at fault.
        char fault[32];
        int8_t length = sizeof fault;
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter, fault, &length, &ignored);
        int64_t at = (source - (const char *)bytes) - (U_SUCCESS(ignored) ? length : 0);
        result = -1 - (at < 0 ? 0 : at);
    }
    ucnv_close(converter);
    return result;
}
