"""What a pickle of weights would do if it were opened, found out without opening it.

A pickle is a program for a small stack machine. `scan` follows that program with stand-ins: it imports nothing, calls
nothing and reserves no memory for what is promised. It lets pass only what `torch.save` writes for weights. torch's own
safe unpickler (`weights_only`) reads the file after that; it would let more pass: tensors larger than their file, and
types whose making alone takes any amount of memory.
"""

from __future__ import annotations

import math
import pickletools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from restorer.text import Text, text

_CALLED = ("collections.OrderedDict", "torch._utils._rebuild_parameter", "_codecs.encode")
_TENSORS = ("torch._utils._rebuild_tensor", "torch._utils._rebuild_tensor_v2")
_WIDTHS = {
    **dict.fromkeys(("torch.DoubleStorage", "torch.LongStorage"), 8),
    **dict.fromkeys(("torch.FloatStorage", "torch.IntStorage"), 4),
    **dict.fromkeys(("torch.HalfStorage", "torch.BFloat16Storage", "torch.ShortStorage"), 2),
    **dict.fromkeys(("torch.ByteStorage", "torch.CharStorage", "torch.BoolStorage"), 1),
}
"""Storage types to bytes of an element."""

_MOST_STEPS = 2_000_000
_CONSTANTS = {
    *("BININT", "BININT1", "BININT2", "LONG1", "BINFLOAT"),
    *("BINUNICODE", "SHORT_BINUNICODE", "SHORT_BINSTRING"),
}
_FIXED: dict[str, Any] = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False, "EMPTY_TUPLE": ()}
_TUPLES = {"TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3}


class UnsafeError(Exception):
    """The pickle does something that weights never need; `reason` goes on after the file's name."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Import:
    """Something that would be imported by this name."""

    name: str


@dataclass(frozen=True)
class Storage:
    """A run of numbers outside the pickle."""

    key: str
    elements: int
    width: int

    @property
    def size(self) -> int:
        """In bytes."""
        return self.elements * self.width


class Mapping:
    """A dictionary. Its values are of no interest here."""


class Weights:
    """A tensor that fits its storage."""


class Thing:
    """An object of a type that is replaced by an empty one."""


@dataclass
class Contents:
    """What a pickle needs from outside, and what it leaves."""

    storages: dict[str, Storage] = field(default_factory=dict)
    replaced: set[str] = field(default_factory=set)
    """Imports that are to be replaced by an empty type."""
    result: Any = None


def scan(file: BinaryIO, replaces: Callable[[str], bool] = lambda _: False) -> Contents:
    """Follow the one pickle that begins where `file` stands, and leave `file` at its end.

    `replaces(name)` tells whether that import may stand in the file because an empty type will take its place. Raises
    `UnsafeError` for anything that weights do not need, naming it, and for what is no pickle.
    """
    try:
        return _Machine(replaces).run(file)
    except UnsafeError:
        raise
    except (
        ValueError,
        IndexError,
        KeyError,
        TypeError,
        AttributeError,
        OverflowError,
        MemoryError,
        RecursionError,
    ) as error:
        raise UnsafeError(
            text("is damaged: its list of weights cannot be followed ({error})", error=error)
        ) from error


class _Machine:
    def __init__(self, replaces: Callable[[str], bool]) -> None:
        self._replaces = replaces
        self._stack: list[Any] = []
        self._marks: list[list[Any]] = []
        self._memory: dict[int, Any] = {}
        self._found = Contents()
        self._protocol = 0

    def run(self, file: BinaryIO) -> Contents:
        for step, (code, argument, _) in enumerate(pickletools.genops(file)):
            if step > _MOST_STEPS:
                raise UnsafeError(text("has far more parts than weights need"))
            self._do(code.name, argument)
        if self._protocol != 2:
            raise UnsafeError(
                text(
                    "is a pickle of protocol {protocol}, which torch.save does not write",
                    protocol=self._protocol,
                )
            )
        self._found.result = self._stack.pop()
        return self._found

    def _do(self, name: str, argument: Any) -> None:
        stack = self._stack
        if name in _CONSTANTS:
            stack.append(argument)
        elif name in _FIXED:
            stack.append(_FIXED[name])
        elif name in _TUPLES:
            count = _TUPLES[name]
            if len(stack) < count:
                raise IndexError("empty stack")
            stack[-count:] = [tuple(stack[-count:])]
        elif name in ("BINPUT", "LONG_BINPUT"):
            self._memory[argument] = stack[-1]
        elif name in ("BINGET", "LONG_BINGET"):
            stack.append(self._memory[argument])
        elif (act := getattr(self, f"_{name.lower()}", None)) is not None:
            act(argument)
        else:
            raise UnsafeError(
                text("is not a list of weights: it uses the pickle instruction {name}", name=name)
            )

    def _proto(self, version: int) -> None:
        self._protocol = version

    def _frame(self, _: int) -> None:
        """Newer protocols cut a pickle into frames; followed only to find and name what is imported."""

    def _memoize(self, _: None) -> None:
        self._memory[len(self._memory)] = self._stack[-1]

    def _stop(self, _: None) -> None:
        """The result is on the stack."""

    def _mark(self, _: None) -> None:
        self._marks.append(self._stack)
        self._stack = []

    def _since_mark(self) -> list[Any]:
        items = self._stack
        self._stack = self._marks.pop()
        return items

    def _tuple(self, _: None) -> None:
        items = tuple(self._since_mark())
        self._stack.append(items)

    def _empty_list(self, _: None) -> None:
        self._stack.append([])

    def _append(self, _: None) -> None:
        item = self._stack.pop()
        self._list().append(item)

    def _appends(self, _: None) -> None:
        items = self._since_mark()
        self._list().extend(items)

    def _list(self) -> list[Any]:
        target = self._stack[-1]
        if not isinstance(target, list):
            raise TypeError("no list to append to")
        return target

    def _empty_dict(self, _: None) -> None:
        self._stack.append(Mapping())

    def _setitem(self, _: None) -> None:
        self._set([self._stack.pop(-2), self._stack.pop()])

    def _setitems(self, _: None) -> None:
        self._set(self._since_mark())

    def _set(self, items: list[Any]) -> None:
        if not isinstance(self._stack[-1], Mapping) or len(items) % 2:
            raise TypeError("no dictionary to set in")
        for key in items[::2]:
            self._check_key(key)

    def _check_key(self, key: Any) -> None:
        # A tuple of tuples of tuples ... that share their parts takes for ever to look up.
        if not isinstance(key, str | int | float | Import | None):
            raise UnsafeError(
                text("is not a list of weights: it has a dictionary with keys that are no names")
            )

    def _global(self, name: str) -> None:
        name = name.replace(" ", ".", 1)
        if self._replaces(name):
            self._found.replaced.add(name)
        elif name not in (*_CALLED, *_TENSORS, *_WIDTHS):
            raise UnsafeError(
                text("wants to use “{name}” when it is opened, which weights do not need", name=name)
            )
        self._stack.append(Import(name))

    def _stack_global(self, _: None) -> None:
        module, name = self._stack.pop(-2), self._stack.pop()
        self._global(f"{module} {name}")

    def _inst(self, name: str) -> None:
        self._global(name)
        raise UnsafeError(text("is not a list of weights: it makes objects"))

    def _binpersid(self, _: None) -> None:
        kind, made, key, _, elements, *view = self._stack.pop()
        if kind != "storage" or made.name not in _WIDTHS or any(part is not None for part in view):
            raise UnsafeError(text("keeps its weights in a way that is not read here"))
        storage = Storage(str(key), _count(elements), _WIDTHS[made.name])
        if self._found.storages.setdefault(storage.key, storage) != storage:
            raise UnsafeError(text("is damaged: it describes the same weights twice, differently"))
        self._stack.append(storage)

    def _reduce(self, _: None) -> None:
        arguments, function = self._stack.pop(), self._stack.pop()
        name = function.name
        if name == "collections.OrderedDict":
            for key, _ in arguments[0] if arguments else ():
                self._check_key(key)
            self._stack.append(Mapping())
        elif name in _TENSORS:
            _check_tensor(*arguments[:4])
            self._stack.append(Weights())
        elif name == "torch._utils._rebuild_parameter":
            if not isinstance(arguments[0], Weights):
                raise TypeError("a parameter that is no tensor")
            self._stack.append(arguments[0])
        elif name == "_codecs.encode" and arguments[1:] == ("latin1",):  # how bytes are written
            self._stack.append(arguments[0])
        elif name in self._found.replaced:
            self._stack.append(Thing())
        else:
            raise UnsafeError(
                text("wants to call “{name}” when it is opened, which weights do not need", name=name)
            )

    def _newobj(self, _: None) -> None:
        arguments, made = self._stack.pop(), self._stack.pop()
        if made.name not in self._found.replaced or arguments != ():
            raise UnsafeError(
                text("wants to make a “{name}” when it is opened, which weights do not need", name=made.name)
            )
        self._stack.append(Thing())

    def _build(self, _: None) -> None:
        state = self._stack.pop()
        target = self._stack[-1]
        if not isinstance(target, Thing) and not (isinstance(target, Mapping) and isinstance(state, Mapping)):
            raise UnsafeError(text("is not a list of weights: it changes an object"))


def _count(value: Any) -> int:
    if not isinstance(value, int) or not 0 <= value < 1 << 48:
        raise ValueError("a size that is none")
    return value


def _check_tensor(storage: Any, offset: Any, shape: Any, strides: Any) -> None:
    """Raise `UnsafeError` unless the tensor lies in its storage, no number used twice by way of the strides."""
    if not isinstance(storage, Storage) or len(shape) != len(strides) or len(shape) > 16:
        raise TypeError("a tensor without a storage or shape")
    sides, steps = [_count(side) for side in shape], [_count(step) for step in strides]
    needed = math.prod(sides)
    last = sum((side - 1) * step for side, step in zip(sides, steps, strict=True)) if needed else -1
    if needed > storage.elements or _count(offset) + last + 1 > storage.elements:
        raise UnsafeError(
            text(
                "promises a tensor of {size} numbers, but stores only {stored:,} for it",
                size=" x ".join(map(str, sides)) or "1",
                stored=storage.elements,
            )
        )
