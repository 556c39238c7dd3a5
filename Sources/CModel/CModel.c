#include "CModel.h"

static const uint8_t tagger[] __attribute__((aligned(64))) = {
#embed "tagger.bin"
};

static const uint8_t gazetteer[] __attribute__((aligned(64))) = {
#embed "gazetteer.bin"
};

const uint8_t *cmodel_tagger(size_t *count) {
    *count = sizeof tagger;
    return tagger;
}

const uint8_t *cmodel_gazetteer(size_t *count) {
    *count = sizeof gazetteer;
    return gazetteer;
}
