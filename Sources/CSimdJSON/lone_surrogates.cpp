#include "lone_surrogates.h"

namespace {

/// The code unit of an escape `\uXXXX` at `position`, or -1.
int unit_at(std::string_view json, size_t position) {
  if (position + 6 > json.size() || json[position] != '\\' || json[position + 1] != 'u') return -1;
  int unit = 0;
  for (size_t i = position + 2; i < position + 6; ++i) {
    const char c = json[i];
    const int digit = c >= '0' && c <= '9' ? c - '0'
      : c >= 'a' && c <= 'f'               ? c - 'a' + 10
      : c >= 'A' && c <= 'F'               ? c - 'A' + 10
                                           : -1;
    if (digit < 0) return -1;
    unit = unit * 16 + digit;
  }
  return unit;
}

bool is_high(int unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
bool is_low(int unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

}  // namespace

size_t replace_lone_surrogates(std::string_view json, std::string &result) {
  result.clear();
  size_t count = 0;
  size_t position = 0;
  while (position < json.size()) {
    const size_t escape = json.find('\\', position);
    if (escape == std::string_view::npos) break;
    result += json.substr(position, escape - position);
    const int unit = unit_at(json, escape);
    size_t length = unit >= 0 ? 6 : 2;
    if (is_high(unit) && is_low(unit_at(json, escape + 6))) {
      length = 12;
    } else if (is_high(unit) || is_low(unit)) {
      result += "\\uFFFD";
      ++count;
      position = escape + length;
      continue;
    }
    result += json.substr(escape, length);
    position = escape + length;
  }
  if (position < json.size()) result += json.substr(position);
  return count;
}
