"""Printing the picture as it is shown: where it comes on the paper, how it gets there, and the dialog."""
