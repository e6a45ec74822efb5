"""What every view model is built on: what it gets from the shell, and the hooks by which the shell calls it."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from kiosk.base.errors import WorldError
from kiosk.screens.qt import LiveText, QObject
from kiosk.screens.services import Services
from kiosk.screens.session.readers import Readers
from kiosk.screens.session.staff_session import Member, StaffSession
from kiosk.screens.session.visitor import Visitor
from kiosk.screens.text.reasons import error_text

if TYPE_CHECKING:
    from kiosk.printroom.orders import Orders
    from kiosk.printroom.overview import Overview
    from kiosk.printroom.pairing.pairing_requests import PairingRequests


@dataclass(frozen=True)
class Context:
    """What a view model works with and asks of the shell.

    language: on the screen now. page: the route on the screen now. go: show a page. show_problem, show_success: show a
    sentence for some seconds; as `LiveText` it follows the language. restart_timeout: begins the page's waiting anew.
    visitor: who stands there, as far as the screen knows. session: the staff member who is logged in. readers: whether
    a pass can be asked for. overview, orders, pairing: for pages of staff, which can't be without.
    """

    services: Services
    language: Callable[[], str]
    page: Callable[[], str]
    go: Callable[[str], None]
    show_problem: Callable[[str | LiveText], None]
    show_success: Callable[[str | LiveText], None]
    restart_timeout: Callable[[], None]
    visitor: Visitor
    session: StaffSession
    readers: Readers

    @property
    def member(self) -> Member:
        """The person logged in. A staff action without one is a bug: raises RuntimeError."""
        if self.session.member is None:
            raise RuntimeError("a staff action without anybody logged in")
        return self.session.member

    @property
    def overview(self) -> "Overview":
        assert self.services.overview is not None
        return self.services.overview

    @property
    def orders(self) -> "Orders":
        assert self.services.orders is not None
        return self.services.orders

    @property
    def pairing(self) -> "PairingRequests":
        assert self.services.pairing_requests is not None
        return self.services.pairing_requests


class ViewModel(QObject):
    """Base of all view models. The shell calls the hooks in the GUI thread; none of them may block."""

    routes: frozenset[str] = frozenset()
    """The routes on which it is refreshed and ticked; empty: always."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        """Called when the page is wanted for the first time; `refresh` follows."""
        super().__init__(parent)
        self.context = context
        self.services = context.services
        self._minute: datetime | None = None

    def refresh(self) -> None:
        """The database or the language changed: read again and show what differs."""

    def refresh_live(self) -> None:
        """Only readings changed: temperatures, progress."""

    def tick(self) -> None:
        """A second has passed."""

    def page_opened(self, page: str) -> None:
        """One of its pages came up."""
        self.refresh()

    def page_left(self) -> None:
        """None of its pages is shown any more."""

    def visitor_gone(self) -> None:
        """Nobody is there: forget what belonged to the person."""

    def close(self) -> None:
        """The application ends: stop threads."""

    @property
    def is_active(self) -> bool:
        return not self.routes or self.context.page() in self.routes

    def begins_minute(self) -> bool:
        """Whether another minute of the clock has begun since the last call, however late a tick comes."""
        before, self._minute = self._minute, self.services.clock.now().replace(second=0, microsecond=0)
        return self._minute != before

    def now_s(self) -> float:
        return self.services.clock.monotonic_s()

    @contextlib.contextmanager
    def problems_shown(self) -> Iterator[None]:
        try:
            yield
        except WorldError as error:
            self.context.show_problem(partial(error_text, error))
