/// How likely each pair of bytes is in one of the East Asian encodings.
struct DoubleByteModel: Sendable {
  let encoding: String
  private let scheme: Scheme
  /// Codes of the most frequent characters, which make about half of any text.
  private let isCommon: [Bool]

  private enum Scheme: Sendable {
    case gb18030, big5, eucKR, eucJP, shiftJIS
  }

  /// The most frequent characters of Chinese in both spellings.
  static let commonHan = Set(
    (simplified + traditional).unicodeScalars.map(\.value).filter { $0 > 0x3000 })

  private static let simplified = """
    的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里
    用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实
    日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政
    美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员
    """

  private static let traditional = """
    的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡
    用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實
    日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政
    美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員
    """

  /// All models, in no particular order: their readings hardly ever tie.
  static let all: [DoubleByteModel] = [
    DoubleByteModel(
      encoding: "GB18030", scheme: .gb18030,
      common: simplified),
    DoubleByteModel(
      encoding: "Big5", scheme: .big5,
      common: traditional),
    DoubleByteModel(
      encoding: "EUC-KR", scheme: .eucKR,
      common: """
        이다는을에의가고하지로한은를기사도인리자시어대서들나해아있일그수정보스과여부전장제라니만으동구주공상원
        면관것경게와성연유신국할선때문세조계식생간마비중방개치화소모우성행위적안등내물오김무분실드미트입발되된
        했학업년월금더바영차단산강요말람습려러며님저까현용결없었않같통반거양포회재당진불체교심명청직터크음품
        """),
    DoubleByteModel(encoding: "EUC-JP", scheme: .eucJP, common: ""),
    DoubleByteModel(encoding: "Shift_JIS", scheme: .shiftJIS, common: ""),
  ]

  private init(encoding: String, scheme: Scheme, common: String) {
    self.encoding = encoding
    self.scheme = scheme
    var isCommon = [Bool](repeating: false, count: 0x10000)
    if let codec = LegacyCodec(name: encoding) {
      for scalar in common.unicodeScalars {
        var bytes: [UInt8] = []
        if codec.encode(scalar.value, into: &bytes), bytes.count == 2 {
          isCommon[Int(bytes[0]) << 8 | Int(bytes[1])] = true
        }
      }
    }
    self.isCommon = isCommon
  }

  /// The log probability of the bytes read in this encoding; a malformed pair costs 25. O(*n*).
  func score(_ sample: [UInt8]) -> Float {
    var score: Float = 0
    var position = 0
    while position < sample.count {
      let lead = sample[position]
      if lead < 0x80 {
        position += 1
        continue
      }
      if scheme == .shiftJIS, (0xA1...0xDF).contains(lead) {
        score -= 7
        position += 1
        continue
      }
      guard position + 1 < sample.count else { break }
      let trail = sample[position + 1]
      if lead > 0xA3 || lead < 0xA1, position > 0, isASCIILetter(sample[position - 1]),
        isASCIILetter(trail) || (position + 2 < sample.count && isASCIILetter(sample[position + 2]))
      {
        // One wide letter inside a Latin word; dashes and quotes have low lead bytes.
        score -= 8
      }
      let code = Int(lead) << 8 | Int(trail)
      if scheme == .gb18030, (0x30...0x39).contains(trail), lead >= 0x81, lead != 0xFF {
        score -= 16
        position += 4
      } else if isCommon[code] {
        score -= 5.7
        position += 2
      } else if let value = pairScore(lead, trail) {
        score += value
        position += 2
      } else {
        score -= 25
        position += 1
      }
    }
    return score
  }

  private func isASCIILetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  /// The log probability of a pair outside the common ones, nil for a malformed one.
  private func pairScore(_ lead: UInt8, _ trail: UInt8) -> Float? {
    switch scheme {
    case .gb18030:
      guard (0x81...0xFE).contains(lead), trail >= 0x40, trail != 0x7F, trail != 0xFF else {
        return nil
      }
      // Dashes and the accented letters of pinyin.
      if lead == 0xA8 { return -8 }
      guard trail >= 0xA1 else { return -13 }
      switch lead {
      case 0xA1: return (0xA2...0xBF).contains(trail) ? -4 : -9
      case 0xA3: return -5
      case 0xB0...0xD7: return -8.6
      case 0xD8...0xF7: return -11.5
      default: return -13
      }
    case .big5:
      let isTrail = (0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail)
      guard (0x81...0xFE).contains(lead), isTrail else { return nil }
      switch lead {
      case 0xA1: return trail < 0x50 ? -4 : -6.5
      case 0xA2, 0xA3: return -9
      case 0xA4...0xC6: return -8.6
      case 0xC9...0xF9: return -11.5
      default: return -14
      }
    case .eucKR:
      let isExtension = (0x41...0x5A).contains(trail) || (0x61...0x7A).contains(trail)
      guard (0x81...0xFE).contains(lead), isExtension || (0x81...0xFE).contains(trail) else {
        return nil
      }
      guard trail >= 0xA1, lead >= 0xA1 else { return lead <= 0xC6 ? -12 : nil }
      switch lead {
      case 0xA1, 0xA3: return -8
      case 0xB0...0xC8: return -8
      case 0xCA...0xFD: return -11.5
      default: return -13
      }
    case .eucJP:
      if lead == 0x8E { return (0xA1...0xDF).contains(trail) ? -9 : nil }
      guard lead >= 0xA1, lead != 0xFF, trail >= 0xA1, trail != 0xFF else { return nil }
      return japaneseScore(row: lead - 0xA0)
    case .shiftJIS:
      guard (0x81...0x9F).contains(lead) || (0xE0...0xFC).contains(lead),
        trail >= 0x40, trail != 0x7F, trail <= 0xFC
      else { return nil }
      let high = lead < 0xA0 ? lead - 0x81 : lead - 0xC1
      return japaneseScore(row: high * 2 + (trail >= 0x9F ? 2 : 1))
    }
  }

  /// The log probability of a character by its row in JIS X 0208.
  private func japaneseScore(row: UInt8) -> Float {
    switch row {
    case 1: -4.5
    case 3: -7
    case 4: -4.3
    case 5: -5.5
    case 16...47: -8.8
    case 48...84: -12
    default: -13
    }
  }
}
