print(#"no \n newline"#)  // expect: no \n newline
print(#"a "quoted" word"#)  // expect: a "quoted" word
let n = 3
print(#"n is \#(n)"#)  // expect: n is 3
