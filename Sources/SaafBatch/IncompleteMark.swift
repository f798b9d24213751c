/// The file `INCOMPLETE` that stands in an output folder for as long as the outputs are not whole.
///
/// It is made before the first output and removed after the last, so that it is there however a run
/// ended: stopped, killed, or without power.
struct IncompleteMark {
  private let path: String

  /// - Returns: `nil` for standard output.
  init?(_ destination: Destination) throws(BatchRunner.Failure) {
    guard case .folder(let folder) = destination else { return nil }
    path = "\(folder)/INCOMPLETE"
    do {
      try FileIO.makeFolder(folder)
      try FileIO.writeWhole(
        Array("the run that writes into this folder has not come to its end\n".utf8), to: path)
    } catch {
      throw .output(error)
    }
  }

  /// Says why the run ended early.
  func explain(_ reason: String) {
    // On a full disk the first sentence stays, which is enough.
    try? FileIO.writeWhole(Array("the run was stopped: \(reason.onOneLine)\n".utf8), to: path)
  }

  func remove() { FileIO.remove(path) }
}
