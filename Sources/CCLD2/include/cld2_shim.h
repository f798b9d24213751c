#ifndef SAAF_CLD2_SHIM_H
#define SAAF_CLD2_SHIM_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// One of the languages CLD2 found. `code` is a static, NUL-terminated CLD2
/// language code, or NULL when there is no such language.
typedef struct saaf_cld2_language {
  const char *code;
  /// Share of the letters in this language, 0 to 100.
  int32_t percent;
} saaf_cld2_language;

/// The up to three languages CLD2 found, most frequent first.
typedef struct saaf_cld2_summary {
  saaf_cld2_language first;
  saaf_cld2_language second;
  saaf_cld2_language third;
  /// True when CLD2 itself trusts its first language.
  bool is_reliable;
} saaf_cld2_summary;

/// Summarises the languages of `length` bytes of plain UTF-8 text. Invalid text
/// gives an empty summary. Thread-safe: CLD2 reads only constant tables.
saaf_cld2_summary saaf_cld2_summarise(const char *bytes, int32_t length);

#ifdef __cplusplus
}
#endif

#endif
