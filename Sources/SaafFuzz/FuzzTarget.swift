// What `make fuzz` runs on each input that libFuzzer makes up; see Benchmarks/README.md.

import SaafPageSupport

private let laws = Result { try PageLaws() }

/// - Returns: always 0; a page that breaks a law ends the program.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  do {
    let page = Array(UnsafeBufferPointer(start: data, count: size))
    let violations = try laws.get().violations(of: page)
    guard violations.isEmpty else { fatalError(violations.joined(separator: "\n")) }
  } catch {
    fatalError("\(error)")
  }
  return 0
}
