"""OpenRaster (`.ora`): layers that Krita, GIMP and others open. Source: the OpenRaster baseline specification 0.0.6."""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.sax.saxutils import quoteattr

import numpy as np

from restorer.document.snapshot import Snapshot
from restorer.dossier.layers import alone, groups, shown_fills, treated_mask
from restorer.dossier.show import Show
from restorer.imaging import composite, overview, vips
from restorer.imaging.picture import Picture, Pixels

_THUMBNAIL = 256


def write_openraster(state: Snapshot, path: Path, show: Show) -> None:
    """Writes `path`, an empty file that only becomes the target when all is well. Raises `OSError` and `VipsError`.

    From the top: the mask (hidden), the groups of fills, the picture; all in the picture's own depth.
    """
    picture = state.picture
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:  # PNG is packed already
        archive.writestr("mimetype", "image/openraster")
        layers = [_layer("Picture", "data/source.png", composite_op="svg:src-over")]
        archive.writestr("data/source.png", png(picture.pixels, picture))
        over = "svg:src-atop" if picture.has_alpha else "svg:src-over"
        for number, group in enumerate(groups(state, show)):
            box, name = group.box(picture.shape), f"data/fills-{number:04d}.png"
            archive.writestr(name, png(alone(group.fills, picture, box), picture))
            layers.append(
                _layer(group.name, name, x=box.x, y=box.y, visible=group.visible, composite_op=over)
            )
        archive.writestr("data/mask.png", png(_red(treated_mask(state)), None))
        layers.append(_layer("Mask", "data/mask.png", visible=False, opacity=0.5))
        merged = composite.flatten(picture, shown_fills(state, show))
        archive.writestr("mergedimage.png", png(merged.pixels, picture))
        archive.writestr("Thumbnails/thumbnail.png", _thumbnail(merged))
        archive.writestr("stack.xml", _stack(picture, layers))


def png(pixels: Pixels, picture: Picture | None) -> bytes:
    """`pixels` as PNG, with the colour profile of `picture`."""
    image = vips.from_array(pixels).copy()
    if picture is not None and picture.metadata.icc:
        vips.set_block(image, "icc-profile-data", picture.metadata.icc)
    return bytes(image.pngsave_buffer(compression=4, filter="up", keep="icc"))


def _red(mask: Pixels) -> Pixels:
    """(H, W) as red whose alpha is the mask."""
    canvas = np.zeros((*mask.shape, 4), np.uint8)
    canvas[..., 0], canvas[..., 3] = 255, mask
    return canvas


def _thumbnail(picture: Picture) -> bytes:
    small = overview.shrunk(lambda box: picture.pixels[box.slices], picture.shape, _THUMBNAIL)
    return overview.encoded(overview.to_srgb(small, picture), "png")


def _layer(
    name: str,
    source: str,
    *,
    x: int = 0,
    y: int = 0,
    visible: bool = True,
    opacity: float = 1.0,
    composite_op: str = "svg:src-over",
) -> str:
    return (
        f'<layer name={quoteattr(name)} src="{source}" x="{x}" y="{y}" opacity="{opacity:g}" '
        f'visibility="{"visible" if visible else "hidden"}" composite-op="{composite_op}"/>'
    )


def _stack(picture: Picture, layers: list[str]) -> str:
    x, y = (max(1, round(value)) for value in picture.metadata.dpi or (72, 72))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<image version="0.0.6" w="{picture.width}" h="{picture.height}" xres="{x}" yres="{y}">\n<stack>\n'
        + "\n".join(reversed(layers))
        + "\n</stack>\n</image>\n"
    )
