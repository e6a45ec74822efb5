"""A new badge, shown once: photographed by its owner, or written as a card to print on a stick (W4, S2)."""

from functools import partial

from kiosk.base.errors import WorldError
from kiosk.hub.staff import Person
from kiosk.reports.badge_pdf import badge_pdf
from kiosk.scan.qr import qr_matrix
from kiosk.scan.qr_path import qr_path
from kiosk.screens.kit.background_task import BackgroundTasks
from kiosk.screens.kit.sticks import write_on_stick
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.paper_words import badge_of, badge_word, role_word
from kiosk.screens.text.reasons import error_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class BadgeViewModel(ViewModel):
    """The code is forgotten when the page is left: it is stored nowhere."""

    routes = routes_of("badge")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._tasks = BackgroundTasks(self)
        self._person: Person | None = None
        self._code = ""
        self._path = ""
        self._modules = 0
        self._writing = False

    def show(self, person_id: str, code: str) -> None:
        """Show the new badge of somebody."""
        with self.problems_shown():
            self._person = self.services.staff.person(person_id)
            self._code, matrix = code, qr_matrix(code)
            self._path, self._modules = qr_path(matrix), len(matrix)
            self.context.go("badge")
        self.changed.emit()

    qrPath = exposed(str, "_path", changed)  # dark modules on a grid of `modules` units
    modules = exposed(int, "_modules", changed)
    writing = exposed(bool, "_writing", changed)
    name = exposed(str, "_name", changed)
    detail = exposed(str, "_detail", changed)  # the role, and the number on the card
    mayChoosePin = exposed(bool, "_may_choose_pin", changed)  # the owner chooses a PIN with it

    @property
    def _name(self) -> str:
        return "" if self._person is None else self._person.name

    @property
    def _detail(self) -> str:
        if self._person is None:
            return ""
        return f"{badge_word(self._person.badge_number)}, {role_word(self._person.role)}"

    @property
    def _may_choose_pin(self) -> bool:
        return self._person is not None and not self._person.has_pin

    @Slot()
    def save(self) -> None:
        """Write the card on the stick that is in."""
        if self._writing or self._person is None or not self.services.folders[1:]:
            return
        badge = badge_of(self._person, self._code, self.services.hub_name)
        usb_dir, mounts = self.services.folders[1], self.services.mounts
        stem = f"kiosk-badge-{self._person.badge_number:02d}"

        def work() -> str:
            return write_on_stick(usb_dir, mounts, stem, ".pdf", badge_pdf(badge), of_staff=True)

        def done(name: str) -> None:
            self._set_writing(writing=False)
            if self.is_active:
                words = translate("LabelsViewModel", "On the stick: %1. Print it at 100 %, then delete the file.")
                self.context.show_success(words.replace("%1", name))

        def failed(error: WorldError) -> None:
            self._set_writing(writing=False)
            if self.is_active:
                self.context.show_problem(partial(error_text, error))

        self._set_writing(writing=True)
        self._tasks.begin(work, done=done, failed=failed)

    def page_left(self) -> None:
        self._person, self._code, self._path, self._modules = None, "", "", 0
        self.changed.emit()

    def refresh(self) -> None:
        self.changed.emit()

    def close(self) -> None:
        self._tasks.close()

    def _set_writing(self, *, writing: bool) -> None:
        self._writing = writing
        self.context.restart_timeout()
        self.changed.emit()
