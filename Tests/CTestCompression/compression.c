#include "saaf_test_compression.h"

#include <brotli/encode.h>
#include <bzlib.h>
#include <isa-l/igzip_lib.h>
#include <lzma.h>
#include <zstd.h>

static size_t deflate_with(
  int flag, const unsigned char *input, size_t length, unsigned char *output, size_t capacity) {
  struct isal_zstream stream;
  isal_deflate_stateless_init(&stream);
  stream.gzip_flag = (unsigned short)flag;
  stream.end_of_stream = 1;
  stream.next_in = (unsigned char *)input;
  stream.avail_in = (unsigned)length;
  stream.next_out = output;
  stream.avail_out = (unsigned)capacity;
  return isal_deflate_stateless(&stream) == COMP_OK ? capacity - stream.avail_out : 0;
}

size_t saaf_test_compress(
  saaf_test_coding coding, const unsigned char *input, size_t length, unsigned char *output,
  size_t capacity) {
  switch (coding) {
    case SAAF_TEST_GZIP: return deflate_with(IGZIP_GZIP, input, length, output, capacity);
    case SAAF_TEST_ZLIB: return deflate_with(IGZIP_ZLIB, input, length, output, capacity);
    case SAAF_TEST_DEFLATE: return deflate_with(IGZIP_DEFLATE, input, length, output, capacity);
    case SAAF_TEST_ZSTD: {
      ZSTD_CCtx *context = ZSTD_createCCtx();
      ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
      const size_t result = ZSTD_compress2(context, output, capacity, input, length);
      ZSTD_freeCCtx(context);
      return ZSTD_isError(result) ? 0 : result;
    }
    case SAAF_TEST_XZ: {
      size_t position = 0;
      return lzma_easy_buffer_encode(
               1, LZMA_CHECK_CRC32, NULL, input, length, output, &position, capacity) == LZMA_OK
        ? position
        : 0;
    }
    case SAAF_TEST_BZIP2: {
      unsigned size = (unsigned)capacity;
      return BZ2_bzBuffToBuffCompress(
               (char *)output, &size, (char *)input, (unsigned)length, 1, 0, 0) == BZ_OK
        ? size
        : 0;
    }
    case SAAF_TEST_BROTLI: {
      size_t size = capacity;
      return BrotliEncoderCompress(5, 22, BROTLI_MODE_TEXT, length, input, &size, output) ? size : 0;
    }
  }
  return 0;
}

size_t saaf_test_compress_with_dictionary(
  const unsigned char *input, size_t length, const unsigned char *dictionary,
  size_t dictionary_length, unsigned char *output, size_t capacity) {
  ZSTD_CCtx *context = ZSTD_createCCtx();
  const size_t result = ZSTD_compress_usingDict(
    context, output, capacity, input, length, dictionary, dictionary_length, 3);
  ZSTD_freeCCtx(context);
  return ZSTD_isError(result) ? 0 : result;
}
