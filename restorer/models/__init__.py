"""Fillers: everything that can fill a hole, behind one protocol (`filler.Filler`), listed by `catalog`."""
