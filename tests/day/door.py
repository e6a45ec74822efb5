"""The screen by the door in simulated time: touched, scanned at and read by visitors; time passes when they say so."""

import random
from datetime import datetime

import zxingcpp
from PIL import Image
from PySide6.QtTest import QTest

from kiosk.screens.app import POLL_MS
from tests.screens.driver import ScreenDriver

SETTLE_MS = 8
SHOWN_WITHIN_MS = 400
CALM_STEP_S = {"start": 10.0, "night_wall": 60.0}


class DisplacedError(Exception):
    """The page is not the visitor's any more, or went by itself."""


class WalkedAwayError(Exception):
    """The visitor goes, in the middle of whatever page."""


class Door:
    """The application's own timer is stopped: `pass_time` does what it does."""

    def __init__(self, screen: ScreenDriver, chance: random.Random) -> None:
        self.screen = screen
        self.chance = chance
        self.clock = screen.seeded.clock
        self._app = screen.app
        self._app._timer.stop()
        self.photo_place = screen.seeded.services.hub_path.parent / "photo.png"
        self.in_trouble = False
        self.acted_at = self.clock.now()
        """When somebody last touched or scanned."""

    # ---------- time ----------
    def now(self) -> datetime:
        return self.clock.now()

    def pass_time(self, seconds: float) -> None:
        """Advance the clock with the polls of the application."""
        while seconds > 1e-6:
            step = min(1.0, seconds)
            self._step(step)
            seconds -= step
        self.settle()

    def pass_until(self, at: datetime) -> None:
        """In longer steps while nobody is there."""
        while (left_s := (at - self.now()).total_seconds()) > 1e-6:
            is_calm = self.page in CALM_STEP_S and not self.screen.shell.notice
            self._step(min(CALM_STEP_S[self.page] if is_calm else 1.0, left_s))
        self.settle()

    def _step(self, seconds: float) -> None:
        self.clock.move(seconds)
        self._app._polls = 1000 // POLL_MS - 1  # the next one is that of a second
        self._app._poll()

    def settle(self) -> None:
        QTest.qWait(SETTLE_MS)
        self.in_trouble |= self.page == "trouble"

    # ---------- reading ----------
    @property
    def page(self) -> str:
        return self.screen.shell.page

    def shows(self, name: str) -> bool:
        return self.screen.shows(name)

    def text(self, name: str) -> str:
        """The text of an item; nothing where it is not shown."""
        found = next((item for item in self.screen.items() if item.objectName() == name), None)
        return "" if found is None else str(found.property("text"))

    def number(self, name: str) -> int:
        return int(self.text(name) or 0)

    def names(self, beginning: str) -> list[str]:
        """The enabled items whose names begin so."""
        found = [item for item in self.screen.items() if item.objectName().startswith(beginning)]
        return sorted({item.objectName() for item in found if item.isEnabled()})

    def photograph(self) -> str:
        """The code that is on the screen, as a phone reads it."""
        self.screen.grab(self.photo_place)
        found = zxingcpp.read_barcodes(Image.open(self.photo_place).convert("RGB"))
        assert len(found) == 1, f"{len(found)} codes on {self.page}"
        return str(found[0].text)

    # ---------- doing ----------
    def tap(self, name: str, page: str = "") -> None:
        """Touch an item. page: the one that must follow. Raises DisplacedError if the item is not there."""
        for _ in range(SHOWN_WITHIN_MS // SETTLE_MS):
            found = next((item for item in self.screen.items() if item.objectName() == name), None)
            if found is not None:
                break
            self.settle()
        if found is None or not found.isEnabled() or self.screen.shell.warningS:
            raise DisplacedError(f"{name} on {self.page}")
        self.acted_at = self.now()
        self.screen.touch_item(name)
        self.clock.move(0.4)
        self.settle()
        if page and self.page != page:
            raise DisplacedError(f"{page} after {name}, not {self.page}")

    def try_tap(self, name: str) -> bool:
        """Touch an item if it is there."""
        found = next((item for item in self.screen.items() if item.objectName() == name), None)
        if found is None or not found.isEnabled() or self.screen.shell.warningS:
            return False
        self.tap(name)
        return True

    def scan(self, code: str) -> None:
        """Hold a code before the reader; the keys come as quickly as a keyboard scanner's."""
        self.acted_at = self.now()
        self.screen.scan_keys(code)
        self.clock.move(0.3)
        self.settle()

    def to_start(self) -> None:
        """Leave whatever page is there by its own button, or wait until it goes."""
        for _ in range(4):
            if self.page == "night_wall":
                self.screen.touch(600, 400)
                self.pass_time(1)
            if self.page == "start":
                return
            if not (self.try_tap("foot.exit") or self.try_tap("screen.exit")):
                self.pass_time(30)
        for _ in range(300):
            if self.page == "start":
                return
            self.pass_time(1)
        raise AssertionError(f"{self.page} never goes")
