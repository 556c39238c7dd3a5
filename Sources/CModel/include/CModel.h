#ifndef CMODEL_H
#define CMODEL_H

#include <stddef.h>
#include <stdint.h>

/// The tagger's weights, read-only in the program's image.
const uint8_t *_Nonnull cmodel_tagger(size_t *_Nonnull count);

/// The table of listed names, read-only in the program's image.
const uint8_t *_Nonnull cmodel_gazetteer(size_t *_Nonnull count);

#endif
