"""A tour of the window in a few minutes: steps that point at its real parts, on the demo picture."""
