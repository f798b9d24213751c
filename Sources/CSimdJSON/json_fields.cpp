#include "saaf_json_fields.h"

#include "json_fault.h"
#include "lone_surrogates.h"

#include <simdjson.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

using simdjson::error_code;
namespace dom = simdjson::dom;
namespace ondemand = simdjson::ondemand;

/// What a thread keeps from one line to the next: buffers that have grown to their size.
struct Workspace {
  std::unique_ptr<dom::parser> parser = std::make_unique<dom::parser>();
  std::string mended;
  std::string reason;
  /// Values that the parser does not hold.
  std::vector<std::string> values;
};

/// Buffers beyond this are given back when the lines are short again.
constexpr size_t kept_capacity = 16u << 20;

Workspace &workspace(size_t length) {
  thread_local Workspace space;
  if (space.parser->capacity() > kept_capacity && length < kept_capacity / 4) space = Workspace();
  return space;
}

void set(saaf_json_field &field, saaf_json_kind kind, std::string_view text) {
  field = {kind, text.data(), text.size()};
}

const char *other_name(dom::element_type type) {
  switch (type) {
    case dom::element_type::ARRAY: return "an array";
    case dom::element_type::OBJECT: return "an object";
    case dom::element_type::BOOL: return "a truth value";
    case dom::element_type::NULL_VALUE: return "null";
    default: return "a number";
  }
}

/// Follows a path; the longest name that is there wins at each step.
bool find(dom::element from, std::string_view path, dom::element &found) {
  for (size_t end = path.size(); end != std::string_view::npos;
       end = end == 0 ? std::string_view::npos : path.rfind('.', end - 1)) {
    dom::element next;
    if (from.at_key(path.substr(0, end)).get(next)) continue;
    if (end == path.size()) {
      found = next;
      return true;
    }
    if (next.is_object() && find(next, path.substr(end + 1), found)) return true;
  }
  return false;
}

void read(dom::element object, const char *path, saaf_json_field &field, std::string &value) {
  dom::element found;
  if (!find(object, path, found)) return set(field, SAAF_JSON_MISSING, {});
  std::string_view text;
  int64_t whole;
  uint64_t large;
  if (!found.get(text)) {
    set(field, SAAF_JSON_STRING, text);
  } else if (found.type() != dom::element_type::DOUBLE && !found.get(whole)) {
    value = std::to_string(whole);
    set(field, SAAF_JSON_INTEGER, value);
  } else if (found.type() != dom::element_type::DOUBLE && !found.get(large)) {
    value = std::to_string(large);
    set(field, SAAF_JSON_INTEGER, value);
  } else {
    set(field, SAAF_JSON_OTHER, other_name(found.type()));
  }
}

/// The same for objects with numbers that the other parser refuses: it looks at no value that is
/// not asked for.
error_code read_lazily(
  const simdjson::padded_string &json, const char *const *paths, size_t count,
  saaf_json_field *fields, std::vector<std::string> &values) {
  ondemand::parser parser;
  ondemand::document document;
  if (error_code error = parser.iterate(json).get(document)) return error;
  for (size_t i = 0; i < count; ++i) {
    document.rewind();
    ondemand::value value;
    std::string_view rest = paths[i];
    error_code error = document.find_field_unordered(rest).get(value);
    if (error == simdjson::NO_SUCH_FIELD && rest.find('.') != std::string_view::npos) {
      document.rewind();
      size_t dot = rest.find('.');
      error = document.find_field_unordered(rest.substr(0, dot)).get(value);
      while (!error && dot != std::string_view::npos) {
        rest = rest.substr(dot + 1);
        dot = rest.find('.');
        error = value.find_field_unordered(rest.substr(0, dot)).get(value);
      }
    }
    if (error == simdjson::NO_SUCH_FIELD || error == simdjson::INCORRECT_TYPE) {
      set(fields[i], SAAF_JSON_MISSING, {});
      continue;
    }
    if (error) return error;
    ondemand::json_type type;
    if ((error = value.type().get(type))) return error;
    if (type == ondemand::json_type::string) {
      std::string_view text;
      if ((error = value.get_string().get(text))) return error;
      values[i] = std::string(text);
      set(fields[i], SAAF_JSON_STRING, values[i]);
    } else if (type == ondemand::json_type::number) {
      values[i] = std::string(value.raw_json_token());
      while (!values[i].empty() && static_cast<unsigned char>(values[i].back()) <= 0x20) {
        values[i].pop_back();
      }
      const bool isWhole = values[i].find_first_not_of("-0123456789") == std::string::npos;
      set(fields[i], isWhole ? SAAF_JSON_INTEGER : SAAF_JSON_OTHER,
          isWhole ? std::string_view(values[i]) : std::string_view("a number"));
    } else {
      set(fields[i], SAAF_JSON_OTHER,
          type == ondemand::json_type::array      ? "an array"
          : type == ondemand::json_type::object  ? "an object"
          : type == ondemand::json_type::boolean ? "a truth value"
                                                 : "null");
    }
  }
  return simdjson::SUCCESS;
}

saaf_json_outcome invalid(Workspace &space, size_t offset, std::string reason) {
  space.reason = std::move(reason);
  return {SAAF_JSON_INVALID, offset, space.reason.c_str(), 0};
}

saaf_json_outcome run(
  std::string_view json, const char *const *paths, size_t count, saaf_json_field *fields) {
  Workspace &space = workspace(json.size());
  if (space.values.size() < count) space.values.resize(count);
  saaf_json_outcome outcome = {SAAF_JSON_READ, 0, nullptr, 0};
  // simdjson takes a byte order mark for an error.
  const std::string_view mark = "\xEF\xBB\xBF";
  const size_t skipped = json.substr(0, 3) == mark ? 3 : 0;
  std::string_view text = json.substr(skipped);

  dom::element object;
  error_code error = space.parser->parse(text.data(), text.size()).get(object);
  if (error == simdjson::STRING_ERROR) {
    outcome.lone_surrogates = replace_lone_surrogates(text, space.mended);
    if (outcome.lone_surrogates > 0) {
      text = space.mended;
      error = space.parser->parse(text.data(), text.size()).get(object);
    }
  }
  if (error == simdjson::MEMALLOC) return {SAAF_JSON_NO_MEMORY, 0, nullptr, 0};
  const bool hasLargeNumber = error == simdjson::NUMBER_ERROR;
  if (error) {
    size_t offset = 0;
    std::string reason;
    const bool isJSON = !find_json_fault(json.substr(skipped), offset, reason);
    if (isJSON && hasLargeNumber) {
      const simdjson::padded_string padded(text);
      error = read_lazily(padded, paths, count, fields, space.values);
      if (!error) return outcome;
    }
    if (isJSON) return invalid(space, 0, simdjson::error_message(error));
    return invalid(space, offset + skipped, reason);
  }
  if (!object.is_object()) {
    return invalid(space, 0, std::string("it is ") +
      (object.is_string() ? "a string" : other_name(object.type())) + ", not an object");
  }
  for (size_t i = 0; i < count; ++i) read(object, paths[i], fields[i], space.values[i]);
  return outcome;
}

}  // namespace

extern "C" saaf_json_outcome saaf_json_read(
  const char *bytes, size_t length, const char *const *paths, size_t path_count,
  saaf_json_field *fields) {
  try {
    return run({bytes, length}, paths, path_count, fields);
  } catch (...) {
    return {SAAF_JSON_NO_MEMORY, 0, nullptr, 0};
  }
}
