import Tensors

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The sines and cosines of the angles of a sinusoidal encoding: pair i of position pos turns by
/// pos / base^(2i/width). (Vaswani et al. 2017, section 3.5.)
///
/// - Shape: each `[positions, pairs]`; of an odd width the last column is a pair too.
///
/// Computed in double precision and rounded once.
func angleTable(
  positions: Int, width: Int, base: Double = 10000
) -> (sines: Tensor, cosines: Tensor) {
  let pairs = width / 2 + width % 2
  let room = Tensor.zeros(positions, pairs)
  if room.isFailed || room.isMeta { return (room, room) }
  let frequencies = (0..<pairs).map { 1 / pow(base, Double(2 * $0) / Double(width)) }
  func table(_ value: (Double) -> Float) -> Tensor {
    var values: [Float] = []
    values.reserveCapacity(positions * pairs)
    for position in 0..<positions {
      for frequency in frequencies { values.append(value(Double(position) * frequency)) }
    }
    return Tensor(floats: values, shape: [positions, pairs])
  }
  return (table { Float(sin($0)) }, table { Float(cos($0)) })
}
