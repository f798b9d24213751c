#ifndef SAAF_JSON_SCHEMA_H
#define SAAF_JSON_SCHEMA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A compiled JSON Schema (draft-07). It may be used from many threads at once.
typedef struct saaf_json_schema saaf_json_schema;

/// What is wrong with one document.
typedef struct saaf_json_issues saaf_json_issues;

/// UTF-8 text that belongs to its issues; it may hold NUL and is not terminated.
typedef struct {
  const char *_Nullable bytes;
  size_t length;
} saaf_json_text;

typedef struct {
  /// JSON Pointer (RFC 6901) to the value; empty for the whole document.
  saaf_json_text pointer;
  saaf_json_text message;
  /// Byte offset where the text stops being JSON, or -1 for an issue with a value.
  int64_t offset;
} saaf_json_issue;

/// Compiles a schema. Returns NULL when it cannot be used or there is no memory, and then sets
/// `*issues` to the reasons, or to NULL when there was no memory.
saaf_json_schema *_Nullable saaf_json_schema_create(
  const char *_Nullable bytes, size_t length, saaf_json_issues *_Nullable *_Nonnull issues);

void saaf_json_schema_destroy(saaf_json_schema *_Nullable schema);

/// Validates a document. Returns its issues, none of them when it is valid, or NULL when there is
/// no memory.
saaf_json_issues *_Nullable saaf_json_schema_validate(
  saaf_json_schema *_Nonnull schema, const char *_Nullable bytes, size_t length);

size_t saaf_json_issues_count(const saaf_json_issues *_Nonnull issues);

saaf_json_issue saaf_json_issues_at(const saaf_json_issues *_Nonnull issues, size_t index);

void saaf_json_issues_destroy(saaf_json_issues *_Nullable issues);

#ifdef __cplusplus
}
#endif

#endif
