#include "cld2_shim.h"

// The CLD2 header names FILE without including its declaration.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace {

saaf_cld2_language describe(CLD2::Language language, int percent) {
  if (language == CLD2::UNKNOWN_LANGUAGE || percent <= 0) {
    return {nullptr, 0};
  }
  return {CLD2::LanguageCode(language), percent};
}

}  // namespace

extern "C" saaf_cld2_summary saaf_cld2_summarise(const char *bytes, int32_t length) {
  const bool is_plain_text = true;
  const CLD2::CLDHints no_hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING,
                                   CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3] = {CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE,
                                 CLD2::UNKNOWN_LANGUAGE};
  int percents[3] = {0, 0, 0};
  double scores[3] = {0, 0, 0};
  int text_bytes = 0;
  int valid_prefix_bytes = 0;
  bool is_reliable = false;
  // Best effort, because titles and teasers are too short for CLD2's own limits.
  CLD2::ExtDetectLanguageSummaryCheckUTF8(
      bytes, length, is_plain_text, &no_hints, CLD2::kCLDFlagBestEffort, languages, percents,
      scores, nullptr, &text_bytes, &is_reliable, &valid_prefix_bytes);
  if (valid_prefix_bytes < length) {
    return {{nullptr, 0}, {nullptr, 0}, {nullptr, 0}, false};
  }
  return {describe(languages[0], percents[0]), describe(languages[1], percents[1]),
          describe(languages[2], percents[2]), is_reliable};
}
