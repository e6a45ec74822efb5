"""A notice is over nothing that can be pressed, in no frame, whatever changes while it is shown (S6, X1)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.page_checks import box, controls, named, second

COMFORTS = ("largeText", "lowReach", "contrast")
FRAMES = 3
"""A page that is arranged anew is drawn as often before the next change, and looked at each time."""


@contextmanager
def every_frame(screen: ScreenDriver) -> Iterator[list[str]]:
    """What lay under a notice, or left it, in a frame that was drawn."""
    wrong: list[str] = []

    def look() -> None:
        notice = next((item for item in screen.items() if item.objectName() == "notice"), None)
        if notice is None:
            return
        place = box(notice)
        page = screen.shell.page
        wrong.extend(
            f"{named(item)} on {page}" for item in controls(screen) if box(item).intersects(place) and not second(item)
        )
        words = [box(item) for item in notice.childItems() if item.inherits("QQuickText")]
        wrong.extend(f"words on {page}" for area in words if not place.contains(area))

    screen.window.frameSwapped.connect(look)
    yield wrong
    screen.window.frameSwapped.disconnect(look)


def drawn(screen: ScreenDriver, change: Callable[[], object]) -> None:
    """Change something, and let it be drawn."""
    seen: list[int] = []
    screen.window.frameSwapped.connect(lambda: seen.append(1))
    change()
    for number in range(1, FRAMES + 1):
        screen.window.update()
        screen.until(lambda number=number: len(seen) >= number, "a frame")


@pytest.mark.parametrize("size", ["1280x720", "800x480", "720x1280"])
def test_a_notice_is_over_no_key_in_any_frame(tmp_path: Path, size: str) -> None:
    """S6, X1: while it comes, gets longer, and the page is arranged anew in another comfort and language."""
    with running_screen(tmp_path, size) as screen, every_frame(screen) as wrong:
        shell, panel = screen.shell, screen.app.panel
        screen.touch_item("start.enter")
        screen.until_page("welcome")
        screen.touch_item("greeting.group")
        screen.until_page("group")
        for digit in "999":
            drawn(screen, lambda digit=digit: shell.group.press(digit))
        assert screen.shows("notice")
        for comfort in COMFORTS:
            for wanted in (True, False):
                drawn(screen, lambda comfort=comfort, wanted=wanted: panel.choose(comfort, wanted))
                for language in ("sv", "en", "fi"):
                    drawn(screen, lambda language=language: shell.setLanguage(language))
                    drawn(screen, lambda: shell.show_problem("?"))
                    drawn(screen, lambda: shell.group.press("9"))
        assert screen.shows("notice")
        assert not wrong, sorted(set(wrong))


def test_a_sentence_without_end_covers_no_key_either(tmp_path: Path) -> None:
    """X1: it ends in an ellipsis."""
    with running_screen(tmp_path, "800x480") as screen, every_frame(screen) as wrong:
        screen.scan_keys(screen.seeded.badge_code)
        screen.until_page("pin_login")
        for words in (10, 40, 200):
            drawn(screen, lambda words=words: screen.shell.show_problem(" ".join(["Tulostin"] * words)))
            assert screen.shows("notice")
        assert not wrong, sorted(set(wrong))
