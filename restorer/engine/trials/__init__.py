"""Trial fills: holes of known truth tell which filler suits a picture, and how far off its fills will be."""
