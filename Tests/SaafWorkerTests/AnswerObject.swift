import Foundation

/// An answer as a client reads it.
struct AnswerObject: Decodable, Equatable {
  enum ID: Decodable, Equatable {
    case text(String)
    case number(Int64)

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Int64.self) {
        self = .number(number)
      } else {
        self = .text(try value.decode(String.self))
      }
    }
  }

  var id: ID?
  var line: Int?
  var state: String
  var code: String?
  var reason: String?
  var stage: String?
  var message: String?

  init(_ line: [UInt8]) throws {
    self = try JSONDecoder().decode(AnswerObject.self, from: Data(line))
  }

  /// How a program makes a line of a document.
  static func request(_ fields: [String: Any]) throws -> [UInt8] {
    [UInt8](try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys])) + [0x0A]
  }
}
