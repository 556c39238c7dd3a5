#include "CModel.h"

static const uint8_t tagger[] __attribute__((aligned(64))) = {
#embed "tagger.bin"
};

const uint8_t *cmodel_tagger(size_t *count) {
    *count = sizeof tagger;
    return tagger;
}
