class Layer { var name = "layer" }
class Head { var name = "head" }
func label<T: Layer>(_ x: T) -> String { x.name }
print(label(Head()))  // error: 7: 'label' needs 'Layer', which 'Head' is not; declare 'Head: Layer'
