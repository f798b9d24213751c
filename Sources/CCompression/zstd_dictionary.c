#include "zstd_dictionary.h"

#include <stdlib.h>
#include <string.h>

static const unsigned char magic[4] = {0x5D, 0x2A, 0x4D, 0x18};

// Real ones have about a hundred kilobytes; what claims more is no dictionary.
static const size_t longest = 64u << 20;

/// Loads a dictionary, which may itself be packed.
static int load(ZSTD_DCtx *context, const unsigned char *bytes, size_t length) {
  static const unsigned char frame[4] = {0x28, 0xB5, 0x2F, 0xFD};
  if (length < 4 || memcmp(bytes, frame, 4) != 0) {
    return !ZSTD_isError(ZSTD_DCtx_loadDictionary(context, bytes, length));
  }
  const unsigned long long size = ZSTD_getFrameContentSize(bytes, length);
  const size_t room = size <= longest ? (size_t)size : longest;
  unsigned char *plain = malloc(room > 0 ? room : 1);
  if (!plain) return 0;
  const size_t result = ZSTD_decompress(plain, room, bytes, length);
  const int loaded =
    !ZSTD_isError(result) && !ZSTD_isError(ZSTD_DCtx_loadDictionary(context, plain, result));
  free(plain);
  return loaded;
}

saaf_dictionary_state saaf_dictionary_take(
  saaf_dictionary *dictionary, ZSTD_DCtx *context, const unsigned char *input, size_t length,
  size_t *taken) {
  *taken = 0;
  while (!dictionary->is_decided) {
    if (dictionary->held < 4 && dictionary->held > 0 &&
        memcmp(dictionary->header, magic, dictionary->held) != 0) {
      dictionary->is_decided = 1;
    } else if (dictionary->held >= 4 && memcmp(dictionary->header, magic, 4) != 0) {
      dictionary->is_decided = 1;
    } else if (dictionary->held == 8) {
      dictionary->length = (size_t)dictionary->header[4] | (size_t)dictionary->header[5] << 8 |
        (size_t)dictionary->header[6] << 16 | (size_t)dictionary->header[7] << 24;
      dictionary->is_decided = 1;
      if (dictionary->length > longest) break;
      dictionary->bytes = malloc(dictionary->length > 0 ? dictionary->length : 1);
      if (!dictionary->bytes) return SAAF_DICTIONARY_DAMAGED;
      dictionary->is_dictionary = 1;
      dictionary->held = 0;
    } else {
      if (*taken == length) return SAAF_DICTIONARY_MORE;
      dictionary->header[dictionary->held++] = input[(*taken)++];
    }
  }
  if (!dictionary->is_dictionary) return SAAF_DICTIONARY_NONE;
  size_t part = dictionary->length - dictionary->filled;
  if (part > length - *taken) part = length - *taken;
  if (part > 0) memcpy(dictionary->bytes + dictionary->filled, input + *taken, part);
  dictionary->filled += part;
  *taken += part;
  if (dictionary->filled < dictionary->length) return SAAF_DICTIONARY_MORE;
  return load(context, dictionary->bytes, dictionary->length) ? SAAF_DICTIONARY_LOADED
                                                              : SAAF_DICTIONARY_DAMAGED;
}

void saaf_dictionary_clear(saaf_dictionary *dictionary) {
  free(dictionary->bytes);
  memset(dictionary, 0, sizeof *dictionary);
}
