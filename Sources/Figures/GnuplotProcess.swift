internal import CGnuplot

/// What went wrong with gnuplot itself.
package enum GnuplotError: Error, Equatable {
  case missing(path: String, reason: String)
  case died
  case silent(seconds: Int)
  /// gnuplot's own message.
  case refused(String)
}

extension GnuplotError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path, let reason): "gnuplot could not be started ('\(path)': \(reason))"
    case .died: "gnuplot ended while it was drawing"
    case .silent(let seconds): "gnuplot did not answer within \(seconds) s and was stopped"
    case .refused(let message): "gnuplot: \(message)"
    }
  }

  package var help: String? {
    switch self {
    case .missing: "install it: apt-get install gnuplot-nox, or brew install gnuplot"
    default: nil
    }
  }
}

/// A gnuplot that draws one figure after the other.
package final class GnuplotProcess {
  private var process: OpaquePointer?
  private let timeout: Int

  /// Starts gnuplot and does not wait for it.
  package init(path: String = "gnuplot", timeout seconds: Int = 30) throws(GnuplotError) {
    timeout = seconds
    var message = [CChar](repeating: 0, count: 512)
    process = gnuplot_start(path, &message, message.count)
    if process == nil { throw .missing(path: path, reason: text(message)) }
  }

  deinit { gnuplot_stop(process) }

  /// Its version, such as 5.4.4; nil until it has drawn something.
  package var version: String? {
    guard let process else { return nil }
    let version = String(cString: gnuplot_version(process))
    return version.isEmpty ? nil : version
  }

  /// The number of the process, for tests that end it.
  package var processID: Int32 { process.map { gnuplot_process_id($0) } ?? -1 }

  /// Runs a script that stands in `folder`; its output goes there. What an earlier script that failed
  /// left open is closed first.
  package func load(_ script: String, in folder: String) throws(GnuplotError) {
    let commands = """
      unset multiplot
      reset session
      cd \(gnuplotQuoted(folder))
      load \(gnuplotQuoted(script))

      """
    try check(gnuplot_send(process, commands, commands.utf8.count), "")
    try wait()
  }

  private func wait() throws(GnuplotError) {
    var message = [CChar](repeating: 0, count: 2048)
    let status = gnuplot_wait(process, Int32(timeout * 1000), &message, message.count)
    try check(Int32(status), text(message))
  }

  private func check(_ status: Int32, _ message: String) throws(GnuplotError) {
    switch UInt32(bitPattern: status) {
    case GNUPLOT_OK.rawValue: return
    case GNUPLOT_SILENT.rawValue: throw .silent(seconds: timeout)
    case GNUPLOT_REFUSED.rawValue: throw .refused(message)
    default: throw .died
    }
  }

  private func text(_ message: [CChar]) -> String {
    String(decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
