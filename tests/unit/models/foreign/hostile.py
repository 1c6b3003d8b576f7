"""Files that must not be opened, one maker each: `HOSTILE[name](folder)` writes one and returns its path.

What would run code creates the file `MARKER` in the folder. `REASONS` says which words a refusal of each has.
"""

from __future__ import annotations

import io
import os
import pickle
import stat
import struct
import tarfile
import warnings
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from .definitions import PortedContextEncoder, PortedPConv, PublishedDmfn, PublishedLama

MARKER = "code-has-run"

Maker = Callable[[Path], Path]
HOSTILE: dict[str, Maker] = {}
REASONS: dict[str, str] = {}


def hostile(reason: str) -> Callable[[Maker], Maker]:
    def keep(make: Maker) -> Maker:
        name = make.__name__.replace("_", "-")
        HOSTILE[name], REASONS[name] = make, reason
        return make

    return keep


def good_state() -> dict[str, Tensor]:
    """Sound weights in a known layout, for files that are bad otherwise."""
    return dict(PortedPConv(2, 2, 4).state_dict())


def saved(path: Path, thing: Any, legacy: bool = False) -> Path:
    torch.save(thing, path, _use_new_zipfile_serialization=not legacy)
    return path


def rewritten(path: Path, change: Callable[[str, bytes], bytes | None], **facts: Any) -> Path:
    """The archive with its members changed (None: left out) and written as `facts` say."""
    with zipfile.ZipFile(path) as archive:
        members = [(entry.filename, archive.read(entry)) for entry in archive.infolist()]
    with zipfile.ZipFile(path, "w", **facts) as archive:
        for name, data in members:
            changed = change(name, data)
            if changed is not None:
                archive.writestr(name, changed)
    return path


class Payload:
    """Creates the marker when it is unpickled."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, (f"touch '{self.folder / MARKER}'",)


class Evaluated(Payload):
    def __reduce__(self) -> tuple[Any, ...]:
        return eval, (f"open({str(self.folder / MARKER)!r}, 'w')",)


@hostile("system")
def system_call_in_zip(folder: Path) -> Path:
    return saved(folder / "system.pth", {"state_dict": good_state(), "note": Payload(folder)})


@hostile("system")
def system_call_in_old_form(folder: Path) -> Path:
    return saved(folder / "old.pth", {"state_dict": good_state(), "note": Payload(folder)}, legacy=True)


@hostile("eval")
def evaluated_text(folder: Path) -> Path:
    return saved(folder / "eval.ckpt", OrderedDict(good_state(), note=Evaluated(folder)))


@hostile("system")
def bare_pickle(folder: Path) -> Path:
    path = folder / "bare.pt"
    path.write_bytes(pickle.dumps(Payload(folder), 2))
    return path


@hostile("system")
def bare_pickle_of_a_newer_protocol(folder: Path) -> Path:
    path = folder / "newer.pt"
    path.write_bytes(pickle.dumps(Payload(folder), 4))
    return path


@hostile("neither")
def pickle_in_plain_text(folder: Path) -> Path:
    path = folder / "text.pt"
    path.write_bytes(pickle.dumps(Payload(folder), 0))
    return path


@hostile("_codecs.encode")
def text_in_a_strange_code(folder: Path) -> Path:
    """A code of Python's whose time grows with the square of the text, or that takes any object."""
    path = saved(folder / "code.pth", {"a": torch.zeros(2)})
    order = b"\x80\x02c_codecs\nencode\nX\x02\x00\x00\x00aaX\x04\x00\x00\x00idna\x86R."
    return rewritten(path, lambda name, data: order if name.endswith("data.pkl") else data)


@hostile("pickle.loads")
def pickle_within_a_pickle(folder: Path) -> Path:
    class Nested:
        def __reduce__(self) -> tuple[Any, ...]:
            return pickle.loads, (pickle.dumps(Payload(folder)),)

    path = folder / "nested.pth"
    torch.save({"a": torch.zeros(2)}, path)
    inner = pickle.dumps({"a": Nested()}, 2).replace(b"c_pickle\nloads\n", b"cpickle\nloads\n")
    return rewritten(path, lambda name, data: inner if name.endswith("data.pkl") else data)


