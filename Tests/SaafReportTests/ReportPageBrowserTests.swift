import Foundation
import SaafReport
import Testing

@Suite(.enabled(if: Browser.executable != nil, "\(Browser.isMissing)"))
struct ReportPageBrowserTests {
  @Test func thePageFitsAPhoneAndADeskAndLoadsNothing() throws {
    let report = try FixtureReport.report()
    let frames = try Browser().frames(of: report.page(), widths: [320, 360, 768, 1280])
    #expect(frames.map(\.width) == [320, 360, 768, 1280])
    for frame in frames {
      #expect(frame.contentWidth <= frame.width, "a reader would have to scroll sideways")
      #expect(frame.title == "2 documents could not be cleaned · Saaf")
      #expect(
        frame.counts
          == ["emitted": "\(report.ends.emitted)", "dropped": "7", "quarantined": "2"])
      #expect(frame.scripts == 0)
      #expect(frame.images == 0)
      #expect(frame.resources == 0)
      #expect(frame.tablesWithoutCaption == 0)
      #expect(frame.headings.count { $0 == "H1" } == 1)
      for (before, after) in zip(frame.headings, frame.headings.dropFirst()) {
        #expect(after.last!.wholeNumberValue! <= before.last!.wholeNumberValue! + 1)
      }
    }
  }

  @Test func darkAndLightAreWhatTheReaderPrefers() throws {
    let page = RunReport().page()
    let light = try Browser(scheme: .light).frames(of: page, widths: [360])
    let dark = try Browser(scheme: .dark).frames(of: page, widths: [360])
    #expect(light.map(\.background) == ["rgb(247, 246, 242)"])
    #expect(dark.map(\.background) == ["rgb(18, 21, 23)"])
  }

  /// With a folder in `SAAF_REPORT_PICTURES`: the page and pictures of it, for people to look at.
  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["SAAF_REPORT_PICTURES"] != nil),
    arguments: [Browser.Scheme.light, .dark])
  func takesPictures(scheme: Browser.Scheme) throws {
    let path = try #require(ProcessInfo.processInfo.environment["SAAF_REPORT_PICTURES"])
    let folder = URL(filePath: path)
    let page = try FixtureReport.report().page()
    try Data(page).write(to: folder.appending(path: "report.html"))
    for width in [360, 1280] {
      let file = folder.appending(path: "\(scheme)-\(width).png")
      try Browser(scheme: scheme).takePicture(of: page, width: width, height: 4_000, to: file)
      #expect(try Data(contentsOf: file).count > 10_000)
    }
  }
}
