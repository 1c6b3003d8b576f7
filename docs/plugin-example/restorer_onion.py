"""An example of a plug-in: fills a hole ring by ring, each pixel with the mean of its known neighbours."""

import numpy as np

from restorer.models.plugins import ClassicalFiller, FillerInfo, Plugin

INFO = FillerInfo(
    id="onion",
    name="Onion",
    description="Goes inwards ring by ring, with the mean of what is known already. An example of a plug-in.",
    kind="classical",
    context=(4, 0.0),
    seconds_per_megapixel=1.0,
)


def fill_tile(tile, hole, seed):
    """`tile` (H, W, 3) float32 in [0, 1], 0 in the `hole` (H, W) bool; returns a filled tile of the same shape."""
    import cv2  # here, not above: this module is imported for every list of models

    known = (~hole).astype(np.float32)
    result = tile.copy()
    while not known.all():
        count = cv2.blur(known, (3, 3), borderType=cv2.BORDER_CONSTANT)
        total = cv2.blur(result * known[..., None], (3, 3), borderType=cv2.BORDER_CONSTANT)
        ring = (known == 0) & (count > 1e-6)
        result[ring] = total[ring] / count[ring][:, None]
        known[ring] = 1
    return result


plugin = Plugin(INFO, lambda: ClassicalFiller(INFO, fill_tile))
