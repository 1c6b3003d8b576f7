"""The record of a restoration: what was changed, where, how much and by what; and exports that keep the parts apart."""
