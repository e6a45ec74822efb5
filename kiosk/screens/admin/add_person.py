"""Adding a member of staff: a name and a role; the badge comes next, and the person chooses a PIN with it (F1)."""

from dataclasses import dataclass

from kiosk.base.plain_text import clean_text
from kiosk.hub.permissions import Role
from kiosk.hub.staff import NAME_MAX
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.paper_words import role_word

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class RoleChoice:
    key: str
    words: str
    chosen: bool


@QmlElement
@QmlUncreatable("made by the shell")
class AddPersonViewModel(ViewModel):
    routes = routes_of("add_person")
    changed = Signal()
    badgeMade = Signal(str, str)  # the id of the new person, the code of the badge

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._roles = RowModel(RoleChoice, self)
        self._role = Role.HOST
        self._name = self._trouble = ""

    roles = constant(RowModel, "_roles")
    name = exposed(str, "_name", changed)  # typed so far; it stays when the language changes
    role = exposed(str, "_role_word", changed)  # the chosen one
    trouble = exposed(str, "_trouble", changed)

    @property
    def _role_word(self) -> str:
        return role_word(self._role).capitalize()

    def page_opened(self, page: str) -> None:
        self._role, self._name, self._trouble = Role.HOST, "", ""
        self.refresh()

    def page_left(self) -> None:
        self._name = self._trouble = ""

    def refresh(self) -> None:
        self._roles.show([RoleChoice(one, role_word(one).capitalize(), one is self._role) for one in Role])
        self.changed.emit()

    @Slot(str)
    def type(self, name: str) -> None:
        self._name, self._trouble = name, ""
        self.context.restart_timeout()

    @Slot(str)
    def chooseRole(self, role: str) -> None:
        self._role = Role(role)
        self.refresh()

    @Slot()
    def nextRole(self) -> None:
        """The other roles in turn, where only one has room."""
        roles = list(Role)
        self._role = roles[(roles.index(self._role) + 1) % len(roles)]
        self.refresh()

    @Slot()
    def add(self) -> None:
        """Store the person; the badge is shown next."""
        if not 1 <= len(clean_text(self._name, NAME_MAX + 1)) <= NAME_MAX:
            self._trouble = translate("AddPerson", "Type a name first.")
            self.changed.emit()
            return
        staff = self.services.staff
        with self.problems_shown():
            code = staff.add(self._name, self._role, by=self.context.member.staff_id)
            found = staff.find_badge(code)
            assert found is not None
            self.badgeMade.emit(found.id, code)
