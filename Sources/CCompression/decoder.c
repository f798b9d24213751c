#include "saaf_decoder.h"

#include <brotli/decode.h>
#include <bzlib.h>
#include <isa-l/igzip_lib.h>
#include <lzma.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zstd.h>

#include "zstd_dictionary.h"

struct saaf_decoder {
  saaf_coding coding;
  struct inflate_state *inflate;
  ZSTD_DCtx *zstd;
  saaf_dictionary dictionary;
  /// How many bytes zstd needs to get to the end of the block that it is in.
  size_t zstd_wanted;
  lzma_stream xz;
  bz_stream bzip2;
  int has_bzip2;
  BrotliDecoderState *brotli;
};

// Some of the libraries count in 32 bits.
static size_t bounded(size_t length) { return length < (1u << 30) ? length : (1u << 30); }

saaf_decoder *saaf_decoder_create(saaf_coding coding) {
  saaf_decoder *decoder = calloc(1, sizeof *decoder);
  if (!decoder) return NULL;
  decoder->coding = coding;
  if (!saaf_decoder_reset(decoder)) {
    saaf_decoder_destroy(decoder);
    return NULL;
  }
  return decoder;
}

int saaf_decoder_reset(saaf_decoder *decoder) {
  switch (decoder->coding) {
    case SAAF_GZIP:
    case SAAF_ZLIB:
    case SAAF_DEFLATE:
      if (!decoder->inflate) {
        decoder->inflate = calloc(1, sizeof *decoder->inflate);
        if (!decoder->inflate) return 0;
        isal_inflate_init(decoder->inflate);
      }
      isal_inflate_reset(decoder->inflate);
      decoder->inflate->crc_flag = decoder->coding == SAAF_GZIP ? ISAL_GZIP
        : decoder->coding == SAAF_ZLIB                          ? ISAL_ZLIB
                                                                : ISAL_DEFLATE;
      return 1;
    case SAAF_ZSTD:
      if (!decoder->zstd) {
        decoder->zstd = ZSTD_createDCtx();
        if (!decoder->zstd) return 0;
        // Archives of social media are packed with `zstd --long=31`; only such frames take the
        // memory.
        ZSTD_DCtx_setParameter(decoder->zstd, ZSTD_d_windowLogMax, sizeof(size_t) == 8 ? 31 : 30);
      }
      saaf_dictionary_clear(&decoder->dictionary);
      decoder->zstd_wanted = 1;
      return !ZSTD_isError(ZSTD_DCtx_reset(decoder->zstd, ZSTD_reset_session_only));
    case SAAF_XZ:
      return lzma_stream_decoder(&decoder->xz, UINT64_MAX, 0) == LZMA_OK;
    case SAAF_BZIP2:
      if (decoder->has_bzip2) BZ2_bzDecompressEnd(&decoder->bzip2);
      memset(&decoder->bzip2, 0, sizeof decoder->bzip2);
      decoder->has_bzip2 = BZ2_bzDecompressInit(&decoder->bzip2, 0, 0) == BZ_OK;
      return decoder->has_bzip2;
    case SAAF_BROTLI:
      if (decoder->brotli) BrotliDecoderDestroyInstance(decoder->brotli);
      decoder->brotli = BrotliDecoderCreateInstance(NULL, NULL, NULL);
      return decoder->brotli != NULL;
  }
  return 0;
}

static saaf_step run_inflate(
  struct inflate_state *state, const unsigned char *input, size_t input_length,
  unsigned char *output, size_t output_length) {
  state->next_in = (uint8_t *)input;
  state->avail_in = (uint32_t)input_length;
  state->next_out = output;
  state->avail_out = (uint32_t)output_length;
  const int result = isal_inflate(state);
  saaf_step step = {
    SAAF_MORE, input_length - state->avail_in, output_length - state->avail_out};
  if (result == ISAL_INCORRECT_CHECKSUM) {
    step.status = SAAF_MISMATCH;
  } else if (result < 0 || result == ISAL_NEED_DICT) {
    step.status = SAAF_DAMAGED;
  } else if (state->block_state == ISAL_BLOCK_FINISH) {
    step.status = SAAF_END;
  }
  return step;
}

