import Crypto

extension RunState.Part {
  /// What tells the bytes of a part from others: the first half of their SHA-256.
  static func hash(of bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes).prefix(16)) }
}

extension RunState {
  /// Numbers and parts as the columns of a row hold them: 64-bit integers, the lowest byte first.
  enum Packing {
    static func pack(_ numbers: [Int]) -> [UInt8] {
      numbers.flatMap { number in withUnsafeBytes(of: Int64(number).littleEndian) { Array($0) } }
    }

    static func numbers(in bytes: [UInt8]) -> [Int] {
      stride(from: 0, to: bytes.count - 7, by: 8).map { start in
        let word = bytes[start..<start + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Int(Int64(bitPattern: word))
      }
    }

    static func pack(_ parts: [Part]) -> [UInt8] {
      parts.flatMap { pack([$0.segment, $0.offset, $0.count]) + $0.hash }
    }

    static func parts(in bytes: [UInt8]) -> [Part] {
      stride(from: 0, to: bytes.count - 39, by: 40).map { start in
        let numbers = numbers(in: Array(bytes[start..<start + 24]))
        return Part(
          segment: numbers[0], offset: numbers[1], count: numbers[2],
          hash: Array(bytes[start + 24..<start + 40]))
      }
    }
  }
}
