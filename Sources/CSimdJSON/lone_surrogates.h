#ifndef SAAF_LONE_SURROGATES_H
#define SAAF_LONE_SURROGATES_H

#include <cstddef>
#include <string>
#include <string_view>

/// Writes `\uFFFD` for each escape of a surrogate that has no partner, which simdjson refuses.
///
/// Outside of strings a backslash is an error anyway, so that all of the text can be treated alike.
/// Returns how many there were.
size_t replace_lone_surrogates(std::string_view json, std::string &result);

#endif
