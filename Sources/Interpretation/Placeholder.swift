// The first declarations of Interpretation.
