"""People for an admin: everybody with a badge; role, badge, PIN and lock of one (W4, F1, F2)."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.hub.permissions import Role
from kiosk.hub.staff import Person
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.delete_question import DeleteQuestion
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import day_words
from kiosk.screens.text.formats import clock_words
from kiosk.screens.text.paper_words import badge_word, role_word

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

BADGE, REMOVE = "badge", "remove"
"""What is asked before it is done."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    key: str
    words: str
    detail: str
    symbol: str


@dataclass(frozen=True, slots=True)
class RoleRow:
    key: str
    words: str
    may: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class PersonView:
    """The person whose page it is."""

    name: str = ""
    badge: str = ""
    pin: str = ""
    locked: bool = False
    is_self: bool = False


@QmlElement
@QmlUncreatable("made by the shell")
class PeopleViewModel(ViewModel):
    """`asks`: what is about to be done, "badge" or "remove"; empty for nothing."""

    routes = routes_of("people")
    changed = Signal()
    badgeMade = Signal(str, str)  # the id of a person, the code of the new badge

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._rows = RowModel(PersonRow, self)
        self._roles = RowModel(RoleRow, self)
        self._person_id = ""
        self._view = PersonView()
        self._wanted = ""
        self._question = DeleteQuestion()

    rows = constant(RowModel, "_rows")  # everybody, by name
    roles = constant(RowModel, "_roles")  # of the person
    asks = exposed(str, "_asks", changed)
    name = exposed(str, "_view.name", changed)
    badge = exposed(str, "_view.badge", changed)
    pin = exposed(str, "_view.pin", changed)  # whether there is one, or until when one can be chosen
    locked = exposed(bool, "_view.locked", changed)
    isSelf = exposed(bool, "_view.is_self", changed)

    @property
    def _asks(self) -> str:
        return self._wanted if self._question.asks else ""

    def refresh(self) -> None:
        people = self.services.staff.people()
        self._rows.show([self._row(one) for one in people])
        shown = next((one for one in people if one.id == self._person_id), None)
        if shown is None and self.context.page() == "person":  # removed meanwhile
            self.context.go("people")
        self._show(shown)

    def tick(self) -> None:
        if self.begins_minute():
            self.refresh()

    def page_opened(self, page: str) -> None:
        self._question.end()
        self.refresh()

    @Slot(str)
    def choose(self, person_id: str) -> None:
        self._person_id = person_id
        self.context.go("person")

    @Slot(str)
    def setRole(self, role: str) -> None:
        """Give another role; a session of that person ends, one's own too (Q3)."""
        self._do(lambda by: self.services.staff.set_role(self._person_id, role, by=by))

    @Slot()
    def toggleLock(self) -> None:
        staff, locked = self.services.staff, self._view.locked
        self._do(lambda by: (staff.unlock if locked else staff.lock)(self._person_id, by=by))

    @Slot()
    def allowPin(self) -> None:
        """Let the person choose a new PIN at the kiosk."""
        if self._do(lambda by: self.services.staff.allow_new_pin(self._person_id, by=by)):
            self.context.show_success(lambda: translate("People", "A new PIN can be chosen now: show the badge."))

    @Slot(str)
    def ask(self, what: str) -> None:
        """Ask before a badge stops working or a person is removed."""
        if what in (BADGE, REMOVE):
            self._wanted = what
            self._question.ask(self.now_s())
            self.changed.emit()

    @Slot()
    def keep(self) -> None:
        self._question.end()
        self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """Do what was asked."""
        asked, person_id = self._asks, self._person_id
        if not self._question.may_delete(self.now_s()):
            return
        self._question.end()
        staff = self.services.staff
        if asked == BADGE:
            codes: list[str] = []
            if self._do(lambda by: codes.append(staff.new_badge(person_id, by=by))):
                self.badgeMade.emit(person_id, codes[0])
        elif self._do(lambda by: staff.remove(person_id, by=by)):
            self.context.show_success(lambda: translate("People", "Removed. Badge and PIN work no longer."))

    def _do(self, act: Callable[[str], object]) -> bool:
        """Whether it was done; if not, the reason is on the screen."""
        with self.problems_shown():
            act(self.context.member.staff_id)
            self.refresh()
            return True
        self.changed.emit()
        return False

    def _show(self, person: Person | None) -> None:
        member = self.context.session.member
        if person is None:
            self._view = PersonView()
            self._roles.show([])
        else:
            self._view = PersonView(
                name=person.name,
                badge=badge_word(person.badge_number),
                pin=self._pin_words(person),
                locked=person.locked_at is not None,
                is_self=member is not None and member.staff_id == person.id,
            )
            self._roles.show([RoleRow(one, role_word(one).capitalize(), _may(one), one is person.role) for one in Role])
        self.changed.emit()

    def _row(self, person: Person) -> PersonRow:
        detail = [badge_word(person.badge_number), role_word(person.role)]
        if person.locked_at is not None:
            detail.append(translate("People", "locked out"))
        elif not person.has_pin:
            detail.append(translate("People", "no PIN yet"))
        return PersonRow(
            person.id, person.name, ", ".join(detail), "lock" if person.locked_at is not None else "person"
        )

    def _pin_words(self, person: Person) -> str:
        now, until_at = self.services.clock.now(), person.new_pin_until
        if until_at is not None and now < until_at:
            tz, language = self.services.tz, self.context.language()
            until = f"{day_words(until_at, tz, language)} {clock_words(until_at, tz, language)}"
            return translate("People", "can choose a PIN until %1").replace("%1", until)
        if person.locked_until is not None and now < person.locked_until:
            return translate("People", "too many wrong PINs")
        return translate("People", "PIN chosen") if person.has_pin else translate("People", "no PIN yet")


def _may(role: Role) -> str:
    return {
        Role.HOST: translate("People", "visits and equipment"),
        Role.OPERATOR: translate("People", "prints as well"),
        Role.ADMIN: translate("People", "people and settings as well"),
    }[role]
