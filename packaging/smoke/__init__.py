"""What the smoke test of the bundle is made of. Python's standard library only: it runs where nothing is installed."""
