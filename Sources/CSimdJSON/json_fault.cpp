#include "json_fault.h"

#include <nlohmann/json.hpp>

namespace {

/// Takes every event, and keeps the error.
class Listener : public nlohmann::json_sax<nlohmann::json> {
 public:
  size_t offset = 0;
  std::string reason;

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t &) override { return true; }
  bool string(string_t &) override { return true; }
  bool binary(binary_t &) override { return true; }
  bool start_object(std::size_t) override { return true; }
  bool key(string_t &) override { return true; }
  bool end_object() override { return true; }
  bool start_array(std::size_t) override { return true; }
  bool end_array() override { return true; }

  bool parse_error(
    std::size_t position, const std::string &token, const nlohmann::json::exception &error) override {
    // A number beyond all doubles is JSON none the less.
    if (error.id == 406) return false;
    offset = position > 0 ? position - 1 : 0;
    // "[json.exception.parse_error.101] parse error at line 1, column 5: syntax error …; last read: …"
    reason = error.what();
    const size_t colon = reason.find(": ");
    if (colon != std::string::npos) reason.erase(0, colon + 2);
    const size_t last = reason.find("; last read");
    if (last != std::string::npos) reason.erase(last);
    // A string or number that stands in the wrong place: its beginning is meant. Before brackets the
    // token is still the one before.
    const bool isLong = reason.find("unexpected string literal") != std::string::npos ||
      reason.find("unexpected number literal") != std::string::npos;
    if (isLong && token.size() <= position) offset = position - token.size();
    return false;
  }
};

}  // namespace

bool find_json_fault(std::string_view json, size_t &offset, std::string &reason) {
  Listener listener;
  nlohmann::json::sax_parse(json.begin(), json.end(), &listener);
  offset = listener.offset;
  reason = listener.reason;
  return !reason.empty();
}
