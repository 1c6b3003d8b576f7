"""The engine: plans a restore run and carries it out."""
