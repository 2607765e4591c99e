var guess = 4
let secret = 4
switch guess {
case secret: print("found")
default: print("no")
}
// expect: found
