"""Every state of the start page fits its panel: nothing cut off, nothing upon another, targets large and apart."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from tests.screens.driver import PANELS, ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub
from tests.screens.seed import here
from tests.screens.test_access import box, targets
from tests.screens.test_comforts import LOWEST, SLACK_PX, target_problems, texts, written
from tests.screens.turns import in_turn, one_each
from tests.tour_start import CARD, EARLY, HOLIDAYS, add_stories, call_to, start_hub

COMFORTS = ("", "lowReach", "largeText")


def problems(screen: ScreenDriver, comfort: str) -> Iterator[str]:
    yield from target_problems(screen)
    whole = QRectF(0, 0, screen.window.width(), screen.window.height())
    found = [(item, box(item)) for item in targets(screen)]
    for item, place in found:
        if not whole.contains(place):
            yield f"{item.objectName()} is not on the screen"
        if comfort == "lowReach" and place.top() < screen.window.height() * LOWEST:
            yield f"{item.objectName()} is too high"
    shown = [(text, written(text)) for text in texts(screen)]
    for text, letters in shown:
        words = text.property("text")
        if text.property("contentWidth") > text.width() + SLACK_PX or text.property("truncated"):
            yield f"{words} is cut off"
        if not whole.contains(letters):
            yield f"{words} is not on the screen"
        for item, place in found:
            if letters.intersects(place.adjusted(1, 1, -1, -1)) and not item.isAncestorOf(text):
                yield f"{words} is under {item.objectName()}"
    for (one, letters), (other, beside) in itertools.combinations(shown, 2):
        if letters.intersects(beside):
            yield f"{one.property('text')} is upon {other.property('text')}"


def states(screen: ScreenDriver, hub: PrinterHub) -> Iterator[str]:
    """A notice alone, beside the map and stories, a number and a notice, three numbers, and closed for two weeks."""
    screen.until(lambda: screen.shows("start.map") and screen.shows("start.stories"))
    yield "notice"
    call_to(hub, "studio")
    yield "called"
    for slug in ("vr2", "kone3"):
        call_to(hub, slug)
    yield "three called"
    hub.seeded.clock.set_to(here(20, 30))
    screen.until(lambda: screen.shows("start.shutter"))
    yield "closed"


def in_each_language(screen: ScreenDriver, comfort: str, languages: tuple[str, ...]) -> Iterator[str]:
    for language in languages:
        screen.shell.touched()
        screen.shell.setLanguage(language)
        screen.settle()
        yield from (f"{language}: {trouble}" for trouble in problems(screen, comfort))


@pytest.mark.parametrize(("size", "languages"), in_turn(PANELS))
def test_every_state_of_the_start_page_fits(tmp_path: Path, size: str, languages: tuple[str, ...]) -> None:
    """X1, X2, X7, X9, T6, T8, I12, I15: in each language, with low reach and in large text; both ways are offered."""
    hub = start_hub(tmp_path, days=(EARLY, *HOLIDAYS[1:]))
    add_stories(hub)
    start = replace(hub.seeded.services.start, capacity=40, cards=(CARD,), digital_map=True, shows_stories=True)
    seeded = replace(hub.seeded, services=replace(hub.seeded.services, start=start))
    wrong = []
    with running_screen(tmp_path, size, seeded=seeded) as screen:
        for state in states(screen, hub):
            for comfort in COMFORTS:
                screen.app.panel.back_to_default()
                if comfort:
                    screen.app.panel.choose(comfort, True)
                wrong += [f"{state} {comfort} {trouble}" for trouble in in_each_language(screen, comfort, languages)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(("size", "side"), one_each(PANELS, ("left", "below", "above")))
def test_the_start_page_fits_wherever_the_scanner_is(tmp_path: Path, size: str, side: str) -> None:
    """X1, T6: open and closed; the sides in turn, each panel with all of them in the long form."""
    hub = start_hub(tmp_path)
    start = replace(hub.seeded.services.start, scanner=side)
    seeded = replace(hub.seeded, services=replace(hub.seeded.services, start=start))
    with running_screen(tmp_path, size, seeded=seeded) as screen:
        wrong = list(problems(screen, ""))
        seeded.clock.set_to(here(12) + timedelta(hours=8))
        screen.shell.touched()
        screen.until(lambda: screen.shows("start.shutter"))
        screen.settle()
        wrong += problems(screen, "")
    assert not wrong, "\n".join(wrong)
