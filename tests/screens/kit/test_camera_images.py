"""Camera images in a real window: for staff, and on the night wall only if configured."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from tests.camera_server import bed_picture
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.page_checks import pixels
from tests.screens.printer_hub import PrinterHub, hub_at_work

MARKER = QColor("#00C8FF")
"""A colour that nothing else on the screen has."""


@contextmanager
def showing_camera(
    tmp_path: Path, *, size: str = "1280x800", night: bool = False
) -> Iterator[tuple[ScreenDriver, PrinterHub]]:
    """The page of a printer at work. night: images are configured for the night wall."""
    made = hub_at_work(tmp_path)
    services = replace(made.seeded.services, night_camera=night)
    made = replace(made, seeded=replace(made.seeded, services=services))
    with running_screen(tmp_path, size, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        screen.touch_item("printer.Hauki")
        screen.until_page("printer")
        yield screen, made


def share_of(colour: QColor, image: QImage, *, within: int = 24) -> float:
    """The share of an image that has about this colour."""
    seen = pixels(image.scaled(160, 100)).astype(np.int16)
    away = np.abs(seen - (colour.red(), colour.green(), colour.blue())).max(axis=2)
    return float((away < within).mean())


def until_seen(screen: ScreenDriver, name: str = "printer.camera") -> None:
    screen.until(lambda: screen.shows(name), "no picture of the camera")
    screen.settle()


@pytest.mark.parametrize("size", ["1280x800", "800x480", "720x1280"])
def test_the_camera_image_is_shown_with_its_age_and_amber_on_the_night_wall(tmp_path: Path, size: str) -> None:
    """O10; there in the colours of the night theme."""
    with showing_camera(tmp_path, size=size, night=True) as (screen, made):
        assert share_of(MARKER, screen.window.grabWindow()) == 0
        made.see("hauki", bed_picture(piece=MARKER.name()), age_s=3)
        until_seen(screen)
        assert share_of(MARKER, screen.window.grabWindow()) > 0.005
        assert "3\u00a0s sitten" in screen.texts()
        made.see("hauki", bed_picture(piece="#FF00C8"), age_s=1)
        screen.until(lambda: "1\u00a0s sitten" in screen.texts())
        screen.settle()
        assert share_of(QColor("#FF00C8"), screen.window.grabWindow()) > 0.005
        made.see("hauki", bed_picture(piece="#FFFFFF", plate="#FFFFFF"))
        screen.shell.goDark()
        until_seen(screen, "night.camera")
        seen = screen.window.grabWindow()
        assert share_of(QColor("#FFFFFF"), seen) == 0
        assert share_of(QColor("#FFC773"), seen) > 0.004


def test_an_old_image_is_dimmed_and_then_removed(tmp_path: Path) -> None:
    """Never shown as if it were now."""
    with showing_camera(tmp_path) as (screen, made):
        made.see("hauki", bed_picture(piece=MARKER.name()))
        until_seen(screen)
        screen.shell.touched()
        pass_s(screen, 40)
        assert any(text.startswith("vanha kuva, 42\u00a0s") for text in screen.texts())
        assert share_of(MARKER, screen.window.grabWindow()) == 0, "dim"
        for _ in range(6):
            screen.shell.touched()
            pass_s(screen, 45)
        assert not screen.shows("printer.camera")


def pass_s(screen: ScreenDriver, seconds: float) -> None:
    """Let this time pass at once."""
    screen.seeded.clock.move(seconds - 1)
    screen.move(1)


@pytest.mark.qt_log_ignore("marker")
def test_an_image_is_rotated_and_scaled_down_and_a_damaged_one_leaves_the_one_before(tmp_path: Path) -> None:
    """Without a camera there is no image."""
    with showing_camera(tmp_path) as (screen, made):
        before = {name: screen.find(name).mapToScene(screen.find(name).position()) for name in screen.names()}
        made.see("hauki", bed_picture(), age_s=20)
        until_seen(screen)
        after = {name: screen.find(name).mapToScene(screen.find(name).position()) for name in before}
        assert after == before, "nothing shifts"
        made.see("hauki", bed_picture(size=(200, 100)), age_s=15, turn="r")
        screen.until(lambda: size_of_image(screen, made) == (100, 200), "as the server says")
        made.see("hauki", bed_picture(size=(3840, 2160)), age_s=12)
        screen.until(lambda: size_of_image(screen, made) == (640, 360), "a large one")
        made.see("hauki", bed_picture(piece=MARKER.name()), age_s=9)
        screen.until(lambda: "9\u00a0s sitten" in screen.texts())
        screen.settle()
        made.see("hauki", b"\xff\xd8\xff nothing", age_s=1)
        screen.move(2)
        assert "11\u00a0s sitten" in screen.texts()
        assert share_of(MARKER, screen.window.grabWindow()) > 0.005
        with made.seeded.services.live_db.atomic():
            made.seeded.services.live_db.execute("DELETE FROM camera_image")
        screen.until(lambda: not screen.shows("printer.camera"))


def size_of_image(screen: ScreenDriver, made: PrinterHub) -> tuple[int, int]:
    image = screen.shell.images.image(made.printer("hauki"))
    assert image is not None
    return image.width(), image.height()


def test_images_are_dropped_when_the_page_is_left(tmp_path: Path) -> None:
    """Privacy: no public page has it, and none is kept for one; nor has the night wall, unless configured."""
    with showing_camera(tmp_path) as (screen, made):
        made.see("hauki", bed_picture(piece=MARKER.name()))
        until_seen(screen)
        screen.shell.visitor_gone()
        screen.until_page("start")
        assert screen.shell.images.image(made.printer("hauki")) is None
        for page in ("start", "board"):
            screen.shell.go(page)
            screen.until_page(page)
            assert share_of(MARKER, screen.window.grabWindow()) == 0
        made.see("hauki", bed_picture())
        screen.shell.goDark()
        screen.until_page("night_wall")
        screen.move(2)
        assert not screen.shows("night.camera")
