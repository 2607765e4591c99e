debugPrint("text", 1, ["a"])
// expect: "text" 1 ["a"]
