import Glibc

/// A moment as RFC 3339 writes it, in UTC.
public struct UTCTime: Sendable, Equatable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX).
  public var seconds: Int
  /// From 0 to 999,999,999.
  public var nanoseconds: Int

  public init(seconds: Int, nanoseconds: Int = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// By the system's clock.
  public static var now: UTCTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return UTCTime(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
  }

  /// `2026-11-24T18:05:37Z`
  public var toSeconds: String { "\(dateAndTime)Z" }

  /// `2026-11-24T18:05:37.042Z`
  public var toMilliseconds: String {
    "\(dateAndTime).\(Self.padded(nanoseconds / 1_000_000, to: 3))Z"
  }

  private var dateAndTime: String {
    var seconds = time_t(seconds)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let date = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)]
    let time = [parts.tm_hour, parts.tm_min, parts.tm_sec]
    return Self.padded(date[0], to: 4) + "-" + Self.padded(date[1], to: 2) + "-"
      + Self.padded(date[2], to: 2) + "T"
      + time.map { Self.padded(Int($0), to: 2) }.joined(separator: ":")
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
