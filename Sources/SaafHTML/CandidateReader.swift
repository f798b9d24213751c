/// Asks the places of a page for what they say, in the order of trust.
struct CandidateReader {
  let found: FoundMetadata
  let linkedData: LinkedData

  /// One value a place, cleaned; places that say the same as one before them are left out.
  func texts(_ places: [MetadataPlace]) -> [PageMetadata.Candidate] {
    candidates(places) { $0 }
  }

  /// One date a place.
  func dates(_ places: [MetadataPlace]) -> [PageMetadata.Candidate] {
    candidates(places) { PageDate.iso($0) }
  }

  /// The first value of each place of which `read` makes something.
  func candidates(
    _ places: [MetadataPlace], _ read: (String) -> String?
  ) -> [PageMetadata.Candidate] {
    var candidates: [PageMetadata.Candidate] = []
    for candidate in lists(places) {
      guard let value = candidate.values.lazy.compactMap(read).first,
        !candidates.contains(where: { $0.value == value })
      else { continue }
      candidates.append(
        PageMetadata.Candidate(
          values: [value], origin: candidate.origin, isDeclared: candidate.isDeclared))
    }
    return candidates
  }

  /// All values of each place.
  func lists(_ places: [MetadataPlace]) -> [PageMetadata.Candidate] {
    places.compactMap { place in
      let texts: [String]
      let origin: String
      switch place {
      case .linkedData(let name):
        guard let property = linkedData.property(name) else { return nil }
        texts = property.values.compactMap { PlainValue.text(of: $0) }
        guard !texts.isEmpty else { return nil }
        origin = "json-ld \(property.type).\(name)"
      default:
        texts = found.values(place).compactMap { PlainValue.text(of: $0) }
        guard !texts.isEmpty else { return nil }
        origin = found.origin(of: place)
      }
      var candidate = PageMetadata.Candidate(values: texts, origin: origin, isDeclared: true)
      if place == .card {
        candidate.label = found.values(.meta("twitter:label1")).first ?? ""
      }
      return candidate
    }
  }
}
