"""What is written down when the program fails: one text file, kept on this computer and offered at the next start."""
