"""Typer's commands with quieter help: what must be given stands in the usage line, and flags carry no type."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand, TyperGroup


class Command(TyperCommand):
    """`Usage: restorer detect IN -o MASK [OPTIONS]`."""

    def get_params(self, ctx: Any) -> list[Any]:
        return _without_types(super().get_params(ctx))

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        params = self.get_params(ctx)
        names = [param.metavar for param in params if param.param_type_name == "argument"]
        needed = [
            f"{min(param.opts, key=len)} {param.metavar}"
            for param in params
            if param.param_type_name == "option" and param.required
        ]
        return [*names, *needed, "[OPTIONS]"]


class Group(TyperGroup):
    def get_params(self, ctx: Any) -> list[Any]:
        return _without_types(super().get_params(ctx))


def _without_types(params: list[Any]) -> list[Any]:
    for param in params:
        if getattr(param, "is_flag", False) and param.metavar is None:
            param.metavar = ""
    return params
