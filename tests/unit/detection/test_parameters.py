"""Parameters check themselves and describe their controls."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from restorer.detection.parameters import KINDS, LinesParameters, WhitishParameters, controls, parameters_of
from restorer.errors import UsageError


@pytest.mark.parametrize("kind", KINDS)
def test_controls_describe_every_field(kind: str) -> None:
    model = parameters_of(kind)
    found = controls(kind)
    assert [c.name for c in found] == [n for n in model.model_fields if n != "kind"]
    assert found[0].name == "sensitivity"
    for control in found:
        assert control.label
        assert control.help.endswith(".")
        assert control.minimum <= control.default <= control.maximum
        assert control.step > 0


@pytest.mark.parametrize("kind", KINDS)
def test_limits_are_kept(kind: str) -> None:
    model = parameters_of(kind)
    for control in controls(kind):
        if control.type is bool:
            continue
        assert model.checked(**{control.name: control.type(control.minimum)})
        assert model.checked(**{control.name: control.type(control.maximum)})
        for wrong in (control.minimum - 1, control.maximum + 1):
            with pytest.raises(UsageError, match=control.name):
                model.checked(**{control.name: control.type(wrong)})


def test_unknown_names_and_kinds() -> None:
    with pytest.raises(UsageError, match="sharpness"):
        WhitishParameters.checked(sharpness=1)
    with pytest.raises(UsageError, match="whitish, lines"):
        parameters_of("rust")


def test_frozen_and_changed() -> None:
    values = LinesParameters()
    with pytest.raises(ValidationError):
        values.sensitivity = 0.2  # type: ignore[misc]
    assert values.changed(sensitivity=0.2).sensitivity == 0.2
    with pytest.raises(UsageError):
        values.changed(sensitivity=2)


@pytest.mark.parametrize("kind", KINDS)
def test_survives_json(kind: str) -> None:
    values = parameters_of(kind)(sensitivity=0.25)
    assert parameters_of(kind).model_validate_json(values.model_dump_json()) == values
