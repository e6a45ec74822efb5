"""What the public parts have in common: services, the way to a page, and errors that become a notice."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.base.errors import WorldError
from kiosk.screens.qt import QObject
from kiosk.screens.services import Services
from kiosk.screens.session.visitor import Visitor
from kiosk.screens.text.reasons import error_text


@dataclass(frozen=True)
class Stage:
    """What a part asks of the shell.

    language: the one on the screen now. go: shows a page. tell: shows a sentence of trouble on the page.
    say: shows one of good news. page: the name of the page on the screen. visitor: who stands
    there, as far as this screen knows. wait_again: begins the page's waiting anew.
    """

    language: Callable[[], str]
    go: Callable[[str], None]
    tell: Callable[[str], None]
    say: Callable[[str], None]
    page: Callable[[], str]
    visitor: Visitor
    wait_again: Callable[[], None]


class Part(QObject):
    """Base of the public view models: refreshed when a database changed, ticked each second, ended with the visitor."""

    def __init__(self, services: Services, stage: Stage, parent: QObject | None = None) -> None:
        """services: the rooms below. stage: the shell's doors."""
        super().__init__(parent)
        self.services = services
        self.stage = stage

    def refresh(self) -> None:
        """The database or the language changed: say what there is now."""

    def refresh_live(self) -> None:
        """Only readings changed: temperatures, progress."""

    def page_changed(self) -> None:
        """Another page came up."""

    def tick(self) -> None:
        """A second has passed."""

    def end(self) -> None:
        """The visitor is gone: forget what belonged to them."""

    def now_s(self) -> float:
        """Seconds on the clock that never jumps."""
        return self.services.clock.monotonic_s()

    @contextlib.contextmanager
    def said(self) -> Iterator[None]:
        """Whatever the world refuses inside is shown on the page as its sentence."""
        try:
            yield
        except WorldError as error:
            self.stage.tell(error_text(error))
