import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor

from restorer.errors import PictureError
from restorer.imaging import io
from restorer.text import either, joined, text


def test_a_text_is_its_english_and_knows_what_it_was_made_of():
    said = text("{name} has {count:,} holes.", name="a.tif", count=1200)
    assert said == "a.tif has 1,200 holes."
    assert said.template == "{name} has {count:,} holes."
    assert said.values == {"name": "a.tif", "count": 1200}


def test_values_in_braces_are_not_put_in_twice():
    assert text("{name} is open.", name="{odd}.png") == "{odd}.png is open."


def test_a_text_travels_between_processes():
    said = pickle.loads(pickle.dumps(text("{what} failed.", what=text("Saving {name}", name="x"))))
    assert said == "Saving x failed."
    assert said.values["what"].template == "Saving {name}"


def test_an_error_as_a_value_keeps_only_its_words():
    said = text("It failed: {error}.", error=ValueError("too small"))
    assert said == "It failed: too small."
    assert said.values == {"error": "too small"}


def test_an_error_that_was_raised_with_a_text_can_still_be_translated():
    said = text("It failed: {error}.", error=ValueError(text("{name} is too small", name="x")))
    assert said == "It failed: x is too small."
    assert said.values["error"].template == "{name} is too small"


def test_joined_texts_leave_out_what_is_empty():
    said = joined(text("It {verb}.", verb="failed"), "", "Try again.")
    assert said == "It failed. Try again."
    assert [getattr(value, "template", value) for value in said.values.values()] == [
        "It {verb}.",
        "Try again.",
    ]


def test_a_choice_is_a_sentences_part():
    assert [either(few) for few in (["a"], ["a", "b"], ["a", "b", "c"])] == ["a", "a or b", "a, b or c"]


def test_an_error_from_a_process_keeps_its_template(tmp_path):
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        error = pool.submit(io.read, tmp_path / "gone.png").exception()
    assert isinstance(error, PictureError)
    assert error.what == f"“{tmp_path / 'gone.png'}” does not exist."
    assert error.what.template == "“{path}” does not exist."
    assert error.safe.template == "Nothing was changed."
