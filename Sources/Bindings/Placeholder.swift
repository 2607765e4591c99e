// The first declarations of Bindings.
