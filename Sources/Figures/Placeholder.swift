// The first declarations of Figures.
