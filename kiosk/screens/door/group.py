"""A class or group comes in: how many, how old, from where, in any order; only the number is needed (T1)."""

from kiosk.hub.visit_fields import MAX_HEADCOUNT, OTHER_ORIGIN
from kiosk.hub.visitors.pass_fields import AgeBand
from kiosk.screens.kit.chips import MORE, ChipRow, chip_rows
from kiosk.screens.kit.panel import Panel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import (
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
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.age_bands import age_band_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

ORIGINS, ORIGINS_SMALL = 6, 3
"""How many chips of origins there is room for."""
LAST_USED = 2
"""On a small panel the origins that were used last come first."""


@QmlElement
@QmlUncreatable("Made by the shell")
class GroupViewModel(ViewModel):
    changed = Signal()
    cameIn = Signal(str)  # visit_id
    routes = routes_of("group")

    def __init__(self, context: Context, panel: Panel, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._panel = panel
        self._visit_id = ""
        self._people = 0
        self._age_band: AgeBand | None = None
        self._origin: str | None = None
        self._page = 0
        self._last_used: tuple[str, ...] = ()
        self._ages = RowModel(ChipRow, self)
        self._origins = RowModel(ChipRow, self)

    @Slot(str)
    def begin(self, visit_id: str) -> None:
        """Ask about a group. visit_id: the visit of the person who brings it; "": there is none yet."""
        self.visitor_gone()
        self._visit_id = visit_id
        self._last_used = self.services.visits.last_origins(LAST_USED)
        self.context.go("group")

    people = exposed(int, "_people", changed)  # 0: nothing was typed
    ages = constant(RowModel, "_ages")
    origins = constant(RowModel, "_origins")

    @Property(str, notify=changed)
    def comeInWords(self) -> str:
        return self.tr("%n come in", "", self._people) if self._people else self.tr("Come in")

    @Slot(str)
    def press(self, digit: str) -> None:
        """Type a digit; a number above 500 is refused in words."""
        if len(digit) != 1 or digit not in "0123456789":
            return
        self.context.restart_timeout()
        wanted = self._people * 10 + int(digit)
        if wanted > MAX_HEADCOUNT:
            self.context.show_problem(_too_many)
            return
        self._show_people(wanted)

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._show_people(self._people // 10)

    @Slot()
    def clear(self) -> None:
        self._show_people(0)

    def _show_people(self, people: int) -> None:
        self._people = people
        self.context.show_problem("")
        self.context.restart_timeout()
        self.changed.emit()

    @Slot(str)
    def chooseAge(self, key: str) -> None:
        """Choose an age band, or take the chosen one back."""
        self._age_band = None if key == self._age_band else AgeBand(key)
        self._show_chips()

    @Slot(str)
    def chooseOrigin(self, key: str) -> None:
        """Choose an origin, or take the chosen one back; `more` shows the next ones."""
        if key == MORE:
            self._page += 1
        else:
            self._origin = None if key == self._origin else key
        self._show_chips()

    @Slot()
    def comeIn(self) -> None:
        if not self._people:
            return
        visits = self.services.visits
        with self.problems_shown():
            if self._visit_id and visits.open_visit(self._visit_id) is not None:
                visit = visits.set_group(self._visit_id, self._people, self._age_band, self._origin)
            else:
                visit = visits.check_in(headcount=self._people, age_band=self._age_band, group_origin=self._origin)
            self.visitor_gone()
            self.cameIn.emit(visit.id)

    def refresh(self) -> None:
        self._show_chips()

    def _show_chips(self) -> None:
        small = self._panel.format == "small"
        bands = [(band.value, age_band_words(band)) for band in AgeBand]
        self._ages.show(chip_rows(bands, self._age_band, room=len(bands), page=0, more=""))
        self._origins.show(
            chip_rows(
                self._options(last_used_first=small),
                self._origin,
                room=ORIGINS_SMALL if small else ORIGINS,
                page=self._page,
                more=translate("GroupViewModel", "Other …"),
            )
        )
        self.context.restart_timeout()
        self.changed.emit()

    def _options(self, *, last_used_first: bool) -> list[tuple[str, str]]:
        language = self.context.language()
        named = [(one.slug, one.names[language]) for one in self.services.origins]
        if last_used_first:
            used = [option for slug in self._last_used for option in named if option[0] == slug]
            named = [*used, *(option for option in named if option not in used)]
        return [*named, (OTHER_ORIGIN, translate("GroupViewModel", "Elsewhere"))]

    def visitor_gone(self) -> None:
        self._visit_id, self._people, self._page = "", 0, 0
        self._age_band = self._origin = None
        self.changed.emit()


def _too_many() -> str:
    words = translate("GroupViewModel", "At most %1 people. Come in as two groups.")
    return words.replace("%1", str(MAX_HEADCOUNT))
