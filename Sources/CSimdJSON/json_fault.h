#ifndef SAAF_JSON_FAULT_H
#define SAAF_JSON_FAULT_H

#include <cstddef>
#include <string>
#include <string_view>

/// Finds where a text stops being JSON. Returns false when it is JSON, numbers of any size allowed.
///
/// simdjson says that something is wrong, not where; another parser goes over the line again.
bool find_json_fault(std::string_view json, size_t &offset, std::string &reason);

#endif
