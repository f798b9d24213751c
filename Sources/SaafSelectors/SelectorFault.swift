/// What is wrong with a selector, and where.
public struct SelectorFault: Error, Sendable, Equatable {
  /// The number of Unicode scalars before the place.
  public var offset: Int
  /// Lower case: what is wrong, and what to write instead.
  public var message: String
}
