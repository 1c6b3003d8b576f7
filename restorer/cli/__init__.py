"""The command line: `restorer inpaint`, `detect`, `batch` and `models`."""
