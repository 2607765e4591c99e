func numbers(upTo count: Int) -> String {
  var text = ""
  for i in 0..<count { text += "\(i)," }
  return text
}

print(numbers(upTo: 2_000_000).utf8.count)
