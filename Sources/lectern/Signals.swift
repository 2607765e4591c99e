import Dispatch
import Execution
import Foundation

/// Stops the run on Ctrl-C and on a request to end; a second one ends the process at once.
func stopOnSignals(_ control: RunControl) -> [any DispatchSourceSignal] {
  [SIGINT, SIGTERM].map { number in
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      if control.isInterrupted { exit(130) }
      control.interrupt()
    }
    source.resume()
    return source
  }
}
