// outside-subset
import Dispatch  // error: 1: a notebook imports nothing but 'Attention'; remove this line
