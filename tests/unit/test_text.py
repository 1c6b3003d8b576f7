import pickle

from restorer.text import text


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
