// The first declarations of Runs.
