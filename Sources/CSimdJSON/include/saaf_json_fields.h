#ifndef SAAF_JSON_FIELDS_H
#define SAAF_JSON_FIELDS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  SAAF_JSON_MISSING,
  SAAF_JSON_STRING,
  /// A whole number, given as its decimal digits.
  SAAF_JSON_INTEGER,
  SAAF_JSON_OTHER,
} saaf_json_kind;

/// A member that was asked for. `bytes` are valid until the thread's next call.
typedef struct {
  saaf_json_kind kind;
  /// A string without escapes, as UTF-8; for `OTHER` what it is, for example "an array".
  const char *_Nullable bytes;
  size_t length;
} saaf_json_field;

typedef enum {
  SAAF_JSON_READ,
  /// Not JSON, or no object; `offset` and `reason` say where and why.
  SAAF_JSON_INVALID,
  SAAF_JSON_NO_MEMORY,
} saaf_json_status;

typedef struct {
  saaf_json_status status;
  size_t offset;
  /// Valid until the thread's next call.
  const char *_Nullable reason;
  /// How many escapes stood for half a character, and were read as U+FFFD.
  size_t lone_surrogates;
} saaf_json_outcome;

/// Reads one JSON object (RFC 8259) and finds members in it.
///
/// A path is a name, or names with dots between them for a member of a member; a member whose own
/// name has the dots comes first. The parser and its buffers belong to the thread.
saaf_json_outcome saaf_json_read(
  const char *_Nonnull bytes, size_t length, const char *const _Nonnull *_Nonnull paths,
  size_t path_count, saaf_json_field *_Nonnull fields);

#ifdef __cplusplus
}
#endif

#endif
