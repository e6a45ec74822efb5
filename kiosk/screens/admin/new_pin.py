"""Choosing a PIN: by the person itself, with the badge, typed twice and never shown (F1)."""

from dataclasses import dataclass

from kiosk.hub.pins import PIN_MAX, PIN_MIN, PinRefusedError, checked_pin
from kiosk.hub.staff import StaffMember
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, exposed, translate
from kiosk.screens.session.pages import routes_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class NewPinView:
    title: str = ""
    digits: int = 0
    hint: str = ""
    trouble: str = ""


@QmlElement
@QmlUncreatable("made by the shell")
class NewPinViewModel(ViewModel):
    routes = routes_of("new_pin")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._staff_id = ""
        self._name = ""
        self._first = ""
        self._pin = ""
        self._refused = ""
        self._view = NewPinView()

    def begin(self, badge: StaffMember) -> None:
        """The badge was shown of somebody who may choose a PIN now."""
        self._staff_id, self._name = badge.id, badge.name
        self.context.go("new_pin")

    @Slot()
    def change(self) -> None:
        """Whoever is logged in changes the own PIN."""
        member = self.context.member
        self._staff_id, self._name = member.staff_id, member.name
        self.context.go("new_pin")

    def page_opened(self, page: str) -> None:
        self._first = self._pin = self._refused = ""
        self.refresh()

    def page_left(self) -> None:
        self._staff_id = self._name = self._first = self._pin = self._refused = ""
        self.refresh()

    def refresh(self) -> None:
        again = bool(self._first)
        view = NewPinView(
            title=translate("NewPin", "Once more") if again else translate("NewPin", "Choose a PIN"),
            digits=len(self._pin),
            hint=self._hint(),
            trouble="" if self._pin else self._trouble(),
        )
        if view != self._view:
            self._view = view
            self.changed.emit()

    title = exposed(str, "_view.title", changed)
    digits = exposed(int, "_view.digits", changed)  # how many are typed
    hint = exposed(str, "_view.hint", changed)
    trouble = exposed(str, "_view.trouble", changed)  # what was wrong with the PIN, else empty

    @Property(int, constant=True)
    def fewest(self) -> int:
        return PIN_MIN

    @Property(int, constant=True)
    def most(self) -> int:
        return PIN_MAX

    @Property(bool, notify=changed)
    def canConfirm(self) -> bool:
        return self._view.digits >= PIN_MIN

    @Slot(str)
    def press(self, digit: str) -> None:
        if len(digit) == 1 and digit in "0123456789" and len(self._pin) < PIN_MAX:
            self._pin += digit
            self.refresh()

    @Slot()
    def erase(self) -> None:
        self._pin = self._pin[:-1]
        self.refresh()

    @Slot()
    def confirm(self) -> None:
        """Take what is typed: first a PIN that follows the rules, then the same once more."""
        if len(self._pin) < PIN_MIN:
            return
        pin, self._pin, self._refused = self._pin, "", ""
        if not self._first:
            try:
                self._first = checked_pin(pin)
            except PinRefusedError as error:
                self._refused = error.trouble
        elif pin != self._first:
            self._first, self._refused = "", "differs"
        else:
            self._store(pin)
            return
        self.refresh()

    @Slot()
    def cancel(self) -> None:
        self.context.go(self._back_to())

    def _back_to(self) -> str:
        return "start" if self.context.session.member is None else "tools"

    def _store(self, pin: str) -> None:
        member, staff = self.context.session.member, self.services.staff
        own = member is not None and member.staff_id == self._staff_id
        with self.problems_shown():
            if own:
                staff.set_pin(self._staff_id, pin, by=self._staff_id)
            else:
                staff.choose_pin(self._staff_id, pin)
            self.context.go(self._back_to())
            self.context.show_success(_changed if own else _chosen)
            return
        self.context.go(self._back_to())

    def _hint(self) -> str:
        if self._first:
            return translate("NewPin", "Type the same PIN again.")
        words = translate("NewPin", "%1–%2 digits. Only you know it.")
        return words.replace("%1", str(PIN_MIN)).replace("%2", str(PIN_MAX))

    def _trouble(self) -> str:
        return {
            "easy": translate("NewPin", "Too easy to guess. Choose another."),
            "differs": translate("NewPin", "They differ. Choose again."),
        }.get(self._refused, "")


def _changed() -> str:
    return translate("NewPin", "Your new PIN works now.")


def _chosen() -> str:
    return translate("NewPin", "Your PIN works now. Show your badge to log in.")
