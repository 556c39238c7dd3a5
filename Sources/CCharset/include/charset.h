#ifndef CCHARSET_H
#define CCHARSET_H

#include <stddef.h>
#include <stdint.h>

/* ICU behind a header of its own: ICU's own headers collide with Foundation's. */

struct charset_guess {
    char name[32];      /* as IANA has it, "windows-1252" */
    int32_t confidence; /* 0 to 100 */
};

/* Guesses the encoding of bytes, the best first; looks at the first 8,000 or so.
   Returns how many guesses were written, 0 where the detector fails. */
int32_t charset_detect(const uint8_t *bytes, size_t count, struct charset_guess *guesses, int32_t limit);

/* Decodes bytes into UTF-16 code units, with each unit the offset of the byte that it comes from.
   Both arrays hold `capacity` units. Returns the number of units; -1 - offset for bytes that the
   encoding does not have; INT64_MIN where there is no such encoding or no room. */
int64_t charset_decode(
    const char *name, const uint8_t *bytes, size_t count, uint16_t *units, int32_t *offsets,
    size_t capacity);

#endif
