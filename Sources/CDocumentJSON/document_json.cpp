#include "document_json.h"

#include <simdjson.h>

#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <vector>

using namespace simdjson;

struct saaf_document_json_reader {
  ondemand::parser parser;
  /// The document, with the room behind it that the parser wants.
  std::string json;
  std::string texts;
  std::string error;
  std::vector<saaf_document_json_piece> pieces;
  std::vector<saaf_document_json_entry> runs;
  std::vector<saaf_document_json_entry> edits;
};

namespace {

/// Walks through one document.
class Walk {
 public:
  Walk(saaf_document_json_reader &reader, saaf_document_json_document &document)
      : reader_(reader), document_(document) {}

  void document(ondemand::document &json, std::string_view textField, std::string_view idField) {
    std::string_view format;
    const error_code error = json["format"].get_string().get(format);
    // After any other error there is no way back to the beginning.
    if (error != SUCCESS && error != NO_SUCH_FIELD && error != INCORRECT_TYPE) {
      throw simdjson_error(error);
    }
    document_.is_article = error == SUCCESS && format == "saaf/article";
    json.rewind();
    if (document_.is_article) idField = "id";
    for (auto field : json.get_object()) {
      const std::string_view key = field.unescaped_key();
      ondemand::value value = field.value();
      // Of other forms only the two fields are looked at.
      if (key == idField) {
        id(value);
      } else if (!document_.is_article) {
        if (key == textField) this->field(value);
      } else if (key == "title") {
        text(value);
      } else if (key == "body") {
        nodes(value);
      } else if (key == "removed") {
        document_.removed = range(ondemand::array(value.get_array()).raw_json());
      } else if (key == "ledger") {
        ledger(value.get_object());
      }
    }
    if (json.current_location().error() != OUT_OF_BOUNDS) throw simdjson_error(TAPE_ERROR);
  }

 private:
  saaf_document_json_range range(std::string_view raw) const {
    while (!raw.empty() && (raw.back() == ' ' || raw.back() == '\t' || raw.back() == '\r' ||
                            raw.back() == '\n')) {
      raw.remove_suffix(1);
    }
    const size_t start = static_cast<size_t>(raw.data() - reader_.json.data());
    return {start, start + raw.size()};
  }

  void id(ondemand::value value) {
    const ondemand::json_type type = value.type();
    if (type != ondemand::json_type::string && type != ondemand::json_type::number) return;
    const std::string_view raw = value.raw_json_token();
    const saaf_document_json_range place = range(raw);
    const std::string_view text = type == ondemand::json_type::string
      ? std::string_view(value.get_string())
      : std::string_view(reader_.json).substr(place.start, place.end - place.start);
    document_.id.start = reader_.texts.size();
    reader_.texts += text;
    document_.id.end = reader_.texts.size();
    document_.has_id = true;
    // Between the texts, so that none of them begins with it.
    reader_.texts += '\n';
    if (type == ondemand::json_type::number) value.get_double().error();
  }

  void field(ondemand::value value) {
    // Reads as a document without the field.
    if (value.type() != ondemand::json_type::string) return;
    const saaf_document_json_range place = range(value.raw_json_token());
    text(value);
    reader_.pieces.back().place = place;
  }

  void text(ondemand::value value) {
    if (value.type() != ondemand::json_type::string) return;
    const std::string_view text = value.get_string();
    const size_t start = reader_.texts.size();
    reader_.texts += text;
    reader_.pieces.push_back({{start, reader_.texts.size()}, {0, 0}, false});
    reader_.texts += '\n';
  }

  void nodes(ondemand::value value) {
    if (value.type() != ondemand::json_type::array) return;
    for (ondemand::value element : value.get_array()) {
      if (element.type() == ondemand::json_type::object) node(element.get_object());
    }
  }

  /// A block, or an item of one; its texts in the order in which they are written.
  void node(ondemand::object object) {
    const saaf_document_json_range place = range(object.raw_json());
    object.reset();
    bool isParagraph = false;
    size_t own = SIZE_MAX;
    for (auto field : object) {
      const std::string_view key = field.unescaped_key();
      ondemand::value value = field.value();
      if (key == "type") {
        isParagraph = std::string_view(value.get_string()) == "paragraph";
      } else if (key == "heading" || key == "text" || key == "caption") {
        if (value.type() == ondemand::json_type::string) own = reader_.pieces.size();
        text(value);
      } else if (key == "items" || key == "terms" || key == "definitions" || key == "body") {
        nodes(value);
      } else if (key == "header" || key == "rows") {
        cells(value);
      }
    }
    if (isParagraph && own != SIZE_MAX) {
      reader_.pieces[own].place = place;
      reader_.pieces[own].is_paragraph = true;
    }
  }

  void cells(ondemand::value value) {
    if (value.type() != ondemand::json_type::array) return text(value);
    for (ondemand::value element : value.get_array()) cells(element);
  }

  void ledger(ondemand::object ledger) {
    for (auto field : ledger) {
      const std::string_view key = field.unescaped_key();
      ondemand::value value = field.value();
      if (key == "mode") {
        document_.has_full_ledger = std::string_view(value.get_string()) == "full";
      } else if (key == "runs") {
        for (ondemand::value run : value.get_array()) {
          reader_.runs.push_back(span(run.get_array()));
        }
      } else if (key == "edits") {
        for (ondemand::value edit : value.get_array()) {
          ondemand::object object = edit.get_object();
          saaf_document_json_entry entry = {range(object.raw_json()), {0, 0}};
          object.reset();
          ondemand::value bytes;
          // A summary's edits have no place.
          if (object.find_field("bytes").get(bytes) != SUCCESS) continue;
          entry.source = span(bytes.get_array()).source;
          reader_.edits.push_back(entry);
        }
      }
    }
  }

  /// `[start,end]`
  saaf_document_json_entry span(ondemand::array array) {
    saaf_document_json_entry entry = {range(array.raw_json()), {0, 0}};
    array.reset();
    size_t index = 0;
    for (ondemand::value value : array) {
      const uint64_t number = value.get_uint64();
      (index++ == 0 ? entry.source.start : entry.source.end) = number;
    }
    if (index != 2) throw simdjson_error(INCORRECT_TYPE);
    return entry;
  }

  saaf_document_json_reader &reader_;
  saaf_document_json_document &document_;
};

}  // namespace

extern "C" saaf_document_json_reader *saaf_document_json_reader_create(void) {
  return new (std::nothrow) saaf_document_json_reader;
}

extern "C" void saaf_document_json_reader_destroy(saaf_document_json_reader *reader) { delete reader; }

extern "C" saaf_document_json_document saaf_document_json_read(
  saaf_document_json_reader *reader, const char *bytes, size_t length, const char *text_field,
  const char *id_field) {
  saaf_document_json_document document = {};
  reader->texts.clear();
  reader->pieces.clear();
  reader->runs.clear();
  reader->edits.clear();
  try {
    reader->json.reserve(length + SIMDJSON_PADDING);
    reader->json.assign(bytes ? bytes : "", length);
    ondemand::document json = reader->parser.iterate(reader->json);
    Walk(*reader, document).document(json, text_field, id_field);
  } catch (const std::exception &error) {
    reader->error = error.what();
    document.error = reader->error.c_str();
  }
  document.texts = reader->texts.data();
  document.pieces = reader->pieces.data();
  document.piece_count = reader->pieces.size();
  document.runs = reader->runs.data();
  document.run_count = reader->runs.size();
  document.edits = reader->edits.data();
  document.edit_count = reader->edits.size();
  return document;
}
