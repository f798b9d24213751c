import Dispatch
import Glibc

/// What happens when a user or the system tells the process to end.
public enum Interruption {
  /// Has partial files removed before the process ends by the signal; to be called once, at the start.
  ///
  /// It ends at once even while it waits for standard input. Signals that the caller has it ignore,
  /// as `nohup` does, stay ignored.
  public static func removesPartialFiles() {
    for number in [SIGHUP, SIGINT, SIGTERM] where !isIgnored(number) {
      // The source sees the signal whatever is done with it; this only keeps it from ending us.
      signal(number) { _ in }
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        // Named here, so that it lives as long as the process.
        _ = source
        FileIO.removePartials()
        signal(number, SIG_DFL)
        kill(getpid(), number)
      }
      source.resume()
    }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
