/// The version of the package.
public enum SaafVersion {
  /// By semantic versioning; a change of outputs for the same input is at least a minor one.
  public static let current = "0.1.0"
}
