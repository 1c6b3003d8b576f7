"""`python -m training` is `restorer-train`."""

from __future__ import annotations

import sys

from training.cli import train

if __name__ == "__main__":
    sys.exit(train())
