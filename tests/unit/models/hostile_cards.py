"""Files that call themselves checkpoints and must not be believed: each function writes one into a folder.

Whatever is done with them, they must be refused with a sentence, soon, and nothing may be left behind.
"""

from __future__ import annotations

import json
import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import save as serialized

from restorer.models.checkpoint import KEY, LARGEST_FILE, LARGEST_HEADER, card_of
from restorer.models.networks import build

Header = dict[str, Any]
HOSTILE_CARDS: dict[str, Callable[[Path], Path]] = {}
"""What is wrong with it, to what writes it into a folder and returns its path."""


def _hostile(write: Callable[[Path], Path]) -> Callable[[Path], Path]:
    HOSTILE_CARDS[write.__name__] = write
    return write


def _sound() -> tuple[Header, bytes]:
    """Header and body of a small checkpoint that fills."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(4)
        network = build("restorer-net", widths=[8, 8, 8, 8], blocks=[1, 1, 1, 1])
    data = serialized(network.state_dict(), {KEY: card_of(network, name="Tiny").model_dump_json()})
    (length,) = struct.unpack("<Q", data[:8])
    return json.loads(data[8 : 8 + length]), data[8 + length :]


def _raw(folder: Path, header: bytes, body: bytes, length: int | None = None) -> Path:
    path = folder / "hostile.safetensors"
    path.write_bytes(struct.pack("<Q", len(header) if length is None else length) + header + body)
    return path


def _changed(folder: Path, change: Callable[[Header], object], body: bytes | None = None) -> Path:
    header, sound_body = _sound()
    change(header)
    return _raw(folder, json.dumps(header).encode(), sound_body if body is None else body)


def _carded(folder: Path, **facts: Any) -> Path:
    """A sound file whose card says something else."""

    def change(header: Header) -> None:
        card = json.loads(header["__metadata__"][KEY])
        header["__metadata__"][KEY] = json.dumps(card | facts)

    return _changed(folder, change)


def _weighted(folder: Path, value: float, everywhere: bool = False) -> Path:
    """A sound file with another number in its first place, or everywhere."""
    header, body = _sound()
    numbers = np.frombuffer(body, np.float32).copy()
    numbers[: None if everywhere else 1] = value
    return _raw(folder, json.dumps(header).encode(), numbers.tobytes())


# --- the container -------------------------------------------------------------------------------------------------


@_hostile
def empty(folder: Path) -> Path:
    path = folder / "hostile.safetensors"
    path.touch()
    return path


@_hostile
def header_length_of_all_ones(folder: Path) -> Path:
    return _raw(folder, b"{}", b"", 2**64 - 1)


@_hostile
def header_over_the_limit(folder: Path) -> Path:
    header, body = _sound()
    return _raw(folder, json.dumps(header).encode().ljust(LARGEST_HEADER + 8), body)


@_hostile
def header_longer_than_the_file(folder: Path) -> Path:
    return _raw(folder, b"{}", b"", 4096)


@_hostile
def truncated_body(folder: Path) -> Path:
    return _changed(folder, lambda header: None, _sound()[1][:-64])


@_hostile
def body_longer_than_promised(folder: Path) -> Path:
    return _changed(folder, lambda header: None, _sound()[1] + bytes(64))


@_hostile
def header_that_is_no_json(folder: Path) -> Path:
    return _raw(folder, b"\x00\xff" * 64, bytes(64))


@_hostile
def header_that_is_a_list(folder: Path) -> Path:
    return _raw(folder, b"[1, 2, 3]", bytes(64))


@_hostile
def deeply_nested_header(folder: Path) -> Path:
    return _raw(folder, b'{"a":' * 200_000, b"")


@_hostile
def ten_gigabytes_promised(folder: Path) -> Path:
    size = 10 * 2**30

    def change(header: Header) -> None:
        header["stem.bias"] = {"dtype": "F32", "shape": [size // 4], "data_offsets": [0, size]}

    return _changed(folder, change)


@_hostile
def shape_that_overflows(folder: Path) -> Path:
    def change(header: Header) -> None:
        header["stem.bias"]["shape"] = [2**62, 2**62]

    return _changed(folder, change)


@_hostile
def overlapping_tensors(folder: Path) -> Path:
    def change(header: Header) -> None:
        first, second = sorted((h for name, h in header.items() if name != "__metadata__"), key=_offset)[:2]
        first["data_offsets"] = second["data_offsets"]

    return _changed(folder, change)


def _offset(tensor: Header) -> int:
    return int(tensor["data_offsets"][0])


@_hostile
def a_hundred_thousand_tensors(folder: Path) -> Path:
    def change(header: Header) -> None:
        nothing = {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}
        header.update({f"w{number}": nothing for number in range(100_000)})

    return _changed(folder, change)


@_hostile
def larger_than_any_checkpoint(folder: Path) -> Path:
    path = _changed(folder, lambda header: None)
    os.truncate(path, LARGEST_FILE + 1)  # sparse: it takes no room
    return path


@_hostile
def pickle_in_disguise(folder: Path) -> Path:
    path = folder / "hostile.safetensors"
    torch.save({"weights": torch.zeros(3)}, path)
    return path


# --- the card ------------------------------------------------------------------------------------------------------


@_hostile
def no_card(folder: Path) -> Path:
    return _changed(folder, lambda header: header.pop("__metadata__"))


@_hostile
def card_that_is_no_json(folder: Path) -> Path:
    return _changed(folder, lambda header: header["__metadata__"].update({KEY: "{'name'"}))


@_hostile
def deeply_nested_card(folder: Path) -> Path:
    return _changed(folder, lambda header: header["__metadata__"].update({KEY: "[" * 500_000}))


@_hostile
def card_of_a_newer_format(folder: Path) -> Path:
    return _carded(folder, format=1000)


@_hostile
def unknown_architecture(folder: Path) -> Path:
    return _carded(folder, architecture="../../os")


@_hostile
def a_billion_layers(folder: Path) -> Path:
    return _carded(folder, hyperparameters={"widths": [8, 8, 8, 8], "blocks": [1, 1, 1, 1_000_000_000]})


@_hostile
def as_many_layers_as_numbers_allow(folder: Path) -> Path:
    return _carded(folder, hyperparameters={"widths": [1] * 64, "blocks": [65_536] * 64})


@_hostile
def as_many_levels_as_numbers_allow(folder: Path) -> Path:
    return _carded(folder, architecture="pconv", hyperparameters={"width": 1, "depth": 65_536, "widest": 1})


@_hostile
def more_layers_than_weights(folder: Path) -> Path:
    return _carded(folder, hyperparameters={"widths": [1] * 64, "blocks": [4096] * 64})


@_hostile
def layers_as_wide_as_numbers_allow(folder: Path) -> Path:
    return _carded(folder, hyperparameters={"widths": [4096] * 4, "blocks": [1, 1, 1, 1]})


@_hostile
def a_dense_layer_as_large_as_numbers_allow(folder: Path) -> Path:
    size = {"widths": [8, 8, 8, 4096], "middle": 0, "size": [4096, 4096], "groups": 4096}
    return _carded(folder, architecture="context-encoder-fc", hyperparameters=size)


@_hostile
def hyperparameters_of_another_kind(folder: Path) -> Path:
    return _carded(folder, hyperparameters={"widths": "many", "blocks": None})


@_hostile
def a_task_that_is_not_its_own(folder: Path) -> Path:
    return _carded(folder, task="detect")


@_hostile
def control_characters_in_its_name(folder: Path) -> Path:
    return _carded(folder, name="Nice\x1b[2J\x1b]0;gone\x07")


@_hostile
def control_characters_in_a_key(folder: Path) -> Path:
    return _carded(folder, **{"more\x1b[2J": 1})


@_hostile
def half_a_character_in_its_licence(folder: Path) -> Path:
    return _carded(folder, licence="\ud800")


@_hostile
def text_that_runs_backwards(folder: Path) -> Path:
    return _carded(folder, author="\u202egro.elpmaxe")


# --- the weights ---------------------------------------------------------------------------------------------------


@_hostile
def weights_that_are_no_numbers(folder: Path) -> Path:
    return _weighted(folder, np.nan)


@_hostile
def infinite_weights(folder: Path) -> Path:
    return _weighted(folder, -np.inf)


@_hostile
def weights_that_overflow_when_used(folder: Path) -> Path:
    return _weighted(folder, 3e38, everywhere=True)


@_hostile
def missing_tensor(folder: Path) -> Path:
    header, body = _sound()
    last = max((name for name in header if name != "__metadata__"), key=lambda name: _offset(header[name]))
    return _changed(folder, lambda changed: changed.pop(last), body[: _offset(header[last])])


@_hostile
def additional_tensor(folder: Path) -> Path:
    return _with_a_tensor(folder, "more")


@_hostile
def tensor_called_like_a_path(folder: Path) -> Path:
    return _with_a_tensor(folder, "../../etc/passwd")


@_hostile
def tensor_called_by_control_characters(folder: Path) -> Path:
    return _with_a_tensor(folder, "\x1b[2J\r\n\u202e")


def _with_a_tensor(folder: Path, name: str) -> Path:
    body = _sound()[1]
    tensor = {"dtype": "F32", "shape": [1], "data_offsets": [len(body), len(body) + 4]}
    return _changed(folder, lambda header: header.update({name: tensor}), body + bytes(4))


@_hostile
def wrong_shape(folder: Path) -> Path:
    def change(header: Header) -> None:
        header["stem.weight"]["shape"].reverse()

    return _changed(folder, change)


@_hostile
def whole_numbers(folder: Path) -> Path:
    return _changed(folder, lambda header: header["stem.weight"].update(dtype="I32"))


@_hostile
def network_for_enormous_pictures(folder: Path) -> Path:
    """Sound in itself; but its sides are multiples of 4096, so that the smallest tile has 16 megapixels."""
    network = build("pconv", width=4, depth=12, widest=4, norm=False)
    path = folder / "hostile.safetensors"
    card = card_of(build("pconv"), name="Deep").model_copy(
        update={"hyperparameters": network.hyperparameters}
    )
    path.write_bytes(serialized(network.state_dict(), {KEY: card.model_dump_json()}))
    return path


# --- the file ------------------------------------------------------------------------------------------------------


@_hostile
def folder_of_that_name(folder: Path) -> Path:
    path = folder / "hostile.safetensors"
    path.mkdir()
    return path


if sys.platform != "win32":

    @_hostile
    def link_to_itself(folder: Path) -> Path:
        path = folder / "hostile.safetensors"
        path.symlink_to(path)
        return path

    @_hostile
    def link_that_leads_nowhere(folder: Path) -> Path:
        path = folder / "hostile.safetensors"
        path.symlink_to(folder / "absent")
        return path

    @_hostile
    def pipe_that_never_answers(folder: Path) -> Path:
        path = folder / "hostile.safetensors"
        os.mkfifo(path)
        return path

    @_hostile
    def device_that_never_ends(folder: Path) -> Path:
        path = folder / "hostile.safetensors"
        path.symlink_to("/dev/zero")
        return path

    @_hostile
    def control_characters_in_its_files_name(folder: Path) -> Path:
        return _changed(folder, lambda header: None).rename(folder / "evil\n\x1b[2J.safetensors")
