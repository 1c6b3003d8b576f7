"""Learning from one picture: what is a lesson, what never is, and whether it is kept."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from restorer.engine.adapt import Adaptation, adapt, adapted
from restorer.engine.adapt.lessons import SIDE, Lessons
from restorer.engine.plan import plan
from restorer.engine.settings import Settings
from restorer.engine.source import PictureSource
from restorer.errors import CancelledError, FillerError, MaskError
from restorer.imaging.picture import Mask, Picture
from restorer.models.checkpoint import card_of
from restorer.models.network_filler import NetworkFiller
from restorer.models.networks import build
from restorer.progress import Progress, Update

HEIGHT, WIDTH = 4 * SIDE, 5 * SIDE


@pytest.fixture
def picture() -> Picture:
    """Fine stripes, which a smooth fill gets wrong and a network can learn."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    wave = 128 + 60 * np.sin(2 * np.pi * x / 6) + 30 * np.sin(2 * np.pi * y / 50)
    return Picture(np.repeat(wave[..., None], 3, 2).astype(np.uint8))


@pytest.fixture
def mask() -> Mask:
    made = np.zeros((HEIGHT, WIDTH), np.uint8)
    made[40:46, 60:90] = made[200:212, 300:310] = made[400:404, 500:560] = 255
    return made


@pytest.fixture
def filler() -> NetworkFiller:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        network = build("restorer-net", widths=[16, 16], blocks=[1, 1])
    return NetworkFiller(network, card_of(network, name="Small").filler_info("small"))


def lessons(picture: Picture, mask: Mask, filler: NetworkFiller, seed: int = 0) -> Lessons:
    todo = plan(mask, filler.info, Settings())
    return Lessons(PictureSource(picture, todo.damage), todo, seed)


def test_lessons_never_touch_damage_or_exams(filler: NetworkFiller, mask: Mask) -> None:
    """Every pixel's value says where it is."""
    places = np.arange(HEIGHT * WIDTH, dtype=np.uint32).reshape(HEIGHT, WIDTH)
    pixels = np.stack(
        [places // WIDTH % 256, places % WIDTH % 256, places % WIDTH // 256 + 8 * (places // WIDTH // 256)], 2
    )
    taught = lessons(Picture(pixels.astype(np.uint8)), mask, filler)

    def where(colour: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        low, across, high = np.rint(colour * 255).astype(int).transpose(2, 0, 1)
        return low + 256 * (high // 8), across + 256 * (high % 8)

    learnt, examined = np.zeros(mask.shape, bool), np.zeros(mask.shape, bool)
    for number in range(60):
        lesson = taught.lesson(number)
        y, x = where(lesson.colour)
        learnt[y[lesson.hole], x[lesson.hole]] = True
        assert not (lesson.hole & lesson.unknown).any()
        assert (mask[y[lesson.unknown], x[lesson.unknown]] > 0).all()
    for exam in taught.exams():
        y, x = where(exam.colour)
        examined[y[exam.hole], x[exam.hole]] = True
    assert learnt.sum() > 1000
    assert examined.sum() > 100
    assert not (learnt & (mask > 0)).any()
    assert not (examined & (mask > 0)).any()
    assert not (learnt & examined).any()


def test_the_same_seed_gives_the_same_lessons(picture: Picture, mask: Mask, filler: NetworkFiller) -> None:
    first, again, other = (lessons(picture, mask, filler, seed) for seed in (3, 3, 4))
    assert all(np.array_equal(first.lesson(n).hole, again.lesson(n).hole) for n in range(5))
    assert any(not np.array_equal(first.lesson(n).hole, other.lesson(n).hole) for n in range(5))


def test_protected_and_transparent_pixels_are_no_lessons(
    picture: Picture, mask: Mask, filler: NetworkFiller
) -> None:
    protect = np.zeros_like(mask)
    protect[:, : WIDTH // 4] = 255
    alpha = np.full((HEIGHT, WIDTH, 1), 255, np.uint8)
    alpha[: HEIGHT // 8] = 0
    shown = Picture(np.concatenate([picture.pixels, alpha], 2))
    todo = plan(mask, filler.info, Settings(), protect)
    taught = Lessons(PictureSource(shown, todo.damage), todo, 0)
    for number in range(40):
        lesson = taught.lesson(number)
        assert not (lesson.hole & lesson.unknown).any()
    assert todo.damage.unknown(todo.damage.box)[:, : WIDTH // 4].all()


def test_it_learns_what_the_picture_is_like(picture: Picture, mask: Mask, filler: NetworkFiller) -> None:
    before = {name: value.clone() for name, value in filler.network.state_dict().items()}
    updates: list[Update] = []
    learnt = adapt(picture, mask, filler, progress=Progress(updates.append), steps=60)
    assert (learnt.steps, learnt.exams) == (60, 4)
    assert learnt.helped
    assert learnt.gain > 1
    assert updates[-1].done == updates[-1].total == 60
    for name, value in filler.network.state_dict().items():
        assert torch.equal(value, before[name]), "the filler itself stays as it is"
    better = adapted(filler, learnt)
    assert better.info.id == "small (adapted)"
    tile = picture.pixels[None, :SIDE, :SIDE].astype(np.float32) / 255
    hole = np.zeros((1, SIDE, SIDE), bool)
    hole[0, 50:60, 50:60] = True
    errors = [float(np.abs(one.fill(tile, hole)[hole] - tile[hole]).mean()) for one in (filler, better)]
    assert errors[1] < errors[0]


def test_steps_decide_not_the_clock(picture: Picture, mask: Mask, filler: NetworkFiller) -> None:
    one, two = (adapt(picture, mask, filler, steps=4) for _ in range(2))
    assert all(torch.equal(value, two.state[name]) for name, value in one.state.items())
    assert (one.before, one.after) == (two.before, two.after)


def test_time_becomes_steps(picture: Picture, mask: Mask, filler: NetworkFiller) -> None:
    assert 20 <= adapt(picture, mask, filler, seconds=0.2).steps < 2000


def test_it_can_be_cancelled(picture: Picture, mask: Mask, filler: NetworkFiller) -> None:
    progress = Progress(lambda update: update.done >= 2 and progress.cancel())
    with pytest.raises(CancelledError):
        adapt(picture, mask, filler, progress=progress, steps=1000)


def test_too_little_sound_paint(filler: NetworkFiller) -> None:
    small = Picture(np.zeros((100, 300, 3), np.uint8))
    mask = np.zeros((100, 300), np.uint8)
    mask[5:9, 5:9] = 255
    with pytest.raises(MaskError, match="too little sound paint"):
        adapt(small, mask, filler, steps=1)


def test_a_painter_of_texture_is_refused(picture: Picture, mask: Mask, filler: NetworkFiller) -> None:
    card = card_of(filler.network, name="Texture", restores_grain=True)
    with pytest.raises(FillerError, match="smooth"):
        adapt(picture, mask, NetworkFiller(filler.network, card.filler_info("texture")), steps=1)


def test_what_was_learnt_belongs_to_its_filler(filler: NetworkFiller) -> None:
    foreign = Adaptation("another", {}, 1, 1.0, 4, 20.0, 21.0, 0.1)
    with pytest.raises(FillerError, match="another"):
        adapted(filler, foreign)


@pytest.mark.parametrize(
    ("gain", "error", "helped"), [(0.2, 0.1, True), (0.2, 0.3, False), (0.04, 0.01, False)]
)
def test_it_is_kept_only_if_it_surely_helps(gain: float, error: float, helped: bool) -> None:
    assert Adaptation("small", {}, 1, 1.0, 9, 20.0, 20.0 + gain, error).helped is helped