@hostile("bytearray")
def reserves_all_memory(folder: Path) -> Path:
    """torch's own safe unpickler would make this array."""
    path = saved(folder / "bytearray.pth", {"a": torch.zeros(2)})
    order = b"\x80\x02cbuiltins\nbytearray\n\x8a\x08" + struct.pack("<q", 1 << 45) + b"\x85R."
    return rewritten(path, lambda name, data: order if name.endswith("data.pkl") else data)


@hostile("FloatTensor")
def tensor_made_of_nothing(folder: Path) -> Path:
    """This one, too: a tensor of 40 GB that no byte of the file stands for."""
    path = saved(folder / "made.pth", {"a": torch.zeros(2)})
    order = b"\x80\x02ctorch\nFloatTensor\nJ\xa0\x86\x01\x00J\xa0\x86\x01\x00\x86R."
    return rewritten(path, lambda name, data: order if name.endswith("data.pkl") else data)


@hostile("keys that are no names")
def key_that_takes_for_ever(folder: Path) -> Path:
    """Two to the power of 60 steps to hash."""
    path = saved(folder / "key.pth", {"a": torch.zeros(2)})
    order = b"\x80\x02})" + b"q\x00h\x00\x86" * 60 + b"K\x01s."
    return rewritten(path, lambda name, data: order if name.endswith("data.pkl") else data)


@hostile("damaged")
def truncated_zip(folder: Path) -> Path:
    path = saved(folder / "cut.pth", good_state())
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


@hostile("bytes of weights")
def truncated_old_form(folder: Path) -> Path:
    path = saved(folder / "cut-old.pth", good_state(), legacy=True)
    path.write_bytes(path.read_bytes()[:-100])
    return path


@hostile("unfold")
def zip_bomb(folder: Path) -> Path:
    path = saved(folder / "bomb.pth", {"a": torch.zeros(4)})
    return rewritten(
        path,
        lambda name, data: bytes(64 << 20) if name.endswith("data/0") else data,
        compression=zipfile.ZIP_DEFLATED,
    )


@hostile("compressed")
def compressed_weights(folder: Path) -> Path:
    return rewritten(
        saved(folder / "packed.pth", good_state()), lambda _, data: data, compression=zipfile.ZIP_DEFLATED
    )


def with_member(path: Path, name: str, mode: int = 0) -> Path:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = mode << 16
    with zipfile.ZipFile(path, "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the name that is there already
        archive.writestr(entry, b"/etc/passwd")
    return path


@hostile("points out")
def member_above(folder: Path) -> Path:
    return with_member(saved(folder / "above.pth", good_state()), "../escaped")


@hostile("points out")
def member_with_absolute_name(folder: Path) -> Path:
    return with_member(saved(folder / "absolute.pth", good_state()), "/tmp/escaped")


@hostile("link")
def member_that_is_a_link(folder: Path) -> Path:
    return with_member(saved(folder / "link.pth", good_state()), "link/data/x", stat.S_IFLNK | 0o777)


@hostile("two files")
def member_twice(folder: Path) -> Path:
    return with_member(saved(folder / "twice.pth", good_state()), "twice/data/0")


@hostile("table of contents")
def countless_members(folder: Path) -> Path:
    """A hundred thousand names, for a reader that lists them all first."""
    path = folder / "many.pth"
    names = [f"many/data/{number}".encode() for number in range(100_000)]
    entries = b"".join(b"PK\x01\x02" + bytes(24) + struct.pack("<H", len(n)) + bytes(16) + n for n in names)
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, len(entries), 4, 0)
    path.write_bytes(b"PK\x03\x04" + entries + end)
    return path


@hostile("table of contents")
def countless_members_in_the_large_form(folder: Path) -> Path:
    """The same, told by the record for large archives while the other one says that there is nothing."""
    path = folder / "large.pth"
    large = b"PK\x06\x06" + bytes(36) + struct.pack("<QQ", 1 << 30, 4)
    locator = b"PK\x06\x07" + bytes(4) + struct.pack("<QI", 4, 1)
    path.write_bytes(b"PK\x03\x04" + large + locator + b"PK\x05\x06" + bytes(18))
    return path


