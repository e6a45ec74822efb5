"""The quick log of a consultation: what about, who asked, how long; the third press saves it (I6).

Once it is known that a company, an association or a public body asked, the tiles of that question offer those of the
kind that were served last: one more press names one, and the first tile leads back.
"""

from dataclasses import dataclass

from kiosk.hub.consultations import Asker, Consultations, Topic, kinds_of
from kiosk.hub.organisations.organisation import Organisation, recently_served
from kiosk.screens.host.staff_act import StaffActViewModel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.undo import Undo
from kiosk.screens.kit.view_model import Context
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.consultation_words import asker_words, topic_words
from kiosk.screens.text.formats import duration_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

MINUTES = (15, 30, 60, 120)
MOST_NAMED = 12
TILES = len(Asker)
"""Of the question who asked, on every panel."""
MORE = "more"
"""The key of the tile that shows further organisations; those of the others are of an asker, or an id."""
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
        self._forget()

    def _forget(self) -> None:
        self._topic: Topic | None = None
        self._asker: Asker | None = None
        self._minutes = 0
        self._organisation: Organisation | None = None
        self._names_only = False
        self._first_named = 0

    def refresh(self) -> None:
        self._topics.show([AnswerRow(t, topic_words(t), _PICTURES[t], 0, t is self._topic) for t in Topic])
        self._askers.show(self._asker_rows())
        self._lengths.show([AnswerRow(str(m), duration_words(m * 60), "", m, m == self._minutes) for m in MINUTES])
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
        named = self._named() if self._asker is not None and self._names_only else ()
        if self._asker is None or not named:
            return [AnswerRow(a, asker_words(a), "", 0, a is self._asker) for a in Asker]
        rows = [AnswerRow(self._asker, asker_words(self._asker), "", 0, self._organisation is None)]
        fits = len(named) < TILES
        shown = named if fits else named[self._first_named : self._first_named + TILES - 2]
        rows += [AnswerRow(one.id, one.name, "", 0, one == self._organisation) for one in shown]
        return rows if fits else [*rows, AnswerRow(MORE, translate("ConsultationViewModel", "Others"), "", 0, False)]

    def _named(self) -> tuple[Organisation, ...]:
        """Those that may have asked as what was chosen."""
        kinds = () if self._asker is None else kinds_of(self._asker)
        return recently_served(self.services.hub_db, MOST_NAMED, kinds) if kinds else ()

    @Slot(str)
    def chooseAsker(self, key: str) -> None:
        """An asker, an organisation, or what leads to others; the asker once more leads back to all of them."""
        if key == MORE:
            following = self._first_named + TILES - 2
            self._first_named = following if following < len(self._named()) else 0
            self.refresh()
        elif key in set(Asker):
            is_back = self._names_only and self._organisation is None and key == self._asker
            self._asker, self._organisation = Asker(key), None
            self._names_only, self._first_named = not is_back, 0
            self._answered()
        else:
            self._organisation = next((one for one in self._named() if one.id == key), None)
            self._answered()

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
            made = self._log.log(topic, asker, minutes, self.staff_id, organisation_id=named)
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
