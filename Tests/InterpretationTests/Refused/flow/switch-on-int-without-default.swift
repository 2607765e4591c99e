let n = 3
switch n {  // error: 1: 'switch' must cover every case; add 'default'
case 1: print("one")
case 2: print("two")
}
