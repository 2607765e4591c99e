// The first declarations of Notebooks.
