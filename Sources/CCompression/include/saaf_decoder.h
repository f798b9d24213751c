#ifndef SAAF_DECODER_H
#define SAAF_DECODER_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The codings that can be undone.
typedef enum {
  SAAF_GZIP,     // RFC 1952
  SAAF_ZLIB,     // RFC 1950
  SAAF_DEFLATE,  // RFC 1951
  SAAF_ZSTD,     // RFC 8878
  SAAF_XZ,       // The .xz File Format 1.2
  SAAF_BZIP2,
  SAAF_BROTLI,   // RFC 7932
} saaf_coding;

typedef enum {
  /// More input is needed, or more room.
  SAAF_MORE,
  /// The member, frame or stream is complete, its check value included.
  SAAF_END,
  /// The bytes are not of the coding.
  SAAF_DAMAGED,
  /// All was decoded, but the check value is another: what came out may be wrong.
  SAAF_MISMATCH,
  /// There is not enough memory.
  SAAF_NO_MEMORY,
} saaf_status;

typedef struct {
  saaf_status status;
  /// How many bytes of the input were used, and how many were written.
  size_t consumed;
  size_t produced;
} saaf_step;

/// What undoes a coding, one member, frame or stream at a time.
typedef struct saaf_decoder saaf_decoder;

/// Returns NULL when there is no memory.
saaf_decoder *_Nullable saaf_decoder_create(saaf_coding coding);

/// Makes it ready for the next member. Returns 0 when there is no memory.
int saaf_decoder_reset(saaf_decoder *_Nonnull decoder);

/// Decodes until the input is used up, the output is full, or the member ends.
saaf_step saaf_decoder_run(
  saaf_decoder *_Nonnull decoder, const unsigned char *_Nullable input, size_t input_length,
  unsigned char *_Nonnull output, size_t output_length);

void saaf_decoder_destroy(saaf_decoder *_Nullable decoder);

#ifdef __cplusplus
}
#endif

#endif
