// The first declarations of Attention.
