import Glibc
import SaafModel
import SaafPipeline

@testable import SaafSources

/// Containers and streams that the tests make up.
enum Made {
  /// A sentence in each of ten scripts.
  static let sentences = [
    "झील गहरी होती है। कल और कुल।", "হ্রদ গভীর।", "البحيرة عميقة.", "湖は深い。", "湖水很深。",
    "호수는 깊다.", "ทะเลสาบลึก", "A lake is deep.", "Озеро глубокое.", "הָאֲגַם עָמֹק.",
  ]

  /// A stream over bytes, which come in reads of at most `readLimit`.
  static func stream(
    _ bytes: [UInt8], path: String? = nil, _ options: SourceOptions = SourceOptions(),
    readLimit: Int = .max
  ) -> RecordStream {
    RecordStream(input(bytes, readLimit: readLimit), path: path, options: options)
  }

  static func input(_ bytes: [UInt8], readLimit: Int = .max) -> ByteInput {
    ByteInput(
      descriptor: descriptor(bytes), name: "made", isOwned: true, readLimit: readLimit)
  }

  /// An open file without a name.
  static func descriptor(_ bytes: [UInt8]) -> Int32 {
    var template = Array("/tmp/saaf-sources-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    precondition(descriptor >= 0, "no temporary file")
    unlink(&template)
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress! + offset, $0.count - offset)
      }
      precondition(count > 0, "the temporary file cannot be written")
      offset += count
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  static func line(_ text: String, _ more: String = "") -> [UInt8] {
    Array("{\"text\": \"\(text)\"\(more)}\n".utf8)
  }

  /// A record of a web archive.
  static func warc(
    _ type: String, _ block: [UInt8], fields: [String] = [], length: String? = nil
  ) -> [UInt8] {
    let header =
      ["WARC/1.0", "WARC-Type: \(type)"] + fields + [
        "Content-Length: \(length ?? "\(block.count)")"
      ]
    return Array(header.joined(separator: "\r\n").utf8) + Array("\r\n\r\n".utf8) + block
      + Array("\r\n\r\n".utf8)
  }

  /// A response of a web server in a web archive.
  static func response(
    _ body: [UInt8], http: [String] = ["Content-Type: text/html"], status: String = "200 OK",
    url: String = "https://example.org/lake", fields: [String] = []
  ) -> [UInt8] {
    let head = (["HTTP/1.1 \(status)"] + http).joined(separator: "\r\n") + "\r\n\r\n"
    return warc(
      "response", Array(head.utf8) + body,
      fields: ["WARC-Target-URI: \(url)", "Content-Type: application/http; msgtype=response"]
        + fields)
  }

  static func page(_ text: String) -> [UInt8] {
    Array("<!DOCTYPE html><title>\(text)</title><p>\(text)".utf8)
  }

  /// A member of a tar file.
  static func tar(_ name: String, _ data: [UInt8], type: UInt8 = 0x30, size: Int? = nil) -> [UInt8]
  {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at index: Int) {
      for (offset, byte) in text.utf8.enumerated() { header[index + offset] = byte }
    }
    func octal(_ number: Int, _ width: Int) -> String {
      let digits = String(number, radix: 8)
      return String(repeating: "0", count: width - digits.count) + digits
    }
    put(String(decoding: name.utf8.prefix(100), as: UTF8.self), at: 0)
    put(octal(size ?? data.count, 11), at: 124)
    header[156] = type
    put("ustar", at: 257)
    put("00", at: 263)
    put("        ", at: 148)
    let sum = header.reduce(0) { $0 + Int($1) }
    put(octal(sum, 6) + "\u{0} ", at: 148)
    return header + data + [UInt8](repeating: 0, count: (512 - data.count % 512) % 512)
  }

  static let tarEnd = [UInt8](repeating: 0, count: 1024)
}

/// All that a stream gives.
struct Taken {
  var framed: [Framed] = []

  init(_ stream: RecordStream) {
    while let next = stream.next() { framed.append(next) }
  }

  var records: [RawRecord] {
    framed.compactMap { if case .record(let record) = $0 { record } else { nil } }
  }
  var failures: [(place: RecordPlace, failure: DocumentFailure)] {
    framed.compactMap {
      if case .failed(let place, let failure, _) = $0 { (place, failure) } else { nil }
    }
  }
  var skipped: [SkipReason.Kind] {
    framed.compactMap { if case .skipped(_, let reason) = $0 { reason.kind } else { nil } }
  }
  var places: [RecordPlace] {
    framed.map {
      switch $0 {
      case .record(let record): record.place
      case .skipped(let place, _), .failed(let place, _, _): place
      }
    }
  }

  /// A line for each, to compare streams by.
  var summary: [String] {
    framed.map {
      switch $0 {
      case .record(let record):
        "record \(record.place.number) \(record.place.offset) \(record.bytes.hashValue)"
      case .skipped(let place, let reason): "skipped \(place.number) \(place.offset) \(reason.kind)"
      case .failed(let place, let failure, let bytes):
        "failed \(place.number) \(place.offset)+\(place.length) \(failure.code) \(bytes.hashValue)"
      }
    }
  }

  /// What the records are, as text: the documents' texts, or why there is none.
  func documents(_ options: SourceOptions = SourceOptions()) -> [Document] {
    records.compactMap {
      if case .document(let document) = $0.document(options, containerID: "crawl") {
        document
      } else {
        nil
      }
    }
  }
}

extension Document {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
