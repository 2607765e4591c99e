func area(
  width: Double,
  height: Double,
  scale: Double = 1
) -> Double {
  width * height * scale
}
print(
  area(
    width: 2,
    height: 3
  ),
  area(width: 1, height: 1, scale: 4)
)
// expect: 6.0 4.0
