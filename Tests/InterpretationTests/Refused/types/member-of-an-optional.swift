let s: String? = "a"
print(s.count)  // error: 7: 's' may be nil; write 's?.count' or unwrap it
