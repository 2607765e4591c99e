#include "gnuplot.h"
