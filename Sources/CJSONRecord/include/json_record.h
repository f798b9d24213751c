#ifndef SAAF_JSON_RECORD_H
#define SAAF_JSON_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A parser of JSON objects (RFC 8259), one after another. For one thread at a time.
typedef struct saaf_json_record saaf_json_record;

typedef enum {
  /// There is no such field, or it is `null`.
  SAAF_RECORD_NOTHING,
  SAAF_RECORD_STRING,
  /// An integer of 64 bits, signed or not.
  SAAF_RECORD_INTEGER,
  /// Anything else.
  SAAF_RECORD_OTHER,
} saaf_record_kind;

/// A field's value. The text is UTF-8, lives until the next object is parsed, may hold NUL, and is
/// not terminated; of what is no string it is the JSON.
typedef struct {
  saaf_record_kind kind;
  const char *_Nullable bytes;
  size_t length;
} saaf_record_value;

/// Returns NULL when there is no memory.
saaf_json_record *_Nullable saaf_json_record_create(void);

void saaf_json_record_destroy(saaf_json_record *_Nullable record);

/// Parses an object. Returns NULL, or why the bytes are none.
const char *_Nullable saaf_json_record_parse(
  saaf_json_record *_Nonnull record, const char *_Nullable bytes, size_t length);

/// The value of the first field of that name, in the object that was parsed last.
saaf_record_value saaf_json_record_field(
  saaf_json_record *_Nonnull record, const char *_Nonnull name, size_t length);

#ifdef __cplusplus
}
#endif

#endif
