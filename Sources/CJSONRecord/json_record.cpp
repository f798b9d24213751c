#include "json_record.h"

#include <simdjson.h>

#include <new>
#include <string>
#include <string_view>

struct saaf_json_record {
  simdjson::dom::parser parser;
  simdjson::dom::object object;
  // Whether there is an object: one that was never parsed must not be asked.
  bool is_parsed = false;
  // What is no string is written out here.
  std::string scratch;
};

saaf_json_record *saaf_json_record_create(void) { return new (std::nothrow) saaf_json_record(); }

void saaf_json_record_destroy(saaf_json_record *record) { delete record; }

const char *saaf_json_record_parse(saaf_json_record *record, const char *bytes, size_t length) {
  simdjson::dom::element element;
  // The bytes are copied: the parser reads some behind the end.
  simdjson::error_code error = record->parser.parse(bytes, length, true).get(element);
  if (!error) error = element.get(record->object);
  record->is_parsed = !error;
  if (!error) return nullptr;
  return error == simdjson::INCORRECT_TYPE ? "it is no JSON object" : simdjson::error_message(error);
}

saaf_record_value saaf_json_record_field(saaf_json_record *record, const char *name, size_t length) {
  if (!record->is_parsed) return {SAAF_RECORD_NOTHING, nullptr, 0};
  simdjson::dom::element element;
  if (record->object.at_key(std::string_view(name, length)).get(element) || element.is_null()) {
    return {SAAF_RECORD_NOTHING, nullptr, 0};
  }
  std::string_view text;
  if (!element.get(text)) return {SAAF_RECORD_STRING, text.data(), text.size()};
  try {
    record->scratch = simdjson::minify(element);
  } catch (const std::bad_alloc &) {
    return {SAAF_RECORD_OTHER, nullptr, 0};
  }
  saaf_record_kind kind =
    element.is_int64() || element.is_uint64() ? SAAF_RECORD_INTEGER : SAAF_RECORD_OTHER;
  return {kind, record->scratch.data(), record->scratch.size()};
}
