struct Layer {
  var hiddenSize = 1
}
print(Layer().hidenSize)
// error: 15: 'Layer' has no member 'hidenSize'; did you mean 'hiddenSize'?
