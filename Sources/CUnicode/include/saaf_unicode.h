// A plain C face over ICU (libicuuc) and uchardet.
//
// No exception leaves these functions; when memory runs out they report failure. A structure that a
// function fills is freed by the function named beside it. Offsets and lengths are in bytes.

#ifndef SAAF_UNICODE_H
#define SAAF_UNICODE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// MARK: NFC

/// One stretch of the text that NFC changes.
typedef struct {
  size_t start;               ///< first byte of the stretch in the text
  size_t end;                 ///< one past its last byte
  size_t replacement_start;   ///< where its new bytes begin in `saaf_changes.replacement`
  size_t replacement_length;  ///< how many there are
} saaf_change;

/// All stretches that NFC changes, in order, and their new bytes in one buffer.
typedef struct {
  saaf_change *changes;
  size_t count;
  uint8_t *replacement;
  size_t replacement_length;
} saaf_changes;

/// Tells whether the UTF-8 text is in Normalization Form C: 1 yes, 0 no, -1 on failure.
int saaf_nfc_is_normalized(const uint8_t *text, size_t length);

/// Lists what NFC changes in the UTF-8 text; returns 0, or -1 on failure with `out` empty.
/// Free `out` with `saaf_changes_free`.
int saaf_nfc_changes(const uint8_t *text, size_t length, saaf_changes *out);

/// Frees what `saaf_nfc_changes` filled in; a zeroed structure is allowed.
void saaf_changes_free(saaf_changes *changes);

// MARK: Characters

/// Simple case folding (CaseFolding.txt, status C and S); a surrogate or a value above U+10FFFF
/// comes back as it is.
uint32_t saaf_fold_case(uint32_t scalar);

/// The general category as ICU's `UCharCategory` numbers it (0 is unassigned).
int saaf_general_category(uint32_t scalar);

// MARK: Legacy encodings

/// A converter between one legacy encoding and Unicode; for one thread at a time.
typedef struct saaf_codec saaf_codec;

/// A stretch of decoded text that does not encode back to the bytes it came from.
typedef struct {
  size_t at;             ///< first byte in the decoded text
  size_t length;         ///< bytes of decoded text, possibly none
  size_t source_offset;  ///< first byte in the input
  size_t source_length;  ///< bytes of input
} saaf_patch;

/// A decoded text, the stretches that need their original, and the number of malformed sequences.
typedef struct {
  uint8_t *text;
  size_t length;
  saaf_patch *patches;
  size_t patch_count;
  size_t errors;
} saaf_decoded;

/// Opens the converter ICU knows by this name, or returns NULL. `stateful` says that bytes change
/// their meaning after an escape sequence, so that only ASCII can be encoded character by character.
saaf_codec *saaf_codec_open(const char *icu_name, int stateful);

/// Closes a converter; NULL is allowed.
void saaf_codec_close(saaf_codec *codec);

/// Decodes to UTF-8, malformed and unmapped sequences to U+FFFD; returns 0, or -1 on failure with
/// `out` empty. Free `out` with `saaf_decoded_free`.
int saaf_codec_decode(saaf_codec *codec, const uint8_t *bytes, size_t length, saaf_decoded *out);

/// Frees what `saaf_codec_decode` filled in; a zeroed structure is allowed.
void saaf_decoded_free(saaf_decoded *decoded);

/// Encodes one character into at most 8 bytes and returns their number, 0 when it has no encoding.
size_t saaf_codec_encode(saaf_codec *codec, uint32_t scalar, uint8_t out[8]);

/// Decodes each of the 256 bytes alone; a byte that is no character gives UINT32_MAX.
void saaf_codec_table(saaf_codec *codec, uint32_t out[256]);

// MARK: Detection

/// Writes uchardet's guess (an iconv name) into `out`, an empty string when it has none.
void saaf_detect_charset(const uint8_t *bytes, size_t length, char *out, size_t capacity);

#ifdef __cplusplus
}
#endif

#endif
