print(1, 2, 3, separator: "-")  // expect: 1-2-3
print("a", terminator: "")
print("b", terminator: "!\n")  // expect: ab!
print(1, "x", separator: "", terminator: ";\n")  // expect: 1x;
