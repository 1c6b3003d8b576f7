"""Restorer's training program: teaches networks to fill holes. Its place is ready; the networks come next."""
