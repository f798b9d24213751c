#ifndef SAAF_ZSTD_DICTIONARY_H
#define SAAF_ZSTD_DICTIONARY_H

#include <stddef.h>
#include <zstd.h>

/// The dictionary that web archives packed with zstd carry in a skippable frame of their own before
/// the first record ("Use of Zstandard compression in the WARC file format", IIPC).
typedef struct {
  /// The frame's first eight bytes: its magic number and the length of what follows.
  unsigned char header[8];
  size_t held;
  unsigned char *bytes;
  size_t length, filled;
  int is_decided, is_dictionary;
} saaf_dictionary;

typedef enum {
  SAAF_DICTIONARY_NONE,
  SAAF_DICTIONARY_MORE,
  SAAF_DICTIONARY_LOADED,
  SAAF_DICTIONARY_DAMAGED,
} saaf_dictionary_state;

/// Takes input as long as it can be, or is, the frame of a dictionary. After `NONE`, `held` bytes of
/// `header` are still to be decoded.
saaf_dictionary_state saaf_dictionary_take(
  saaf_dictionary *dictionary, ZSTD_DCtx *context, const unsigned char *input, size_t length,
  size_t *taken);

/// Makes it ready for the next frame; a dictionary that was loaded stays with the context.
void saaf_dictionary_clear(saaf_dictionary *dictionary);

#endif
