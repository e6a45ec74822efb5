"""The board: all public equipment as tiles, by zone and page."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.hub.equipment.service import EquipmentView, ZoneView
from kiosk.hub.equipment.status import Status
from kiosk.printers.printer import PrinterState
from kiosk.screens.board.board_layout import LINES, Layout, ZoneSegment, arrangement_of, lay_out
from kiosk.screens.board.equipment_text import equipment_text
from kiosk.screens.kit.panel import Panel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.opening_hours import week_of
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import status_word

if TYPE_CHECKING:
    from kiosk.printroom.overview import PrinterView

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LEGEND = ("free", "in_use", "reserved", "out_of_order")


@dataclass(frozen=True, slots=True)
class TileRow:
    key: str
    kind: str
    name: str
    status: str
    word: str
    first: str
    remark: str
    fraction: float
    colour: str
    line: int
    column: int
    zone_in_line: int
    tiles_in_zone: int
    spoken_text: str


@dataclass(frozen=True, slots=True)
class ZoneHeadRow:
    key: str
    title: str
    tally_long: str
    tally_short: str
    line: int
    column: int
    zone_in_line: int
    tiles_in_zone: int


@dataclass(frozen=True, slots=True)
class LegendRow:
    key: str
    word: str


@QmlElement
@QmlUncreatable("Made by the shell")
class BoardViewModel(ViewModel):
    routes = routes_of("board")
    changed = Signal()  # which page is shown, or their number

    def __init__(self, context: Context, panel: Panel, parent: QObject | None = None) -> None:
        """panel: its format decides how many tiles are side by side."""
        super().__init__(context, parent)
        self._panel = panel
        self._tiles = RowModel(TileRow, self)
        self._heads = RowModel(ZoneHeadRow, self)
        self._legend = RowModel(LegendRow, self)
        self._layout = Layout((), 1, 1)
        self._lines = 1
        self._at_page = 0
        panel.comfortChanged.connect(self.refresh)

    def refresh(self) -> None:
        zones = self.services.equipment.zones()
        before = (self._layout.pages, self._layout.zones_in_line, self._lines)
        arrangement = arrangement_of(self._panel)
        self._lines = LINES[arrangement]
        self._layout = lay_out([len(zone.items) for zone in zones], arrangement)
        self._at_page = min(self._at_page, self._layout.pages - 1)
        here = [segment for segment in self._layout.segments if segment.page == self._at_page]
        printers = self.printers()
        self._tiles.show([tile for segment in here for tile in self._tile_rows(zones[segment.zone], segment, printers)])
        self._heads.show([self._head_row(zones[segment.zone], segment) for segment in here])
        self._legend.show([LegendRow(status, status_word(status)) for status in LEGEND])
        if before != (self._layout.pages, self._layout.zones_in_line, self._lines):
            self.changed.emit()

    refresh_live = refresh  # how far the prints are

    def tick(self) -> None:
        """Read again each minute: reservations begin and end without a commit."""
        if self.begins_minute():
            self.refresh()

    def visitor_gone(self) -> None:
        self._turn_to(0)

    def printers(self) -> dict[str, "PrinterView"]:
        """The printers by id; empty without a print room."""
        overview = self.services.overview
        return {} if overview is None else {printer.id: printer for printer in overview.printers()}

    tiles = constant(RowModel, "_tiles")  # the tiles of this page
    heads = constant(RowModel, "_heads")  # the headings of this page
    legend = constant(RowModel, "_legend")
    pages = exposed(int, "_layout.pages", changed)
    atPage = exposed(int, "_at_page", changed)  # from 0
    lines = exposed(int, "_lines", changed)  # of tiles on a page
    zonesInLine = exposed(int, "_layout.zones_in_line", changed)  # at most; zones are further apart than tiles

    @Slot()
    def turn(self) -> None:
        self._turn_to((self._at_page + 1) % self._layout.pages)

    def _turn_to(self, page: int) -> None:
        if page != self._at_page:
            self._at_page = page
            self.refresh()
            self.changed.emit()

    def _tile_rows(self, zone: ZoneView, segment: ZoneSegment, printers: dict[str, "PrinterView"]) -> list[TileRow]:
        items = zone.items[segment.first : segment.first + segment.count]
        return [self._tile_row(item, segment, place, printers) for place, item in enumerate(items)]

    def _tile_row(
        self, item: EquipmentView, segment: ZoneSegment, place: int, printers: dict[str, "PrinterView"]
    ) -> TileRow:
        services = self.services
        now = services.clock.now()
        words = equipment_text(
            item, printers, week_of(self.services).closing_at(now), now, services.tz, self.context.language()
        )
        name = item.name_in(self.context.language())
        return TileRow(
            key=item.id,
            kind=item.kind,
            name=name,
            status=words.status,
            word=words.short_word,
            first=words.short_first,
            remark=words.remark,
            fraction=words.fraction,
            colour=item.colour or "",
            line=segment.line,
            column=segment.column + place,
            zone_in_line=segment.zone_in_line,
            tiles_in_zone=segment.count,
            spoken_text=", ".join(part for part in (name, words.word, words.first, words.second) if part),
        )

    def tally(self, zone: ZoneView) -> str:
        """How many are free of those whose state is known: 1/3."""
        known = [item for item in zone.items if item.printer_state != PrinterState.NOT_KNOWN]
        if zone.items and not known:
            return translate("BoardViewModel", "not known")
        return f"{sum(item.status is Status.FREE for item in known)}/{len(known)}"

    def _head_row(self, zone: ZoneView, segment: ZoneSegment) -> ZoneHeadRow:
        short = words = self.tally(zone)
        if "/" in short:
            words = translate("BoardViewModel", "%1 free").replace("%1", short)
        return ZoneHeadRow(
            key=f"{zone.id}.{segment.first}",
            title=zone.name(self.context.language()),
            tally_long=words,
            tally_short=short,
            line=segment.line,
            column=segment.column,
            zone_in_line=segment.zone_in_line,
            tiles_in_zone=segment.count,
        )
