#ifndef SAAF_DOCUMENT_JSON_H
#define SAAF_DOCUMENT_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Half-open range of bytes.
typedef struct {
  size_t start;
  size_t end;
} saaf_document_json_range;

/// A text of a document.
typedef struct {
  /// Its place in the texts, which are unescaped and end in a line feed each.
  saaf_document_json_range text;
  /// Its place in the JSON: of a paragraph the whole block, of a field the string; else empty.
  saaf_document_json_range place;
  bool is_paragraph;
} saaf_document_json_piece;

/// A run or an edit of a full ledger: its place in the JSON, and the range of the source it is about.
typedef struct {
  saaf_document_json_range place;
  saaf_document_json_range source;
} saaf_document_json_entry;

/// What a document holds; it belongs to the reader, until that reads the next one.
typedef struct {
  /// Why it cannot be read; NULL when it could be.
  const char *_Nullable error;
  /// Whether the document says that its format is `saaf/article`.
  bool is_article;
  bool has_id;
  saaf_document_json_range id;
  bool has_full_ledger;
  /// The list of what was removed, in the JSON.
  saaf_document_json_range removed;
  /// The id and the texts.
  const char *_Nullable texts;
  const saaf_document_json_piece *_Nullable pieces;
  size_t piece_count;
  const saaf_document_json_entry *_Nullable runs;
  size_t run_count;
  const saaf_document_json_entry *_Nullable edits;
  size_t edit_count;
} saaf_document_json_document;

/// Reads documents, one after the other. One serves one thread at a time.
typedef struct saaf_document_json_reader saaf_document_json_reader;

/// Returns NULL when there is no memory.
saaf_document_json_reader *_Nullable saaf_document_json_reader_create(void);

void saaf_document_json_reader_destroy(saaf_document_json_reader *_Nullable reader);

/// Reads an object of JSON: the texts of a `saaf/article`, or of another one the string that is its
/// field `text_field`, and the string or number that is its field `id_field`.
saaf_document_json_document saaf_document_json_read(
  saaf_document_json_reader *_Nonnull reader, const char *_Nullable bytes, size_t length,
  const char *_Nonnull text_field, const char *_Nonnull id_field);

#ifdef __cplusplus
}
#endif

#endif