@hostile("not one of torch's")
def ordinary_zip(folder: Path) -> Path:
    path = folder / "pictures.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "nothing here")
    return path


@hostile("before or behind")
def archive_behind_something(folder: Path) -> Path:
    path = saved(folder / "behind.pth", good_state())
    path.write_bytes(b"PK\x03\x04" + bytes(60) + path.read_bytes())
    return path


def promising(path: Path, legacy: bool) -> Path:
    """One number in the file, 2.5 thousand million in its list."""
    small, large = b"K\x01", b"\x8a\x05" + struct.pack("<q", 2_500_000_000)[:5]

    def inflate(data: bytes) -> bytes:
        at = data.index(b"cpu")
        at = data.index(small, at)
        return data[:at] + large + data[at + 2 :]

    saved(path, {"enc_1.conv.input_conv.weight": torch.ones(1)}, legacy)
    if legacy:
        path.write_bytes(inflate(path.read_bytes()))
        return path
    return rewritten(path, lambda name, data: inflate(data) if name.endswith("data.pkl") else data)


@hostile("promises 10,000,000,000 bytes")
def ten_gigabytes_promised_in_zip(folder: Path) -> Path:
    return promising(folder / "promise.pth", legacy=False)


@hostile("promises 10,000,000,008 bytes")
def ten_gigabytes_promised_in_old_form(folder: Path) -> Path:
    return promising(folder / "promise-old.pth", legacy=True)


@hostile("promises a tensor")
def storage_smaller_than_its_tensor(folder: Path) -> Path:
    path = saved(folder / "small.pth", {"a": torch.zeros(5, 3)})
    return rewritten(
        path, lambda name, data: data.replace(b"K\x05K\x03\x86", b"K\x63K\x03\x86") if "pkl" in name else data
    )


@hostile("promises a tensor")
def expanded_tensor(folder: Path) -> Path:
    """Four bytes that would become 40 GB as soon as they are copied."""
    return saved(folder / "expanded.pth", {"a": torch.zeros(1).expand(100_000, 100_000)})


@hostile("more than the file has")
def many_tensors_of_the_same_bytes(folder: Path) -> Path:
    shared = torch.zeros(1000)
    state = {f"enc_{n}.conv.input_conv.weight": shared.view(10, 100) for n in range(1, 60)}
    return saved(folder / "shared.pth", state)


@hostile("weights do not need")
def sparse_tensor(folder: Path) -> Path:
    return saved(folder / "sparse.pth", {"a": torch.eye(3).to_sparse()})


@hostile("weights do not need")
def tensor_without_memory(folder: Path) -> Path:
    return saved(folder / "meta.pth", {"a": torch.empty(1000, 1000, device="meta")})


def _with(path: Path, name: str, values: Any) -> Path:
    return saved(path, good_state() | {name: values})


@hostile("no numbers")
def not_a_number(folder: Path) -> Path:
    return _with(folder / "nan.pth", "enc_2.bn.bias", torch.full((4,), float("nan")))


@hostile("no numbers")
def infinite(folder: Path) -> Path:
    path = folder / "inf.safetensors"
    save_file(good_state() | {"enc_2.bn.bias": torch.full((4,), float("inf"))}, path)
    return path


@hostile("no numbers")
def too_large_for_float32(folder: Path) -> Path:
    return _with(folder / "double.pth", "enc_2.bn.bias", torch.full((4,), 1e300, dtype=torch.float64))


@hostile("instead of")
def wrong_shape(folder: Path) -> Path:
    return _with(folder / "shape.pth", "enc_2.bn.bias", torch.zeros(5))


@hostile("another shape than expected")
def scalar_for_a_kernel(folder: Path) -> Path:
    return _with(folder / "scalar.pth", "enc_1.conv.input_conv.weight", torch.tensor(1.0))


@hostile("not known")
def unknown_key(folder: Path) -> Path:
    return _with(folder / "key-more.pth", "enc_2.attention.weight", torch.zeros(5))


