import SaafModel

public enum Mojibake { public static func repairs(in bytes: [UInt8]) -> [Replacement] { [] } }
