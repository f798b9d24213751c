// Writes hostile pages for `make hostile`, one `<number>.html` each and `names.txt` with what they are.

import Foundation
import SaafPageSupport

let arguments = CommandLine.arguments
guard arguments.count == 3, let size = Int(arguments[2]), size > 0 else {
  FileHandle.standardError.write(Data("usage: SaafHostilePages OUTPUT BYTES\n".utf8))
  exit(2)
}
let output = URL(filePath: arguments[1])
try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
var names = ""
for (number, page) in HostilePage.all.enumerated() {
  try Data(page.bytes(size)).write(to: output.appending(path: "\(number).html"))
  names += "\(page)\n"
}
try Data(names.utf8).write(to: output.appending(path: "names.txt"))
