"""Rulers along the canvas and a scale bar in its corner."""
