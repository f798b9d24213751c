import Foundation
import SaafGenerator

// Writes the generated files of the package whose folder is the working directory.
let root = URL(filePath: FileManager.default.currentDirectoryPath)
for (path, text) in try GeneratedFiles(root: root).make().sorted(by: { $0.key < $1.key }) {
  let file = root.appending(path: path)
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(text.utf8).write(to: file)
  print(path)
}
