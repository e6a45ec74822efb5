"""The quick log of a consultation: what about, who asked, how long; the third press saves it (I6).

Once it is known that a company, an association or a public body asked, the tiles of that question offer those of the
kind that were served last: one more press names one, and the first tile leads back. The last tile leads to a page with
all of them by their letters, and with the sizes of a company that is not named. The kind is advice and the project the
one that `ConsultationProject` finds, unless another is chosen on a page of their own.
"""

from dataclasses import dataclass

from kiosk.hub.consultations import Asker, Consultations, Kind, Topic, kinds_of
from kiosk.hub.organisations.fields import SizeClass
from kiosk.hub.organisations.organisation import Organisation, kept_of_kinds, recently_served, standing_for
from kiosk.screens.host.consultation_project import NO_PROJECT, ConsultationProject
from kiosk.screens.host.name_ranges import NameRange, name_ranges
from kiosk.screens.host.staff_act import StaffActViewModel
from kiosk.screens.kit.chips import ChipRow
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.undo import Undo
from kiosk.screens.kit.view_model import Context
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.consultation_words import asker_words, kind_words, size_words, topic_words, which_words
from kiosk.screens.text.formats import duration_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

MINUTES = (15, 30, 60, 120)
MOST_NAMED = 12
"""On the page with all of them, before a letter is chosen."""
TILES = len(Asker)
"""Of the question who asked, on every panel."""
MORE = "more"
"""The key of the tile that leads to all organisations and sizes; those of the others are of an asker, or an id."""
MOST_RANGES = 8
"""Of the letters by which organisations are found."""
_PICTURES = {
    Topic.PRINTING: "printer",
    Topic.WEBSITES: "laptop",
    Topic.SOCIAL_MEDIA: "camera",
    Topic.AI: "chip",
    Topic.VR: "vr",
    Topic.INVOICING: "receipt",
    Topic.SECURITY: "shield",
    Topic.OTHER: "speech",
}


@dataclass(frozen=True, slots=True)
class AnswerRow:
    key: str
    words: str
    picture: str  # a silhouette, empty for none
    minutes: int  # 0 for none
    chosen: bool


