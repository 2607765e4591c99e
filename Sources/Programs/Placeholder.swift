// The first declarations of Programs.
