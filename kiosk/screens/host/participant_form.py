"""Leads a participant to the authority's form by a QR code; staff tick by number who has done it, with undo (I10)."""

from dataclasses import dataclass

from kiosk.hub.projects.authority_forms import AuthorityForm, FormTicks, form_address, missing, projects_with_forms
from kiosk.hub.projects.evidence import Evidence
from kiosk.hub.projects.project import Project
from kiosk.scan.qr import qr_matrix
from kiosk.scan.qr_path import qr_path
from kiosk.screens.host.staff_act import StaffActViewModel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.undo import Undo
from kiosk.screens.kit.view_model import Context
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A participant who has not done the form."""

    key: str


@QmlElement
@QmlUncreatable("made by the shell")
class ParticipantFormViewModel(StaffActViewModel):
    routes = routes_of("participant_form")
    changed = Signal()

    def __init__(self, context: Context, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(context, undo, parent)
        services = self.services
        self._ticks = FormTicks(services.hub_db, services.clock, services.tz)
        self._evidence = Evidence(services.hub_db, services.clock, services.tz)
        self._numbers = RowModel(NumberRow, self)
        self._title = self._path = self._coded = ""
        self._modules = 0
        self._forget()

    def _forget(self) -> None:
        self._form = AuthorityForm.START
        self._projects: tuple[Project, ...] = ()
        self._project: Project | None = None

    def refresh(self) -> None:
        """The project stays the one that was chosen, as long as it has a form."""
        db = self.services.hub_db
        self._projects = projects_with_forms(db)
        chosen = self._project.id if self._project else ""
        self._project = next((one for one in self._projects if one.id == chosen), next(iter(self._projects), None))
        numbers = missing(db, self._project.id, self._form) if self._project else ()
        if self.is_start:
            numbers = numbers[::-1]  # who has just come is the last one
        self._numbers.show([NumberRow(str(number)) for number in numbers])
        self._title = self._title_words(len(numbers))
        self._draw(form_address(self._project, self._form) if self._project else "")
        self.changed.emit()

    def page_left(self) -> None:
        self._forget()

    @Slot(str)
    def chooseForm(self, form: str) -> None:
        self._form = AuthorityForm(form)
        self.refresh()

    @Slot()
    def nextProject(self) -> None:
        """Of those with a form, in turn."""
        if self._project in self._projects:
            self._project = self._projects[(self._projects.index(self._project) + 1) % len(self._projects)]
        self.refresh()

    @Slot(str)
    def tickNumber(self, number: str) -> None:
        """This participant has done the form that is shown."""
        if self._project is None:
            return
        project_id, form = self._project.id, self._form
        with self.problems_shown():
            self._ticks.tick(project_id, int(number), form, by=self.staff_id)
            self.undoable.offer(
                lambda: translate("ParticipantFormViewModel", "Number %1 has done it.").replace("%1", number),
                lambda: self._ticks.untick(project_id, int(number), form, by=self.staff_id),
            )
        self.refresh()

    @Slot()
    def addParticipant(self) -> None:
        """The next number, for who has just come."""
        if self._project is None:
            return
        project_id, today = self._project.id, self.services.clock.now().astimezone(self.services.tz).date()
        with self.problems_shown():
            number = self._evidence.add_participant(project_id, today, by=self.staff_id)
            self.undoable.offer(
                lambda: translate("ParticipantFormViewModel", "New number: %1").replace("%1", str(number)),
                lambda: self._evidence.remove_participant(project_id, number, by=self.staff_id),
            )
        self.refresh()

    @Slot()
    def undo(self) -> None:
        self.take_back()

    numbers = constant(RowModel, "_numbers")
    title = exposed(str, "_title", changed)
    qrPath = exposed(str, "_path", changed)  # dark modules on a grid of `modules` units; empty without a form
    modules = exposed(int, "_modules", changed)
    isStart = exposed(bool, "is_start", changed)
    code = exposed(str, "project_code", changed)  # of the project
    projectName = exposed(str, "project_name", changed)
    hasOthers = exposed(bool, "has_others", changed)  # another project has forms, too
    undoWords = exposed(str, "undo_words", changed)
    undoFraction = exposed(float, "undo_fraction", changed)

    @property
    def is_start(self) -> bool:
        return self._form is AuthorityForm.START

    @property
    def project_code(self) -> str:
        return self._project.code if self._project else ""

    @property
    def project_name(self) -> str:
        return self._project.name if self._project else ""

    @property
    def has_others(self) -> bool:
        return len(self._projects) > 1

    def _title_words(self, lacking: int) -> str:
        if self._project is None:
            return translate("ParticipantFormViewModel", "Forms of participants")
        if self.is_start:
            words = translate("ParticipantFormViewModel", "Start form missing: %1")
            all_done = translate("ParticipantFormViewModel", "All start forms are done")
        else:
            words = translate("ParticipantFormViewModel", "End form missing: %1")
            all_done = translate("ParticipantFormViewModel", "All end forms are done")
        return words.replace("%1", str(lacking)) if lacking else all_done

    def _draw(self, address: str) -> None:
        """A symbol is drawn only when it is another one."""
        if address == self._coded:
            return
        matrix = qr_matrix(address) if address else ()
        self._coded, self._path, self._modules = address, qr_path(matrix) if matrix else "", len(matrix)
