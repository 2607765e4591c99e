enum List {  // error: 6: the case 'node' of 'List' holds a 'List'; write 'indirect case node'
  case end
  case node(Int, List)
}
