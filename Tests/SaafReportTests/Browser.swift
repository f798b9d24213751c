import Foundation

/// A headless Chromium that opens a page in frames of given widths and says what it finds there.
struct Browser {
  /// What a frame shows.
  struct Frame: Decodable {
    var width: Int
    /// How wide the content is: more than `width` when a reader has to scroll sideways.
    var contentWidth: Int
    var title: String
    /// The texts of the elements with `data-count`, by that.
    var counts: [String: String]
    var scripts: Int
    var images: Int
    /// What was loaded from elsewhere.
    var resources: Int
    var background: String
    var headings: [String]
    var tablesWithoutCaption: Int
  }

  enum Scheme: Int {
    case dark = 0
    case light = 1
  }

  static let executable: URL? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.lazy.flatMap { folder in
      ["chromium", "chromium-browser", "google-chrome"].map { URL(filePath: "\(folder)/\($0)") }
    }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// Why the tests that need it do not run.
  static let isMissing = "chromium is not installed; '.ci/bootstrap test' installs it"

  var scheme = Scheme.light

  /// A browser that hangs is ended after this many seconds.
  private static let deadline = 180.0

  /// Opens the page, with everything unfolded that can be, in frames of these widths.
  ///
  /// The page itself is not changed: its own rules forbid scripts, and the one that measures stands
  /// around the frames.
  func frames(of page: [UInt8], widths: [Int]) throws -> [Frame] {
    let output = try run(host(page, widths: widths, height: 800, isUnfolded: true), ["--dump-dom"])
    let text = String(decoding: output, as: UTF8.self)
    guard let start = text.range(of: "<pre id=\"found\">"),
      let end = text.range(of: "</pre>", range: start.upperBound..<text.endIndex)
    else { throw Failure(output: text) }
    let json = String(text[start.upperBound..<end.lowerBound])
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    return try JSONDecoder().decode([Frame].self, from: Data(json.utf8))
  }

  /// Takes a picture of the page, of `height` pixels from its top, for people to look at.
  func takePicture(of page: [UInt8], width: Int, height: Int, to file: URL) throws {
    let host = host(page, widths: [width], height: height, isUnfolded: false)
    _ = try run(
      host,
      [
        "--screenshot=\(file.path)", "--window-size=\(max(width, 500)),\(height)",
        "--hide-scrollbars",
      ]
    )
  }

  struct Failure: Error {
    var output: String
  }

  private func run(_ host: String, _ arguments: [String]) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appending(path: "saaf-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "host.html")
    try Data(host.utf8).write(to: file)
    let process = Process()
    process.executableURL = Self.executable
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions",
        "--user-data-dir=\(folder.appending(path: "profile").path)",
        "--blink-settings=preferredColorScheme=\(scheme.rawValue)",
        // Whoever would load something asks this name, which nobody has.
        "--proxy-server=proxy.invalid:1",
      ] + arguments + [file.absoluteString]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let watchdog = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + Self.deadline, execute: watchdog)
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    watchdog.cancel()
    return data
  }

  private func host(
    _ page: [UInt8], widths: [Int], height: Int, isUnfolded: Bool
  ) -> String {
    let source = String(decoding: page, as: UTF8.self)
      .replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    let frames = widths.map {
      #"<iframe width="\#($0)" height="\#(height)" style="border:0;display:block" "#
        + #"srcdoc="\#(source)"></iframe>"#
    }
    return """
      <!DOCTYPE html><meta charset="utf-8"><title>host</title>
      <style>:root{color-scheme:light dark}body{margin:0}</style>
      \(frames.joined())<pre id="found"></pre><script>
      addEventListener('load', () => {
        if (!\(isUnfolded)) { found.remove(); return; }
        found.textContent = JSON.stringify([...document.querySelectorAll('iframe')].map(frame => {
          const page = frame.contentDocument, root = page.documentElement;
          page.querySelectorAll('details').forEach(details => details.open = true);
          return {
            width: frame.contentWindow.innerWidth, contentWidth: root.scrollWidth,
            title: page.title,
            counts: Object.fromEntries([...page.querySelectorAll('[data-count]')].map(
              element => [element.dataset.count, element.textContent])),
            scripts: page.scripts.length, images: page.images.length,
            resources: frame.contentWindow.performance.getEntriesByType('resource').length,
            background: getComputedStyle(page.body).backgroundColor,
            headings: [...page.querySelectorAll('h1,h2,h3,h4')].map(element => element.tagName),
            tablesWithoutCaption: [...page.querySelectorAll('table')].filter(
              table => !table.caption).length,
          };
        }));
      });
      </script>
      """
  }
}