@hostile("is missing")
def missing_key(folder: Path) -> Path:
    state = good_state()
    del state["dec_2.bn.weight"]
    return saved(folder / "key-less.pth", state)


@hostile("is missing")
def text_for_weights(folder: Path) -> Path:
    return _with(folder / "value.pth", "dec_2.bn.weight", "many")


@hostile("int64")
def whole_numbers_for_weights(folder: Path) -> Path:
    return _with(folder / "int.pth", "enc_2.bn.bias", torch.zeros(4, dtype=torch.int64))


@hostile("layers")
def thousands_of_layers(folder: Path) -> Path:
    state = {f"enc_{n}.conv.input_conv.weight": torch.zeros(1, 1, 1, 1) for n in range(1, 200)}
    return saved(folder / "deep.pth", state)


@hostile("far more parts than weights need")
def list_of_weights_without_end(folder: Path) -> Path:
    path = saved(folder / "endless.pth", {"a": torch.zeros(2)})
    return rewritten(path, lambda name, data: b"\x80\x02" + bytes(65 << 20) if "pkl" in name else data)


@hostile("known here")
def another_network(folder: Path) -> Path:
    return saved(folder / "other.pth", nn.Linear(3, 3).state_dict())


@hostile("holds no weights")
def nothing_in_it(folder: Path) -> Path:
    return saved(folder / "nothing.pth", {})


@hostile("holds no weights")
def dictionary_within_itself(folder: Path) -> Path:
    loop: dict[str, Any] = {}
    loop["self"] = loop
    return saved(folder / "loop.pth", loop)


@hostile("known here")
def torchscript(folder: Path) -> Path:
    path = folder / "script.pt"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch would rather export it
        torch.jit.script(nn.Sequential(nn.Conv2d(3, 4, 3), nn.ReLU())).save(path)
    return path


@hostile("tar archive")
def old_tar(folder: Path) -> Path:
    path = folder / "old-tar.pth"
    with tarfile.open(path, "w") as archive:
        archive.addfile(tarfile.TarInfo("storages"), io.BytesIO())
    return path


@hostile("is empty")
def empty(folder: Path) -> Path:
    path = folder / "empty.pth"
    path.touch()
    return path


@hostile("neither")
def safetensors_with_an_endless_header(folder: Path) -> Path:
    path = folder / "header.safetensors"
    path.write_bytes(struct.pack("<Q", 1 << 62) + b"{}" * 20)
    return path


@hostile("damaged")
def safetensors_that_promises_ten_gigabytes(folder: Path) -> Path:
    path = folder / "promise.safetensors"
    header = b'{"a":{"dtype":"F32","shape":[2500000000],"data_offsets":[0,10000000000]}}'
    path.write_bytes(struct.pack("<Q", len(header)) + header + bytes(16))
    return path


@hostile("cannot be read")
def unreadable(folder: Path) -> Path:
    path = saved(folder / "locked.pth", good_state())
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("whoever runs this may read everything")
    return path


@hostile("is a folder")
def folder_of_that_name(folder: Path) -> Path:
    path = folder / "folder.pth"
    path.mkdir()
    return path


@hostile("device or pipe")
def link_to_zeros_without_end(folder: Path) -> Path:
    path = folder / "zeros.pth"
    if not Path("/dev/zero").exists():
        pytest.skip("no such device here")
    path.symlink_to("/dev/zero")
    return path


@hostile("device or pipe")
def pipe(folder: Path) -> Path:
    path = folder / "pipe.pth"
    if not hasattr(os, "mkfifo"):
        pytest.skip("no such pipes here")
    os.mkfifo(path)
    return path


@hostile("cannot be read")
def gone(folder: Path) -> Path:
    return folder / "gone.pth"


def foreign_networks() -> Iterator[tuple[str, nn.Module]]:
    """One small network of each known layout."""
    yield "pconv", PortedPConv()
    yield "centre-encoder", PortedContextEncoder()
    yield "dmfn", PublishedDmfn()
    yield "lama", PublishedLama()
