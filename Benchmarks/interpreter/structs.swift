struct Particle {
  var position = 0.0
  var velocity = 1.0
  var steps = 0

  mutating func move(by time: Double) {
    position += velocity * time
    velocity *= 0.999
    steps += 1
  }
}

var particle = Particle()
for _ in 0..<3_000_000 { particle.move(by: 0.01) }
print(particle.steps)
