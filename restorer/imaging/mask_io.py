"""Masks as files.

Reading goes through libvips like pictures do (any size, any format it knows); pyvips is imported when needed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from restorer.errors import MaskError, SaveError
from restorer.imaging import atomic
from restorer.imaging.picture import Mask
from restorer.text import text

_SAFE = text("Nothing was changed.")
_KEY, _VALUE = "Restorer", "mask"
_FIELD = f"png-comment-0-{_KEY}"
"""libvips' name of a PNG text chunk with keyword `_KEY`."""


def read_mask(path: Path | str, shape: tuple[int, ...]) -> Mask:
    """The mask in `path`, for a picture of `shape` (H, W, ...).

    A mask written by `write_mask` comes back exactly. Of any other picture (grey, RGB, palette, 1 to 16 bit, any
    format libvips reads), pixels whose luminance (Rec. 601, on the scale 0 to 255) is above 127 become 255, all
    others 0; transparent pixels count as black. Where transparency alone carries the mask, i.e. it varies while
    all visible pixels have one colour, opacity takes the place of luminance.
    Raises `MaskError` if the file is missing, is not a picture, or has another size.
    """
    path = Path(path)
    if not path.is_file():
        raise MaskError(
            text("The mask “{path}” is a folder, not a mask.", path=path)
            if path.is_dir()
            else text("The mask “{path}” does not exist.", path=path),
            safe=_SAFE,
            todo=text("Check the name and the folder."),
        )
    from restorer.imaging import vips

    try:
        stored = _opened(path)
        _check_size(path, (stored.height, stored.width), shape)
        exact = _is_ours(stored) and stored.format == "uchar"
        return np.asarray(vips.to_array(stored if exact else _marked(_eight_bit(stored)))[..., 0], np.uint8)
    except OSError as error:
        raise MaskError(
            text("The mask “{path}” could not be read: {reason}.", path=path, reason=error.strerror or error),
            safe=_SAFE,
            todo=text("Change its permissions or copy it."),
        ) from error
    except vips.VipsError as error:
        raise MaskError(
            text("The mask “{path}” is damaged or is not a picture.", path=path),
            safe=_SAFE,
            todo=text("Give a PNG of the picture's size with white on the damage and black elsewhere."),
        ) from error


def write_mask(mask: Mask, path: Path | str) -> None:
    """Writes `mask` as an 8-bit grey PNG whose text key tells `read_mask` to keep soft edges.

    Atomic: the file appears complete or not at all, an older one is replaced only at the end.
    Raises `SaveError` if the name does not end in .png or the file cannot be written.
    """
    path = Path(path)
    if path.suffix.lower() != ".png":
        raise SaveError(
            text(
                "Masks are saved as PNG, not as {ending}.",
                ending=path.suffix or text("a file without ending"),
            ),
            safe=_SAFE,
            todo=text("Name it {name}.", name=path.with_suffix(".png").name),
        )
    pyvips = _pyvips()
    image = pyvips.Image.new_from_array(np.ascontiguousarray(mask)).copy(interpretation="b-w")
    image.set_type(pyvips.GValue.gstr_type, _FIELD, _VALUE)
    data: bytes = image.pngsave_buffer(compression=3, filter="none")
    with atomic.replacing(path) as temporary:
        temporary.write_bytes(data)


def _opened(path: Path) -> Any:
    """A libvips image, upright unless it is ours."""
    pyvips = _pyvips()

    def image(access: str) -> Any:
        # from memory: given a name, libvips takes square brackets in it for options
        return pyvips.Image.new_from_buffer(data, "", fail_on="truncated", access=access)

    data = path.read_bytes()
    stored = image("sequential")
    turned = stored.get_typeof("orientation") != 0 and stored.get("orientation") > 1
    return image("random").autorot() if turned and not _is_ours(stored) else stored


def _is_ours(stored: Any) -> bool:
    return bool(stored.get_typeof(_FIELD) != 0 and stored.get(_FIELD) == _VALUE and stored.bands == 1)


def _check_size(path: Path, found: tuple[int, int], shape: tuple[int, ...]) -> None:
    if found != tuple(shape[:2]):
        raise MaskError(
            text(
                "The mask “{path}” is {found_width} × {found_height} pixels, but the picture is {width} × {height}.",
                path=path,
                found_width=found[1],
                found_height=found[0],
                width=shape[1],
                height=shape[0],
            ),
            safe=_SAFE,
            todo=text("A mask must have exactly the picture's size."),
        )


def _eight_bit(image: Any) -> Any:
    """A libvips image of any kind as 8-bit grey or RGB, with alpha if it had one."""
    if image.interpretation not in ("b-w", "srgb", "grey16", "rgb16"):
        image = image.colourspace("srgb")
    if image.format == "ushort":
        return (image >> 8).cast("uchar")
    return image.cast("uchar")


def _marked(image: Any) -> Any:
    """One band, 255 where an 8-bit `image` is white and 0 elsewhere; lazy, so that nothing large lies in memory."""
    has_alpha = image.bands in (2, 4)
    if has_alpha:
        image = image.copy_memory()  # looked at more than once
    colours = image[0:1] if image.bands <= 2 else image[0:3]
    level = colours if colours.bands == 1 else _luminance(colours)
    if has_alpha:
        opacity = image[image.bands - 1]
        level = opacity if _carries_mask(opacity, colours) else (level * opacity / 255).floor()
    return level > 127


def _carries_mask(opacity: Any, colours: Any) -> bool:
    """Whether transparency varies while all visible pixels have one colour."""
    visible = opacity > 127
    one_colour = all((band & visible).max() == (band | (visible ^ 255)).min() for band in colours.bandsplit())
    return bool(one_colour and opacity.min() <= 127)


def _luminance(colours: Any) -> Any:
    """Rec. 601 luma in integers, 0 to 255."""
    red, green, blue = colours.bandsplit()
    return ((red * 77 + green * 150 + blue * 29) / 256).floor()


def _pyvips() -> Any:
    import pyvips

    return pyvips
