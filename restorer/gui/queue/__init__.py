"""The batch window: many pictures, one after the other, by the code of `restorer batch`."""
