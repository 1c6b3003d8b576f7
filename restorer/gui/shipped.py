"""What the shipped checkpoints say of themselves. Their cards speak English; here their words are to be translated."""

from __future__ import annotations

from restorer.gui.language import later

DESCRIPTIONS = (
    later("Our most accurate network: cracks, scratches, flakes and paint losses."),
    later("Like Restorer, but paints texture where Restorer would be smooth: for large losses."),
    later("Fills a hole against a discriminator that sees its surroundings (Denton et al. 2016)."),
    later("Context encoder with a dense layer that sees the whole window."),
    later("Repaints pictures with many small white holes (Pathak et al. 2016)."),
    later("Dense multi-scale fusion network with a discriminator (Hui et al. 2020), for paint losses."),
    later("Repaints the whole picture against a discriminator; for squares and blocks."),
    later("U-Net that looks at known pixels only (Liu et al. 2018), for all painting damage."),
    later("Finds whitish paint losses."),
)
