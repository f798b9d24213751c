import Glibc
import SaafReport

/// The time that a document takes: of the processor, on this thread, and of the clock on the wall.
struct Stopwatch {
  private let processor = Stopwatch.nanoseconds(CLOCK_THREAD_CPUTIME_ID)
  private let wall = Stopwatch.nanoseconds(CLOCK_MONOTONIC)

  /// Notes what has passed since the start.
  func note(in summary: inout DocumentSummary?) {
    summary?.cpuNanoseconds = Stopwatch.nanoseconds(CLOCK_THREAD_CPUTIME_ID) - processor
    summary?.wallNanoseconds = Stopwatch.nanoseconds(CLOCK_MONOTONIC) - wall
  }

  private static func nanoseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
