"""What visitors come for: ten pictures on the greeting or on a page of its own; one touch, or none (P2)."""

from dataclasses import dataclass

from kiosk.hub.visits import Purpose, Visit
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import (
    QT_TRANSLATE_NOOP,
    Property,
    QmlElement,
    QmlUncreatable,
    QObject,
    Signal,
    Slot,
    constant,
    exposed,
    translate,
)

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

NAMES = {
    Purpose.OWN_PROJECT: QT_TRANSLATE_NOOP("PurposeViewModel", "Own project"),
    Purpose.PRINTING: QT_TRANSLATE_NOOP("PurposeViewModel", "3D printing"),
    Purpose.VR: QT_TRANSLATE_NOOP("PurposeViewModel", "VR"),
    Purpose.STUDIO: QT_TRANSLATE_NOOP("PurposeViewModel", "Studio"),
    Purpose.WORKSHOP: QT_TRANSLATE_NOOP("PurposeViewModel", "Workshop"),
    Purpose.REMOTE_WORK: QT_TRANSLATE_NOOP("PurposeViewModel", "Remote work"),
    Purpose.STUDY: QT_TRANSLATE_NOOP("PurposeViewModel", "Study"),
    Purpose.ADVICE: QT_TRANSLATE_NOOP("PurposeViewModel", "Advice"),
    Purpose.DEMONSTRATION: QT_TRANSLATE_NOOP("PurposeViewModel", "Demo"),
    Purpose.LOOKING: QT_TRANSLATE_NOOP("PurposeViewModel", "Just looking"),
}
PICTURES = {
    Purpose.OWN_PROJECT: "tool",
    Purpose.PRINTING: "printer",
    Purpose.VR: "vr",
    Purpose.STUDIO: "mic",
    Purpose.WORKSHOP: "group",
    Purpose.REMOTE_WORK: "laptop",
    Purpose.STUDY: "book",
    Purpose.ADVICE: "speech",
    Purpose.DEMONSTRATION: "easel",
    Purpose.LOOKING: "eye",
}


@dataclass(frozen=True, slots=True)
class PurposeRow:
    key: str
    name: str
    kind: str  # of its picture
    chosen: bool


@QmlElement
@QmlUncreatable("Made by the shell")
class PurposeViewModel(ViewModel):
    changed = Signal()
    finished = Signal()  # its own page is over

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._visit_id = ""
        self._purpose: Purpose | None = None
        self._rows = RowModel(PurposeRow, self)
        self._back_to = ""
        self._was_asked = False

    def begin(self, visit: Visit) -> None:
        """Ask about a visit."""
        self._visit_id, self._purpose, self._back_to = visit.id, visit.purpose, ""
        self._was_asked = False
        self.refresh()

    rows = constant(RowModel, "_rows")

    @Property(bool, notify=changed)
    def onGreeting(self) -> bool:
        """Whether the greeting asks."""
        return self.services.ask_purpose == "greeting"

    @Property(bool, notify=changed)
    def hasOwnPage(self) -> bool:
        """Whether a page of its own asks after the greeting."""
        wanted = self.services.ask_purpose == "page" and not self._was_asked
        return wanted and bool(self._visit_id) and self._purpose is None

    chosenName = exposed(str, "_chosen_name", changed)  # "": nothing is chosen
    chosenKind = exposed(str, "_chosen_kind", changed)

    @Property(int, notify=changed)
    def chosenIndex(self) -> int:
        """The place of the chosen one in `rows`; -1 for none."""
        return next((place for place, row in enumerate(self._rows.rows) if row.chosen), -1)

    @property
    def _chosen_name(self) -> str:
        return translate("PurposeViewModel", NAMES[self._purpose]) if self._purpose else ""

    @property
    def _chosen_kind(self) -> str:
        return PICTURES[self._purpose] if self._purpose else ""

    @Slot(str)
    def choose(self, key: str) -> None:
        """Choose a purpose, or take the chosen one back; its own page is left then."""
        if not self._visit_id:
            return
        wanted = None if self._purpose == key else Purpose(key)
        with self.problems_shown():
            self._purpose = self.services.visits.set_purpose(self._visit_id, wanted).purpose
            self.refresh()
            self.context.restart_timeout()
            if self.context.page() == "purpose" and wanted is not None:
                self.skip()

    @Slot()
    def more(self) -> None:
        """Show all of them on a page of their own, and come back from there."""
        self._back_to = self.context.page()
        self.context.go("purpose")

    @Slot()
    def skip(self) -> None:
        """Leave the page of its own."""
        back_to, self._back_to = self._back_to, ""
        if back_to:
            self.context.go(back_to)
        else:
            self._was_asked = True
            self.finished.emit()

    def refresh(self) -> None:
        """Name them in the language on the screen."""
        self._rows.show(
            [
                PurposeRow(one, translate("PurposeViewModel", NAMES[one]), PICTURES[one], one is self._purpose)
                for one in self.services.purposes
            ]
        )
        self.changed.emit()

    def visitor_gone(self) -> None:
        self._visit_id, self._purpose, self._back_to = "", None, ""
        self.refresh()
