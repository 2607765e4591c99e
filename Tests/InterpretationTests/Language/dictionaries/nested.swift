var scores: [String: [String: Int]] = [:]
scores["ada", default: [:]]["maths"] = 90
scores["ada"]?["art"] = 70
scores["bob"]?["art"] = 50
print(scores["ada"]?["maths"] ?? 0, scores["ada"]?["art"] ?? 0, scores["bob"] == nil)
// expect: 90 70 true
