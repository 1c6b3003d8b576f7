"""Help: short pages about each part of the work, in a window of their own."""
