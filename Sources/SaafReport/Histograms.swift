/// How many documents have which size, in bins that begin at 1, 2 and 5 times the powers of ten.
public struct SizeHistogram: Sendable, Equatable {
  public struct Bin: Sendable, Equatable {
    /// The smallest size, in bytes.
    public var lower: Int
    /// The size that the next bin begins at; `nil` for sizes near the largest number.
    public var upper: Int?
    public var count: Int
  }

  private var counts: [Int] = []

  public init() {}

  /// The bins from the first to the last that is not empty.
  public var bins: [Bin] {
    guard let first = counts.firstIndex(where: { $0 > 0 }) else { return [] }
    return (first..<counts.count).map {
      Bin(lower: Self.lowerBounds[$0], upper: Self.upperBound(of: $0), count: counts[$0])
    }
  }

  mutating func add(_ size: Int) {
    let bin = Self.lowerBounds.lastIndex { $0 <= size } ?? 0
    while counts.count <= bin { counts.append(0) }
    counts[bin] += 1
  }

  mutating func merge(_ later: Self) {
    while counts.count < later.counts.count { counts.append(0) }
    for (bin, count) in later.counts.enumerated() { counts[bin] += count }
  }

  private static func upperBound(of bin: Int) -> Int? {
    bin + 1 < lowerBounds.count ? lowerBounds[bin + 1] : nil
  }

  /// 0, 1, 2, 5, 10, 20 …
  private static let lowerBounds: [Int] = {
    var bounds = [0]
    var power = 1
    while true {
      for factor in [1, 2, 5] {
        let (bound, overflow) = power.multipliedReportingOverflow(by: factor)
        if overflow { return bounds }
        bounds.append(bound)
      }
      let (next, overflow) = power.multipliedReportingOverflow(by: 10)
      if overflow { return bounds }
      power = next
    }
  }()
}

/// How many documents lost which share of their text.
public struct ShareHistogram: Sendable, Equatable {
  /// Documents that lost nothing.
  public private(set) var untouched = 0
  /// Documents that lost more than *n* and at most *n* + 1 tenths.
  public private(set) var tenths = Array(repeating: 0, count: 10)

  public init() {}

  public var total: Int { tenths.reduce(untouched, +) }

  mutating func add(removed: Int, of total: Int) {
    guard removed > 0, total > 0 else {
      untouched += 1
      return
    }
    // Rounded up, so that exactly a tenth is in the first bin; without overflow for any size.
    let (tenth, rest) = total.dividingFullWidth(min(removed, total).multipliedFullWidth(by: 10))
    tenths[min(9, rest > 0 ? tenth : tenth - 1)] += 1
  }

  mutating func merge(_ later: Self) {
    untouched += later.untouched
    for (bin, count) in later.tenths.enumerated() { tenths[bin] += count }
  }
}
