#include "json_schema.h"

// Without this, valijson ends the process instead of throwing; and it includes this header inside
// its own namespace, so that it must have been seen before.
#include <stdexcept>
#define VALIJSON_USE_EXCEPTIONS 1

#include <nlohmann/json.hpp>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Value = nlohmann::json;

// The validator recurses through the document; this keeps it well inside a thread's stack.
constexpr size_t maximumDepth = 200;

struct Issue {
  std::string pointer;
  std::string message;
  int64_t offset = -1;
};

using Issues = std::vector<Issue>;

std::string escapedToken(std::string_view token) {
  std::string result;
  for (char c : token) {
    if (c == '~') {
      result += "~0";
    } else if (c == '/') {
      result += "~1";
    } else {
      result += c;
    }
  }
  return result;
}

// MARK: Parsing

/// Follows the parser and reports what neither it nor the validator does: members that occur twice,
/// and nesting that the validator would not survive.
class Inspection {
 public:
  /// Thrown to end the parse; its issue is already recorded.
  struct TooDeep {};

  explicit Inspection(Issues &issues) : issues_(issues) {}

  void follow(nlohmann::json::parse_event_t event, const Value &parsed) {
    using Event = nlohmann::json::parse_event_t;
    switch (event) {
      case Event::object_start:
      case Event::array_start:
        frames_.push_back({event == Event::array_start, 0, {}, {}});
        if (frames_.size() > maximumDepth) {
          issues_.push_back(
            {pointer(), "nested deeper than " + std::to_string(maximumDepth) + " levels"});
          throw TooDeep();
        }
        break;
      case Event::key: {
        Frame &frame = frames_.back();
        frame.key = parsed.get_ref<const std::string &>();
        if (!frame.names.insert(frame.key).second) {
          issues_.push_back({pointer(), "property '" + frame.key + "' occurs twice"});
        }
        break;
      }
      case Event::object_end:
      case Event::array_end:
        frames_.pop_back();
        endValue();
        break;
      case Event::value:
        endValue();
        break;
    }
  }

 private:
  struct Frame {
    bool isArray;
    size_t index;
    std::string key;
    std::set<std::string> names;
  };

  void endValue() {
    if (!frames_.empty() && frames_.back().isArray) ++frames_.back().index;
  }

  /// The container that is being read.
  std::string pointer() const {
    std::string result;
    for (size_t i = 0; i + 1 < frames_.size(); ++i) {
      const Frame &frame = frames_[i];
      result += "/" + (frame.isArray ? std::to_string(frame.index) : escapedToken(frame.key));
    }
    return result;
  }

  Issues &issues_;
  std::vector<Frame> frames_;
};

/// Reads JSON; the result is of use only when there are no issues afterwards, or only repeats.
bool parse(const char *bytes, size_t length, Value &value, Issues &issues) {
  // The parser takes a NUL for the end of the text, and would not see what follows it.
  if (const void *nul = length > 0 ? std::memchr(bytes, 0, length) : nullptr) {
    issues.push_back({"", "not JSON: a NUL byte", static_cast<const char *>(nul) - bytes});
    return false;
  }
  Inspection inspection(issues);
  try {
    // An empty range with null pointers is no range to the parser.
    const char *const start = length > 0 ? bytes : "";
    const auto follow = [&](int, Value::parse_event_t event, Value &parsed) {
      inspection.follow(event, parsed);
      return true;
    };
    value = Value::parse(start, start + length, follow);
    return true;
  } catch (const Inspection::TooDeep &) {
    return false;
  } catch (const Value::parse_error &error) {
    // "[json.exception.parse_error.101] parse error at line 1, column 5: syntax error …"
    const std::string text = error.what();
    const size_t colon = text.find(": ");
    const std::string reason = colon == std::string::npos ? text : text.substr(colon + 2);
    const size_t offset = error.byte > 0 ? error.byte - 1 : 0;
    issues.push_back({"", "not JSON: " + reason, static_cast<int64_t>(offset)});
    return false;
  }
}

// MARK: Schema checks

/// Returns whether a pattern repeats something without an upper bound.
bool isUnbounded(std::string_view pattern) {
  bool inClass = false;
  for (size_t i = 0; i < pattern.size(); ++i) {
    switch (pattern[i]) {
      case '\\':
        ++i;
        break;
      case '[':
        inClass = true;
        break;
      case ']':
        inClass = false;
        break;
      case '*':
      case '+':
        if (!inClass) return true;
        break;
      case ',':
        if (!inClass && i + 1 < pattern.size() && pattern[i + 1] == '}') return true;
        break;
      default:
        break;
    }
  }
  return false;
}

/// Refuses what would make valijson crash, with some document or at once.
///
/// libstdc++ matches regular expressions by recursion, one level a character: an unbounded
/// repetition lets a long string overflow the stack. The date and time formats have one inside.
/// References to other documents and circles of references end in a null pointer and in endless
/// recursion.
class SchemaCheck {
 public:
  SchemaCheck(const Value &schema, Issues &issues) : schema_(schema), issues_(issues) {}