static saaf_step run_zstd(
  saaf_decoder *decoder, const unsigned char *input, size_t input_length, unsigned char *output,
  size_t output_length) {
  size_t taken = 0;
  switch (saaf_dictionary_take(&decoder->dictionary, decoder->zstd, input, input_length, &taken)) {
    case SAAF_DICTIONARY_MORE: return (saaf_step){SAAF_MORE, taken, 0};
    case SAAF_DICTIONARY_LOADED: return (saaf_step){SAAF_END, taken, 0};
    case SAAF_DICTIONARY_DAMAGED: return (saaf_step){SAAF_DAMAGED, taken, 0};
    case SAAF_DICTIONARY_NONE: break;
  }
  ZSTD_outBuffer to = {output, output_length, 0};
  size_t result = decoder->zstd_wanted;
  if (decoder->dictionary.held > 0) {
    // What was looked at while it could have been a dictionary comes first.
    ZSTD_inBuffer held = {decoder->dictionary.header, decoder->dictionary.held, 0};
    result = ZSTD_decompressStream(decoder->zstd, &to, &held);
    decoder->dictionary.held = 0;
  }
  // A call that fails takes back all that it wrote. Block by block, what comes out before a fault
  // does not depend on how the input is cut.
  size_t position = taken;
  while (!ZSTD_isError(result) && result > 0) {
    const size_t before = position, produced = to.pos;
    ZSTD_inBuffer from = {input, position + result, position};
    if (from.size > input_length) from.size = input_length;
    result = ZSTD_decompressStream(decoder->zstd, &to, &from);
    position = from.pos;
    if (position == before && to.pos == produced) break;
  }
  saaf_step step = {SAAF_MORE, position, to.pos};
  if (ZSTD_isError(result)) {
    const char *name = ZSTD_getErrorName(result);
    step.status = strstr(name, "checksum") ? SAAF_MISMATCH
      : strstr(name, "memory")             ? SAAF_NO_MEMORY
                                           : SAAF_DAMAGED;
  } else if (result == 0) {
    step.status = SAAF_END;
  } else {
    decoder->zstd_wanted = result;
  }
  return step;
}

static saaf_step run_xz(
  lzma_stream *stream, const unsigned char *input, size_t input_length, unsigned char *output,
  size_t output_length) {
  stream->next_in = input;
  stream->avail_in = input_length;
  stream->next_out = output;
  stream->avail_out = output_length;
  const lzma_ret result = lzma_code(stream, LZMA_RUN);
  saaf_step step = {
    SAAF_MORE, input_length - stream->avail_in, output_length - stream->avail_out};
  if (result == LZMA_STREAM_END) {
    step.status = SAAF_END;
  } else if (result == LZMA_MEM_ERROR) {
    step.status = SAAF_NO_MEMORY;
  } else if (result != LZMA_OK && result != LZMA_BUF_ERROR) {
    step.status = SAAF_DAMAGED;
  }
  return step;
}

static saaf_step run_bzip2(
  bz_stream *stream, const unsigned char *input, size_t input_length, unsigned char *output,
  size_t output_length) {
  stream->next_in = (char *)input;
  stream->avail_in = (unsigned)input_length;
  stream->next_out = (char *)output;
  stream->avail_out = (unsigned)output_length;
  const int result = BZ2_bzDecompress(stream);
  saaf_step step = {
    SAAF_MORE, input_length - stream->avail_in, output_length - stream->avail_out};
  if (result == BZ_STREAM_END) {
    step.status = SAAF_END;
  } else if (result == BZ_MEM_ERROR) {
    step.status = SAAF_NO_MEMORY;
  } else if (result != BZ_OK) {
    step.status = SAAF_DAMAGED;
  }
  return step;
}

static saaf_step run_brotli(
  BrotliDecoderState *state, const unsigned char *input, size_t input_length,
  unsigned char *output, size_t output_length) {
  size_t available_in = input_length, available_out = output_length;
  const BrotliDecoderResult result = BrotliDecoderDecompressStream(
    state, &available_in, &input, &available_out, &output, NULL);
  saaf_step step = {SAAF_MORE, input_length - available_in, output_length - available_out};
  if (result == BROTLI_DECODER_RESULT_SUCCESS) step.status = SAAF_END;
  if (result == BROTLI_DECODER_RESULT_ERROR) step.status = SAAF_DAMAGED;
  return step;
}

saaf_step saaf_decoder_run(
  saaf_decoder *decoder, const unsigned char *input, size_t input_length, unsigned char *output,
  size_t output_length) {
  static const unsigned char nothing = 0;
  if (!input) input = &nothing;
  input_length = bounded(input_length);
  output_length = bounded(output_length);
  switch (decoder->coding) {
    case SAAF_GZIP:
    case SAAF_ZLIB:
    case SAAF_DEFLATE:
      return run_inflate(decoder->inflate, input, input_length, output, output_length);
    case SAAF_ZSTD: return run_zstd(decoder, input, input_length, output, output_length);
    case SAAF_XZ: return run_xz(&decoder->xz, input, input_length, output, output_length);
    case SAAF_BZIP2: return run_bzip2(&decoder->bzip2, input, input_length, output, output_length);
    case SAAF_BROTLI: return run_brotli(decoder->brotli, input, input_length, output, output_length);
  }
  return (saaf_step){SAAF_DAMAGED, 0, 0};
}

void saaf_decoder_destroy(saaf_decoder *decoder) {
  if (!decoder) return;
  free(decoder->inflate);
  ZSTD_freeDCtx(decoder->zstd);
  saaf_dictionary_clear(&decoder->dictionary);
  lzma_end(&decoder->xz);
  if (decoder->has_bzip2) BZ2_bzDecompressEnd(&decoder->bzip2);
  if (decoder->brotli) BrotliDecoderDestroyInstance(decoder->brotli);
  free(decoder);
}
