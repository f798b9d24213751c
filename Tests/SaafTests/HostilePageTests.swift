import SaafPageSupport
import Testing

@Suite struct HostilePageTests {
  static let laws = Result { try PageLaws() }

  @Test func everyKindIsThereOnce() {
    #expect(HostilePage.all.count >= 100)
    #expect(Set(HostilePage.all.map(\.description)).count == HostilePage.all.count)
  }

  @Test(arguments: HostilePage.all)
  func textOfHostilePagesIsAccountedFor(_ page: HostilePage) throws {
    #expect(try Self.laws.get().violations(of: page.bytes(4000)) == [], "\(page)")
  }
}