  void run() {
    if (!schema_.is_object() && !schema_.is_boolean()) {
      issues_.push_back({"", "a schema is an object or a boolean"});
    }
    visit(schema_, "");
  }

 private:
  void visit(const Value &value, const std::string &pointer) {
    if (value.is_object()) {
      for (const auto &[name, member] : value.items()) {
        const std::string where = pointer + "/" + escapedToken(name);
        if (member.is_string()) {
          const auto &text = member.get_ref<const std::string &>();
          if (name == "pattern") checkPattern(text, where);
          if (name == "$ref") checkReference(text, where);
          if (name == "format") {
            issues_.push_back({where, "'format' is not supported; use 'pattern'"});
          }
        } else if (name == "patternProperties" && member.is_object()) {
          for (const auto &property : member.items()) checkPattern(property.key(), where);
        }
        visit(member, where);
      }
    } else if (value.is_array()) {
      for (size_t i = 0; i < value.size(); ++i) {
        visit(value[i], pointer + "/" + std::to_string(i));
      }
    }
  }

  void checkPattern(const std::string &pattern, const std::string &where) {
    if (isUnbounded(pattern)) {
      issues_.push_back(
        {where, "pattern '" + pattern + "' repeats without a bound; give one, as in {0,63}"});
      return;
    }
    try {
      const std::regex compiled(pattern);
    } catch (const std::regex_error &error) {
      issues_.push_back({where, "pattern '" + pattern + "' is not valid: " + error.what()});
    }
  }

  void checkReference(std::string reference, const std::string &where) {
    // A chain of plain references that is longer than this is taken for a circle.
    for (int step = 0; step < 64; ++step) {
      if (reference.empty() || reference[0] != '#') {
        issues_.push_back({where, "reference '" + reference + "' leaves the schema"});
        return;
      }
      const Value *target = nullptr;
      try {
        target = &schema_.at(Value::json_pointer(reference.substr(1)));
      } catch (const Value::exception &) {
        issues_.push_back({where, "reference '" + reference + "' leads nowhere"});
        return;
      }
      const auto next = target->is_object() ? target->find("$ref") : target->end();
      if (!target->is_object() || next == target->end() || !next->is_string()) return;
      reference = next->get<std::string>();
    }
    issues_.push_back({where, "references run in a circle"});
  }

  const Value &schema_;
  Issues &issues_;
};

// MARK: Messages

/// Messages that only say that something further down is wrong.
bool isEcho(const std::string &description) {
  static const char *const prefixes[] = {
    "Failed to validate against schema associated with",
    "Failed to validate item #",
    "Cannot validate item #",
    "Failed to validate against child schema #",
    "Failed to validate against a conditional schema",
    "Failed to validate against additional properties schema",
  };
  for (const char *prefix : prefixes) {
    if (description.rfind(prefix, 0) == 0) return true;
  }
  return false;
}

std::string quoted(const std::string &text, const char *prefix) {
  const size_t length = std::strlen(prefix);
  const size_t end = text.rfind('\'');
  return text.rfind(prefix, 0) == 0 && end != std::string::npos && end >= length
    ? text.substr(length, end - length)
    : std::string();
}

/// Returns the beginning of a value as JSON, cut between characters.
std::string excerpt(const Value &value) {
  if (value.is_object()) return "an object";
  if (value.is_array()) return "an array of " + std::to_string(value.size());
  constexpr size_t limit = 60;
  if (value.is_string() && value.get_ref<const std::string &>().size() > limit) {
    const std::string &text = value.get_ref<const std::string &>();
    size_t end = limit;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return Value(text.substr(0, end)).dump() + "…";
  }
  return value.dump();
}

/// Turns valijson's description into one of ours, which names the value that was found.
Issue issueFrom(const valijson::ValidationResults::Error &error, const Value &root) {
  Issue issue;
  const Value *value = &root;
  for (size_t i = 1; i < error.context.size(); ++i) {
    // Each step is a name or an index in brackets.
    const std::string token = error.context[i].substr(1, error.context[i].size() - 2);
    issue.pointer += "/" + escapedToken(token);
    if (value && value->is_object()) {
      const auto found = value->find(token);
      value = found == value->end() ? nullptr : &*found;
    } else if (value && value->is_array()) {
      const size_t index = std::stoul(token);
      value = index < value->size() ? &(*value)[index] : nullptr;
    }
  }
  const std::string &text = error.description;
  const std::string missing = quoted(text, "Missing required property '");
  if (!missing.empty()) {
    issue.message = "required property '" + missing + "' is missing";
    return issue;
  }
  const char *const additional =
    "Object contains a property that could not be validated using 'properties' or "
    "'additionalProperties' constraints: '";
  if (text.rfind(additional, 0) == 0) {
    issue.message = "property '" + quoted(text, additional) + "' is not allowed";
    return issue;
  }
  if (text.rfind("Value type not permitted", 0) == 0) {
    issue.message = "value is of the wrong type";
  } else if (text.rfind("Failed to match regex", 0) == 0) {
    issue.message = "value does not have the required pattern";
  } else if (text.rfind("Failed to match against any enum", 0) == 0) {
    issue.message = "value is not one of those allowed";
  } else if (text.rfind("Failed to match expected value set by 'const'", 0) == 0) {
    issue.message = "value is not the one required";
  } else if (text.rfind("Target should not validate", 0) == 0) {
    issue.message = "value is of a form that is excluded";
  } else {
    issue.message = text;
    while (!issue.message.empty() && issue.message.back() == '.') issue.message.pop_back();
    if (!issue.message.empty() && issue.message[0] >= 'A' && issue.message[0] <= 'Z') {
      issue.message[0] = static_cast<char>(issue.message[0] + 32);
    }
  }
  if (value) issue.message += "; found " + excerpt(*value);
  return issue;
}

