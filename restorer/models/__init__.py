"""Fillers: everything that can fill a hole, behind one protocol (`filler.Filler`), listed by `catalog`.

Networks (`networks/`) come as checkpoints: weights and a card in one file (`checkpoint`), run by `network_filler`.
"""
