"""The floor plan: the hub's drawing with its equipment, each a tile of the board made small; or one plan a room."""

from dataclasses import dataclass
from itertools import chain

from kiosk.hub.equipment.floor_plan import FloorPlan
from kiosk.hub.equipment.service import EquipmentView, ZoneView
from kiosk.screens.board.board import BoardViewModel
from kiosk.screens.board.equipment_text import equipment_text
from kiosk.screens.board.plan_layout import Box, PegSizes, PlanScale, ZonePlaces, fill_room, place_pegs, rooms
from kiosk.screens.kit.panel import Panel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed
from kiosk.screens.session.opening_hours import week_of
from kiosk.screens.session.pages import routes_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PegRow:
    """A piece of equipment; at_x, at_y, wide and high in pixels of the room."""

    key: str
    kind: str
    name: str
    status: str
    word: str
    first: str
    remark: str
    fraction: float
    colour: str
    at_x: float
    at_y: float
    wide: float
    high: float
    spoken_text: str


@dataclass(frozen=True, slots=True)
class FloorRow:
    """The floor of a zone with its name and how much of it is free."""

    key: str
    title: str
    tally: str
    kind: str
    at_x: float
    at_y: float
    wide: float
    high: float


@dataclass(frozen=True, slots=True)
class LineRow:
    """What is drawn of a wall: wall, window or door, as a line without width or without height."""

    key: str
    kind: str
    at_x: float
    at_y: float
    wide: float
    high: float


@QmlElement
@QmlUncreatable("Made by the shell")
class FloorPlanViewModel(ViewModel):
    routes = routes_of("floor_plan")
    changed = Signal()

    def __init__(self, context: Context, board: BoardViewModel, panel: Panel, parent: QObject | None = None) -> None:
        """board: gives the printers. panel: on an upright one the plan is turned."""
        super().__init__(context, parent)
        self._board = board
        self._panel = panel
        self._room = (0.0, 0.0)
        self._sizes: PegSizes | None = None
        self._pages: list[tuple[int, int, int]] = []
        self._at_page = 0
        self._pegs = RowModel(PegRow, self)
        self._floors = RowModel(FloorRow, self)
        self._lines = RowModel(LineRow, self)

    @Slot(float, float, "QVariantMap")
    def fit(self, width: float, height: float, sizes: dict[str, float]) -> None:
        """The room for the plan and the sizes of pegs, in pixels; see `PegSizes`."""
        self._room = (width, height)
        self._sizes = PegSizes(**sizes)
        self.refresh()

    @Slot()
    def turn(self) -> None:
        """The plan of the next room."""
        self._at_page = (self._at_page + 1) % max(1, len(self._pages))
        self.refresh()

    def refresh(self) -> None:
        plan = self.services.floor_plan
        if plan is None or self._sizes is None or min(self._room) <= 0:
            return
        zones = [zone for zone in self.services.equipment.zones() if zone.area is not None]
        scale = PlanScale(plan, *self._room, is_turned=self._panel.format == "tall")
        found = place_pegs([_places(zone) for zone in zones], scale, self._sizes)
        if found is None:
            self._show_room(zones, self._sizes)
        else:
            self._show_plan(plan, zones, scale, found)
        self.changed.emit()

    refresh_live = refresh  # how far the prints are

    def tick(self) -> None:
        """Read again each minute: reservations begin and end without a commit."""
        if self.begins_minute():
            self.refresh()

    def visitor_gone(self) -> None:
        self._at_page = 0

    def _show_plan(self, plan: FloorPlan, zones: list[ZoneView], scale: PlanScale, found: list[list[Box]]) -> None:
        self._pages, self._at_page = [], 0
        boxes = list(chain.from_iterable(found))
        self._show_pegs([item for zone in zones for item in zone.items], boxes)
        self._floors.show([self._floor(zone, scale.box(zone.area)) for zone in zones if zone.area])
        drawn = [("wall", plan.walls), ("window", plan.windows), ("door", plan.doors)]
        self._lines.show(
            [
                LineRow(f"{kind}.{number}", kind, *scale.line(segment))
                for kind, segments in drawn
                for number, segment in enumerate(segments)
            ]
        )

    def _show_room(self, zones: list[ZoneView], sizes: PegSizes) -> None:
        """Too much for one plan: the pegs of one zone, or a part of them, have the room."""
        self._pages = rooms([len(zone.items) for zone in zones], *self._room, sizes)
        self._at_page = min(self._at_page, len(self._pages) - 1)
        zone, first, count = self._pages[self._at_page]
        self._lines.show([])
        self._floors.show([self._floor(zones[zone], Box(0, 0, *self._room))])
        self._show_pegs(zones[zone].items[first : first + count], fill_room(count, *self._room, sizes))

    def _show_pegs(self, items: "list[EquipmentView] | tuple[EquipmentView, ...]", boxes: list[Box]) -> None:
        services, language = self.services, self.context.language()
        now = services.clock.now()
        closing_at, printers = week_of(self.services).closing_at(now), self._board.printers()
        found = []
        for item, box in zip(items, boxes, strict=True):
            words = equipment_text(item, printers, closing_at, now, services.tz, language)
            name = item.name_in(language)
            spoken = ", ".join(part for part in (name, words.word, words.first) if part)
            found.append(
                PegRow(
                    item.id, item.kind, name, words.status, words.short_word, words.short_first, words.remark,
                    words.fraction, item.colour or "", *box, spoken,
                )
            )  # fmt: skip
        self._pegs.show(found)

    def _floor(self, zone: ZoneView, box: Box) -> FloorRow:
        language = self.context.language()
        kinds = {item.kind for item in zone.items}
        kind = zone.items[0].kind if len(kinds) == 1 else ""
        return FloorRow(zone.id, zone.name(language), self._board.tally(zone), kind, *box)

    pegs = constant(RowModel, "_pegs")
    floors = constant(RowModel, "_floors")
    lines = constant(RowModel, "_lines")

    @Property(bool, notify=changed)
    def isOffered(self) -> bool:
        """The hub has a plan and equipment on it, and nothing that suits the visitor better."""
        suits = not self._panel.lowReach and not (self._panel.largeText and self._panel.format == "wide")
        return self.services.floor_plan is not None and suits

    pages = exposed(int, "_page_count", changed)  # 1 where everything is on one plan
    atPage = exposed(int, "_at_page", changed)

    @property
    def _page_count(self) -> int:
        return max(1, len(self._pages))

    @Property(bool, notify=changed)
    def isWhole(self) -> bool:
        """The drawing of the hub is shown, not one room."""
        return not self._pages

    @Property(bool, notify=changed)
    def isTurned(self) -> bool:
        return self._panel.format == "tall"

    @Property("QPointF", notify=changed)
    def kiosk(self) -> object:
        return self._point("kiosk")

    @Property("QPointF", notify=changed)
    def helpDesk(self) -> object:
        """Its middle; negative without one."""
        return self._point("help_desk")

    def _point(self, name: str) -> object:
        from PySide6.QtCore import QPointF

        plan = self.services.floor_plan
        place = getattr(plan, name) if plan else None
        if plan is None or place is None:
            return QPointF(-1, -1)
        return QPointF(*PlanScale(plan, *self._room, is_turned=self.isTurned).point(place))


def _places(zone: ZoneView) -> ZonePlaces:
    assert zone.area is not None, "only zones on the plan"
    return ZonePlaces(zone.area, [item.details.place for item in zone.items])
