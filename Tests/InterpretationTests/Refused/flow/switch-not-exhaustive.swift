enum Light { case red, amber, green }
let light = Light.red
switch light {  // error: 1: 'switch' must cover every case; '.amber' is missing
case .red: print("stop")
case .green: print("go")
}