@QmlElement
@QmlUncreatable("made by the shell")
class ConsultationViewModel(StaffActViewModel):
    routes = routes_of("consultation")
    changed = Signal()

    def __init__(self, context: Context, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(context, undo, parent)
        self._log = Consultations(self.services.hub_db, self.services.clock, self.services.tz)
        self._topics = RowModel(AnswerRow, self)
        self._askers = RowModel(AnswerRow, self)
        self._lengths = RowModel(AnswerRow, self)
        self._kinds = RowModel(AnswerRow, self)
        self._projects = RowModel(ChipRow, self)
        self._project = ConsultationProject(self.services)
        self._letters = RowModel(ChipRow, self)
        self._sizes = RowModel(ChipRow, self)
        self._found = RowModel(AnswerRow, self)
        self._forget()

    def _forget(self) -> None:
        self._kind = Kind.ADVICE
        self._topic: Topic | None = None
        self._asker: Asker | None = None
        self._minutes = 0
        self._organisation: Organisation | None = None
        self._size: SizeClass | None = None
        self._names_only = False
        self._letters_chosen = ""
        self._project.forget()

    def refresh(self) -> None:
        self._topics.show([AnswerRow(t, topic_words(t), _PICTURES[t], 0, t is self._topic) for t in Topic])
        self._askers.show(self._asker_rows())
        self._lengths.show([AnswerRow(str(m), duration_words(m * 60), "", m, m == self._minutes) for m in MINUTES])
        if self.context.page() == "consultation_asker":
            self._show_found()
        elif self.context.page() == "consultation_kind":
            self._show_kinds()
        self.changed.emit()

    def tick(self) -> None:
        """Nothing on the page counts."""

    def page_left(self) -> None:
        self._forget()

    @Slot(str)
    def chooseTopic(self, topic: str) -> None:
        self._topic = Topic(topic)
        self._answered()

    def _asker_rows(self) -> list[AnswerRow]:
        named = self._named(TILES) if self._asker is not None and self._names_only else ()
        if self._asker is None or not self._names_only or not (named or self._has_sizes):
            return [AnswerRow(a, asker_words(a), "", 0, a is self._asker) for a in Asker]
        size = f", {size_words(self._size)}" if self._size else ""
        chosen = (self._organisation,) if self._organisation else ()
        shown = (*chosen, *(one for one in named if one not in chosen))[: TILES - 2]
        more = self._more_words()
        return [
            AnswerRow(self._asker, asker_words(self._asker) + size, "", 0, self._organisation is None),
            *(AnswerRow(one.id, one.name, "", 0, one == self._organisation) for one in shown),
            AnswerRow(MORE, more, "", 0, False),
        ]

    def _more_words(self) -> str:
        if self._has_sizes:
            return translate("ConsultationViewModel", "Name or size")
        return translate("ConsultationViewModel", "Others")

    def _named(self, most: int) -> tuple[Organisation, ...]:
        """Those that may have asked as what was chosen, those served last first."""
        kinds = () if self._asker is None else kinds_of(self._asker)
        return recently_served(self.services.hub_db, most, kinds) if kinds else ()

    @property
    def _has_sizes(self) -> bool:
        return self._asker is Asker.COMPANY

    def _ranges(self) -> tuple[NameRange, ...]:
        kinds = () if self._asker is None else kinds_of(self._asker)
        return name_ranges(kept_of_kinds(self.services.hub_db, kinds), MOST_RANGES) if kinds else ()

    def _show_found(self) -> None:
        """All organisations by their letters; those served last until some are chosen."""
        ranges = self._ranges()
        chosen = next((one for one in ranges if one.letters == self._letters_chosen), None)
        found = self._named(MOST_NAMED) if chosen is None else chosen.organisations
        self._letters.show([ChipRow(one.letters, one.letters, one == chosen) for one in ranges])
        self._found.show([AnswerRow(one.id, one.name, "", 0, one == self._organisation) for one in found])
        sizes = SizeClass if self._has_sizes else ()
        self._sizes.show([ChipRow(one, size_words(one), one is self._size) for one in sizes])

    @Slot(str)
    def chooseAsker(self, key: str) -> None:
        """An asker, an organisation, or what leads to all of them; the asker once more leads back to all askers."""
        if key == MORE:
            self._letters_chosen = ""
            self.context.go("consultation_asker")
        elif key in set(Asker):
            is_plain = self._organisation is None and self._size is None
            is_back = self._names_only and is_plain and key == self._asker
            self._asker, self._organisation, self._size = Asker(key), None, None
            self._names_only = not is_back
            self._answered()
        else:
            self._organisation, self._size = standing_for(self.services.hub_db, key), None
            self._answered()

    @Slot(str)
    def chooseLetters(self, letters: str) -> None:
        """Show the organisations that begin so; once more: those served last."""
        self._letters_chosen = "" if letters == self._letters_chosen else letters
        self.refresh()

    @Slot(str)
    def chooseFound(self, organisation_id: str) -> None:
        self._back_to_log()
        self.chooseAsker(organisation_id)

    @Slot(str)
    def chooseSize(self, size: str) -> None:
        """Of a company that is not named."""
        self._back_to_log()
        self._organisation, self._size = None, SizeClass(size)
        self._answered()

    def _back_to_log(self) -> None:
        self.context.go("consultation")

    def _show_kinds(self) -> None:
        """The kinds, and the projects that run, with none."""
        self._kinds.show([AnswerRow(one, kind_words(one), "", 0, one is self._kind) for one in Kind])
        running, now = self._project.running(), self._project.project(self._organisation)
        choices = [(one.id, one.code) for one in running] + [(NO_PROJECT, _no_project())] * bool(running)
        chosen = now.id if now else NO_PROJECT
        self._projects.show([ChipRow(key, name, key == chosen) for key, name in choices])

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        """One press, and back to the questions."""
        self._kind = Kind(kind)
        self._back_to_log()

    @Slot(str)
    def chooseProject(self, key: str) -> None:
        self._project.choose(key)
        self._back_to_log()

    @Slot(str)
    def chooseLength(self, minutes: str) -> None:
        self._minutes = int(minutes)
        self._answered()

    def _answered(self) -> None:
        """The third answer saves, whichever it is."""
        if self._topic is None or self._asker is None or not self._minutes:
            self.refresh()
            return
        topic, asker, minutes = self._topic, self._asker, self._minutes
        with self.problems_shown():
            named = self._organisation.id if self._organisation else None
            project = self._project.project(self._organisation)
            made = self._log.log(
                topic,
                asker,
                minutes,
                self.staff_id,
                kind=self._kind,
                size_class=self._size,
                organisation_id=named,
                project_id=project.id if project else None,
                of_no_project=project is None,
            )
            self.undoable.offer(
                lambda: (
                    translate("ConsultationViewModel", "Logged: %1, %2")
                    .replace("%1", topic_words(topic))
                    .replace("%2", duration_words(minutes * 60))
                ),
                lambda: self._log.undo(made.id, self.staff_id),
            )
            self.context.go("host_day")

    topics = constant(RowModel, "_topics")
    askers = constant(RowModel, "_askers")
    lengths = constant(RowModel, "_lengths")
    letters = constant(RowModel, "_letters")
    found = constant(RowModel, "_found")
    sizes = constant(RowModel, "_sizes")
    which = exposed(str, "_which", changed)
    kinds = constant(RowModel, "_kinds")
    projects = constant(RowModel, "_projects")  # empty: none runs
    kind = exposed(str, "_kind_words", changed)
    project = exposed(str, "_project_words", changed)  # empty: none runs

    @property
    def _which(self) -> str:
        return which_words(self._asker) if self._asker else ""

    @property
    def _kind_words(self) -> str:
        return kind_words(self._kind)

    @property
    def _project_words(self) -> str:
        if not self._project.running():
            return ""
        project = self._project.project(self._organisation)
        return project.code if project else _no_project()

    @property
    def _third_saves(self) -> bool:
        return self._topic is not None and self._asker is not None

    thirdSaves = exposed(bool, "_third_saves", changed)  # only the length is missing
    hasTopic = exposed(bool, "_has_topic", changed)
    hasAsker = exposed(bool, "_has_asker", changed)
    hasLength = exposed(bool, "_has_length", changed)

    @property
    def _has_topic(self) -> bool:
        return self._topic is not None

    @property
    def _has_asker(self) -> bool:
        return self._asker is not None

    @property
    def _has_length(self) -> bool:
        return self._minutes > 0


def _no_project() -> str:
    return translate("ConsultationViewModel", "no project")
