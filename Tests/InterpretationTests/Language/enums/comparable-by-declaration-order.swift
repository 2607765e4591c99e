enum Size: Comparable { case small, medium, large }
print(Size.small < .large, [Size.large, .small, .medium].sorted())
// expect: true [main.Size.small, main.Size.medium, main.Size.large]
print(max(Size.small, .medium))  // expect: medium
