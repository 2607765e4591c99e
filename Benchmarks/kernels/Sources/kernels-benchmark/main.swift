import CPeak
import Tensors

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Answers questions, one a line, until there are no more; `run` asks this program and `peer.py` in
// turn.
//
//     list               name, flops of every case, and an empty line
//     peak               the multiply-add peak of one thread, in operations a second
//     time SECONDS NAME  seconds of one run of the case, then what it computed, as two numbers
//     memory NAME        the most bytes that the first run holds beside its operands and its result

let clock = ContinuousClock()

/// Seconds since the start: of the thread's processor time if there is one thread.
let isSerial = getenv("LECTERN_THREADS").map { String(cString: $0) } == "1"
let start = clock.now
func seconds() -> Double {
  isSerial ? thread_seconds() : (clock.now - start) / .seconds(1)
}

/// The median time of one run, of as many as fit in the time given; at least three.
func time(_ body: () -> Tensor, for budget: Double) -> (time: Double, result: Tensor) {
  var result = body()
  let first = seconds()
  result = body()
  let once = max(seconds() - first, 1e-9)
  let inner = max(1, Int(2e-4 / once))
  var times: [Double] = []
  let end = seconds() + budget
  while times.count < 3 || seconds() < end {
    let begin = seconds()
    for _ in 0..<inner { result = body() }
    times.append((seconds() - begin) / Double(inner))
  }
  return (times.sorted()[times.count / 2], result)
}

var prepared: [String: () -> Tensor] = [:]
while let line = readLine() {
  let words = line.split(separator: " ", maxSplits: 2).map(String.init)
  switch words.first {
  case "list":
    for test in cases { print("\(test.name)\t\(test.flops)") }
    print("")
  case "peak":
    print(peak_flops())
  case "time":
    guard words.count == 3, let budget = Double(words[1]),
      let test = cases.first(where: { $0.name == words[2] })
    else { fallthrough }
    let body = prepared[test.name] ?? test.prepare()
    prepared = [test.name: body]
    let (time, result) = time(body, for: budget)
    let flat = result.to(.float64).reshape(-1)
    print(time, flat.abs().mean().item(), flat[flat.count - 1].item())
  case "memory":
    let name = words.dropFirst().joined(separator: " ")
    guard let test = cases.first(where: { $0.name == name }) else { fallthrough }
    let body = test.prepare()
    forget_most_bytes()
    let before = held_bytes()
    let result = body()
    print(most_bytes() - before - Double(result.count * 4))
  default:
    print("unknown: \(line)")
  }
  fflush(nil)
}
