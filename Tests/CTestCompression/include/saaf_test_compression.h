#ifndef SAAF_TEST_COMPRESSION_H
#define SAAF_TEST_COMPRESSION_H

#include <stddef.h>

typedef enum {
  SAAF_TEST_GZIP,
  SAAF_TEST_ZLIB,
  SAAF_TEST_DEFLATE,
  SAAF_TEST_ZSTD,
  SAAF_TEST_XZ,
  SAAF_TEST_BZIP2,
  SAAF_TEST_BROTLI,
} saaf_test_coding;

/// Packs bytes, with a check value where the coding has one. Returns the length, 0 on failure.
size_t saaf_test_compress(
  saaf_test_coding coding, const unsigned char *_Nonnull input, size_t length,
  unsigned char *_Nonnull output, size_t capacity);

/// Packs bytes with zstd and a dictionary.
size_t saaf_test_compress_with_dictionary(
  const unsigned char *_Nonnull input, size_t length, const unsigned char *_Nonnull dictionary,
  size_t dictionary_length, unsigned char *_Nonnull output, size_t capacity);

#endif
