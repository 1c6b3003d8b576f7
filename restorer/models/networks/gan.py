"""gan: a generator that repaints the whole picture, white hole and all, against a discriminator.

Generative adversarial networks: Goodfellow et al. 2014 (arXiv 1406.2661), eq. 1; with a squared error beside the
adversarial one, as in Pathak et al. 2016 (arXiv 1604.07379), section 3.2. Objectives and discriminator belong to training.
"""

from __future__ import annotations

from collections.abc import Sequence

from restorer.models.networks.encoder_decoder import EncoderDecoder


class GanGenerator(EncoderDecoder):
    """Encoder-decoder generator; with two blocks in the middle its view spans large holes. 3.7 million weights."""

    architecture = "gan"
    multiple = 16

    def __init__(self, widths: Sequence[int] = (48, 96, 160, 256), middle: int = 2) -> None:
        super().__init__(widths, middle)
