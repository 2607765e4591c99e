let word = "stop"
switch word {
case "go": print("green")
case "stop": print("red")
default: print("?")
}
// expect: red
