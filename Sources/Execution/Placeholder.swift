// The first declarations of Execution.
