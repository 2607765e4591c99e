// swift-format-ignore-file
/* outer /* inner */ still a comment */
let x = 1 /* between */ + /* and */ 2
// a comment that ends the line
print(x) /* after */  // expect: 3
