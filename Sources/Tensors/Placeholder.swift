// The first declarations of Tensors.
