let yes = true
let no: Bool = false
print(yes, no, !yes, yes && no, yes || no)  // expect: true false false false true
