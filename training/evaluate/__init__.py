"""Measuring fillers and detectors on pictures whose truth is known: what `restorer-eval` does."""
