enum Mode { case sum, mean }
let mode: Mode = .meen  // error: 19: 'Mode' has no member 'meen'; did you mean 'mean'?
