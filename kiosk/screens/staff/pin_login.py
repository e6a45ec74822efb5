"""Logging in with a PIN after a badge: digits are never shown, wrong PINs lock for a time (F1, S5)."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.base.errors import WorldError
from kiosk.hub.pins import PIN_MAX, PIN_MIN
from kiosk.hub.staff import Locked, LoggedIn, StaffMember, WrongPin
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.session.staff_session import Member
from kiosk.screens.text.formats import minutes_seconds

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PinLoginView:
    digits: int = 0
    hint: str = ""
    trouble: str = ""
    locked: bool = False


@QmlElement
@QmlUncreatable("made by the shell")
class PinLoginViewModel(ViewModel):
    routes = routes_of("pin_login")
    changed = Signal()
    loggedIn = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._badge: StaffMember | None = None
        self._pin = ""
        self._tries_left: int | None = None
        self._locked_until: datetime | None = None
        self._view = PinLoginView()

    def begin(self, badge_code: str) -> bool:
        """Take a badge. Returns whether it is known, so the page can be opened; logs nobody in (S5)."""
        badge = self.services.staff.find_badge(badge_code)
        if badge is None:
            return False
        self._badge = badge
        self._pin = ""
        self._tries_left = None
        self._locked_until = self.services.staff.locked_until(badge.id)
        self.refresh()
        return True

    def page_left(self) -> None:
        self._badge = None
        self._pin = ""
        self.refresh()

    def refresh(self) -> None:
        view = PinLoginView(len(self._pin), self._hint(), self._trouble(), self._lock_remaining_s() > 0)
        if view != self._view:
            self._view = view
            self.changed.emit()

    def tick(self) -> None:
        if self._locked_until is not None:
            self.refresh()

    digits = exposed(int, "_view.digits", changed)  # how many are typed

    @Property(int, constant=True)
    def fewest(self) -> int:
        return PIN_MIN

    @Property(int, constant=True)
    def most(self) -> int:
        return PIN_MAX

    hint = exposed(str, "_view.hint", changed)  # how many are typed, and how many any PIN has
    trouble = exposed(str, "_view.trouble", changed)  # what went wrong and what to do, else empty
    locked = exposed(bool, "_view.locked", changed)  # until the lock-out is over

    @Property(bool, notify=changed)
    def canConfirm(self) -> bool:
        return self._view.digits >= PIN_MIN and not self._view.locked

    @Slot(str)
    def press(self, digit: str) -> None:
        if len(digit) == 1 and digit in "0123456789" and len(self._pin) < PIN_MAX and self._lock_remaining_s() <= 0:
            self._pin += digit
            self.refresh()

    @Slot()
    def erase(self) -> None:
        self._pin = self._pin[:-1]
        self.refresh()

    @Slot()
    def confirm(self) -> None:
        if self._badge is None or len(self._pin) < PIN_MIN or self._lock_remaining_s() > 0:
            return
        pin, self._pin = self._pin, ""
        try:
            answer = self.services.staff.log_in(self._badge.id, pin)
        except WorldError:  # the staff member was removed meanwhile
            self.cancel()
            return
        if isinstance(answer, WrongPin):
            self._tries_left = answer.tries_left
        elif isinstance(answer, Locked):
            self._tries_left = None
            self._locked_until = answer.until_at
        elif isinstance(answer, LoggedIn):
            self._welcome(self._badge)
        self.refresh()

    @Slot()
    def cancel(self) -> None:
        self.page_left()
        self.context.go("start")

    def _welcome(self, badge: StaffMember) -> None:
        self._badge = None
        member = Member(badge.id, badge.name, badge.role)
        self.context.session.log_in(member, self.services.clock.monotonic_s())
        self.loggedIn.emit()

    def _lock_remaining_s(self) -> float:
        if self._locked_until is None:
            return 0.0
        return max(0.0, (self._locked_until - self.services.clock.now()).total_seconds())

    def _hint(self) -> str:
        typed = len(self._pin)
        text = self.tr("%n digits (%1–%2)", "", typed) if typed else translate("PinLoginViewModel", "%1–%2 digits")
        return text.replace("%1", str(PIN_MIN)).replace("%2", str(PIN_MAX))

    def _trouble(self) -> str:
        remaining_s = self._lock_remaining_s()
        if remaining_s > 0:
            words = translate("PinLoginViewModel", "Too many wrong tries. Try again in %1.")
            return words.replace("%1", minutes_seconds(remaining_s, self.context.language()))
        if self._tries_left is not None and not self._pin:
            return self.tr("Wrong PIN. %n tries left.", "", self._tries_left)
        return ""
