"""Teaching a network with the user's own pictures: `restorer-train` as a process of its own, and the window that shows it."""