void collect(valijson::ValidationResults &results, const Value &root, Issues &issues) {
  std::string echo = "the document is not valid";
  std::vector<std::string> seen;
  for (const auto &error : results) {
    if (isEcho(error.description)) {
      echo = error.description;
      continue;
    }
    Issue issue = issueFrom(error, root);
    const std::string key = issue.pointer + '\0' + issue.message;
    if (std::find(seen.begin(), seen.end(), key) != seen.end()) continue;
    // Looking back is quadratic, and repeats come close together.
    if (seen.size() == 64) seen.erase(seen.begin());
    seen.push_back(key);
    issues.push_back(std::move(issue));
  }
  if (issues.empty()) issues.push_back({"", echo});
}

saaf_json_text textOf(const std::string &string) { return {string.data(), string.size()}; }

}  // namespace

struct saaf_json_issues {
  Issues list;
};

struct saaf_json_schema {
  valijson::Schema schema;

  /// Validators keep compiled patterns, which are dear; but one serves one thread at a time.
  std::mutex mutex;
  std::vector<std::unique_ptr<valijson::Validator>> idle;

  std::unique_ptr<valijson::Validator> takeValidator() {
    const std::lock_guard<std::mutex> lock(mutex);
    if (idle.empty()) return std::make_unique<valijson::Validator>();
    auto validator = std::move(idle.back());
    idle.pop_back();
    return validator;
  }

  void giveBack(std::unique_ptr<valijson::Validator> validator) {
    const std::lock_guard<std::mutex> lock(mutex);
    idle.push_back(std::move(validator));
  }
};

extern "C" saaf_json_schema *saaf_json_schema_create(
  const char *bytes, size_t length, saaf_json_issues **issues) {
  *issues = nullptr;
  try {
    auto found = std::make_unique<saaf_json_issues>();
    auto result = std::make_unique<saaf_json_schema>();
    Value document;
    if (parse(bytes, length, document, found->list)) {
      SchemaCheck(document, found->list).run();
    }
    if (found->list.empty()) {
      try {
        valijson::SchemaParser parser;
        valijson::adapters::NlohmannJsonAdapter adapter(document);
        parser.populateSchema(adapter, result->schema);
        return result.release();
      } catch (const std::bad_alloc &) {
        throw;
      } catch (const std::exception &error) {
        found->list.push_back({"", error.what()});
      }
    }
    *issues = found.release();
  } catch (...) {
    // No memory: NULL without issues says so.
  }
  return nullptr;
}

extern "C" void saaf_json_schema_destroy(saaf_json_schema *schema) { delete schema; }

extern "C" saaf_json_issues *saaf_json_schema_validate(
  saaf_json_schema *schema, const char *bytes, size_t length) {
  try {
    auto found = std::make_unique<saaf_json_issues>();
    Value document;
    if (!parse(bytes, length, document, found->list)) return found.release();
    try {
      valijson::ValidationResults results;
      valijson::adapters::NlohmannJsonAdapter adapter(document);
      auto validator = schema->takeValidator();
      const bool valid = validator->validate(schema->schema, adapter, &results);
      schema->giveBack(std::move(validator));
      if (!valid) collect(results, document, found->list);
    } catch (const std::bad_alloc &) {
      throw;
    } catch (const std::exception &error) {
      found->list.push_back({"", error.what()});
    }
    return found.release();
  } catch (...) {
    return nullptr;
  }
}

extern "C" size_t saaf_json_issues_count(const saaf_json_issues *issues) {
  return issues->list.size();
}

extern "C" saaf_json_issue saaf_json_issues_at(const saaf_json_issues *issues, size_t index) {
  const Issue &issue = issues->list[index];
  return {textOf(issue.pointer), textOf(issue.message), issue.offset};
}

extern "C" void saaf_json_issues_destroy(saaf_json_issues *issues) { delete issues; }
