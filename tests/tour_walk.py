"""What each scene of the tour gets: the running app, its hub, and where the pictures go."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtTest import QTest

from tests.screens.driver import ScreenDriver
from tests.screens.printer_hub import PrinterHub


@dataclass(frozen=True)
class Walk:
    """The running app, its hub, and the directory for the pictures."""

    screen: ScreenDriver
    hub: PrinterHub
    out: Path
    contrast: bool = False
    large: bool = False

    def save(self, name: str) -> None:
        """Save the screen once it has settled."""
        QTest.qWait(60)
        self.screen.grab(self.out / f"{name}.png")

    def end_visit(self) -> None:
        """The visitor leaves, which resets the theme; choose the one of the pictures again."""
        self.screen.shell.visitor_gone()
        self.screen.app.panel.choose("contrast", self.contrast)
        self.screen.app.panel.choose("largeText", self.large)
