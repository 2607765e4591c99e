import Attention
import Glibc
import Tensors

// Prints one line a figure: its name and its number. `train.py` prints the same of PyTorch.

let clock = ContinuousClock()

func seconds(_ body: () -> Void) -> Double {
  let time = clock.measure(body)
  return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
}

/// Processor time, which a busy machine does not stretch. For what one thread does.
func processorSeconds(_ body: () -> Void) -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
  let start = now()
  body()
  return now() - start
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// Nanoseconds of each of a million additions of one number.
func chain(_ x: Tensor) -> (forward: Double, backward: Double) {
  let count = 1_000_000
  var backward = 0.0
  let forward = processorSeconds {
    var y = x
    for _ in 0..<count { y = y + x }
    if y.requiresGrad { backward = processorSeconds { y.backward() } }
  }
  return ((forward - backward) * 1e9 / Double(count), backward * 1e9 / Double(count))
}

_ = chain(Tensor(1))
let plain = chain(Tensor(1)).forward
let recorded = chain(Tensor(1).requiringGrad())
print("add ns", plain)
print("add recorded ns", recorded.forward)
print("add backward ns", recorded.backward)

/// Milliseconds of a training step of the attention decoder.
func decoderStep() -> Double {
  manualSeed(0)
  let (batch, source, steps, width, words) = (32, 10, 10, 128, 3000)
  let decoder = AttnDecoderRNN(
    hiddenSize: width, outputSize: words, attention: .additive, dropout: 0)
  let optimizer = Adam(decoder.parameters, lr: 1e-3)
  let outputs = Tensor.randn(batch, source, width)
  let hidden = Tensor.randn(1, batch, width)
  let target = Tensor.randint(words, [batch, steps])
  var loss = 0.0
  let times = (0..<40).map { _ in
    seconds {
      let result = decoder(outputs, hidden, target: target)
      let value = nllLoss(result.outputs.flatten(startDim: 0, endDim: 1), target.flatten())
      optimizer.zeroGrad()
      value.backward()
      optimizer.step()
      loss = value.item()
    }
  }
  print("decoder loss", loss)
  print("decoder 40 steps ms", times.reduce(0, +) * 1000)
  return median(Array(times.dropFirst(5))) * 1000
}

print("decoder step ms", decoderStep())
