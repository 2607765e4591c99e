class Particle:
    def __init__(self):
        self.position = 0.0
        self.velocity = 1.0
        self.steps = 0

    def move(self, time):
        self.position += self.velocity * time
        self.velocity *= 0.999
        self.steps += 1


particle = Particle()
for _ in range(3_000_000):
    particle.move(0.01)
print(particle.steps)
