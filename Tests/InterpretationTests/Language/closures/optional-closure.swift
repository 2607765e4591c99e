var callback: ((Int) -> Void)? = nil
callback?(1)
callback = { print("called with", $0) }
// expect: called with 2
callback?(2)
