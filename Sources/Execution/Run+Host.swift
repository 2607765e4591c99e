package import Runs

extension Run.Host {
  /// This machine and this version, before anything is drawn.
  package static func current() -> Run.Host {
    Run.Host(lectern: version, system: systemName, architecture: architectureName, gnuplot: nil)
  }

  package static let version = "0.1.0"

  private static var systemName: String {
    #if os(macOS)
      "macOS"
    #else
      "Linux"
    #endif
  }

  private static var architectureName: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "arm64"
    #else
      "other"
    #endif
  }
}
