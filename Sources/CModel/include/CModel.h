#ifndef CMODEL_H
#define CMODEL_H

#include <stddef.h>
#include <stdint.h>

/// The tagger's weights, read-only in the program's image.
const uint8_t *_Nonnull cmodel_tagger(size_t *_Nonnull count);

#endif
