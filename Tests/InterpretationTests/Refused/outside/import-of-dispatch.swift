// outside-subset
import Dispatch  // error: 1: a notebook imports nothing but 'Foundation' and its own library; remove this line
