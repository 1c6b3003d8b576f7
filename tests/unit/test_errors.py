"""Errors carry three sentences and an exit code, and survive the way from a worker process to its parent."""

from __future__ import annotations

import pickle

import pytest

from restorer import errors

ALL = [e for e in vars(errors).values() if isinstance(e, type) and issubclass(e, errors.RestorerError)]


def test_message_joins_the_parts_that_are_there() -> None:
    assert str(errors.MaskError("What.", safe="Safe.", todo="Todo.")) == "What. Safe. Todo."
    assert str(errors.MaskError("What.", todo="Todo.")) == "What. Todo."
    assert str(errors.MaskError("What.")) == "What."


def test_exit_codes_are_the_documented_ones() -> None:
    documented = {
        errors.RestorerError: 1,
        errors.UsageError: 2,
        errors.PictureError: 3,
        errors.PictureTooLargeError: 3,
        errors.MaskError: 4,
        errors.SaveError: 5,
        errors.FillerError: 6,
        errors.ProjectError: 9,
        errors.CancelledError: 130,
    }
    assert {error: error.exit_code for error in documented} == documented


@pytest.mark.parametrize("error", ALL, ids=lambda error: error.__name__)
def test_errors_cross_process_borders_whole(error: type[errors.RestorerError]) -> None:
    sent = error("What.", safe="Safe.", todo="Todo.")
    received = pickle.loads(pickle.dumps(sent))
    assert type(received) is error
    assert (received.what, received.safe, received.todo) == ("What.", "Safe.", "Todo.")


def test_cancelled_needs_no_words() -> None:
    assert errors.CancelledError().what
