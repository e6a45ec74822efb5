"""What the page of a piece of equipment says: its status, facts, what is offered, and the hours of a day."""

from datetime import datetime, time

from kiosk.hub.equipment import claims
from kiosk.hub.equipment.reservations import ReservationLimits, Reservations
from kiosk.hub.equipment.service import EquipmentView
from kiosk.screens.board.board import BoardViewModel
from kiosk.screens.board.board_layout import arrangement_of
from kiosk.screens.board.equipment_facts import FactRow, fact_rows
from kiosk.screens.board.equipment_hours import MOST_HOURS, Cell, HourPage, HourRow, hour_of, hour_pages, hour_row
from kiosk.screens.board.equipment_offer import PageOffer, Situation, SlotRow
from kiosk.screens.board.equipment_reader import EquipmentReader
from kiosk.screens.board.equipment_situation import Asked, Done
from kiosk.screens.board.equipment_text import EquipmentText, equipment_text
from kiosk.screens.kit.panel import Panel
from kiosk.screens.kit.photo_images import photo_source
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, constant, exposed, translate
from kiosk.screens.session.opening_hours import week_of
from kiosk.screens.session.visitor import UNDO_S
from kiosk.screens.text.equipment_labels import day_words, kind_name

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = EquipmentText("free", "", "", "", -1.0)


@QmlElement
@QmlUncreatable("Base of the page's view model")
class EquipmentReadings(ViewModel):
    """Everything that QML reads; `EquipmentViewModel` adds what it calls."""

    changed = Signal()

    def __init__(self, context: Context, board: BoardViewModel, panel: Panel, parent: QObject | None = None) -> None:
        """board: gives the printers. panel: its format decides how many hours are beside each other."""
        super().__init__(context, parent)
        services = self.services
        self._board = board
        self._panel = panel
        week = week_of(services)
        self._reservations = Reservations(services.hub_db, services.clock, week, services.reservation_limits)
        self._reader = EquipmentReader(services, self._reservations, context.readers)
        self._item: EquipmentView | None = None
        self._words = NOTHING
        self._offer = PageOffer(Situation.AWAY)
        self._offers: tuple[claims.Offer, ...] = ()
        self._asked: Asked | None = None
        self._done: Done | None = None
        self._pages: list[HourPage] = []
        self._at_page = 0
        self._came_from = "board"
        self._cells: dict[str, Cell] = {}
        self._next = ""
        self._slots = RowModel(SlotRow, self)
        self._facts = RowModel(FactRow, self)
        self._hours = RowModel(HourRow, self)
        panel.comfortChanged.connect(self.refresh)

    def refresh(self) -> None:
        if self._item is None:
            return
        services, now = self.services, self.services.clock.now()
        self._reservations.opening = week_of(services)
        self._reservations.limits = services.reservation_limits or ReservationLimits()
        self._item = services.equipment.by_id(self._item.id) or self._item
        closing_at = week_of(services).closing_at(now)
        language = self.context.language()
        self._words = equipment_text(self._item, self._board.printers(), closing_at, now, services.tz, language)
        self._offers, self._offer = self._reader.offer(
            self._item, self._words, self._visit_id(), language, self._asked, self._done
        )
        self._slots.show(self._offer.slots)
        self._facts.show(fact_rows(self._item.details, language))
        self._read_hours(self._item, now)
        self.changed.emit()

    def _read_hours(self, item: EquipmentView, now: datetime) -> None:
        services, language = self.services, self.context.language()
        most = MOST_HOURS[arrangement_of(self._panel)]
        self._pages = hour_pages(week_of(services), now, most) if self._reader.may_reserve(item) else []
        self._at_page = min(self._at_page, max(0, len(self._pages) - 1))
        page = self._page
        self._next = "" if self._at_page else self._reader.next_starts(item, language)
        shown = self._reader.cells(item, page, self._visit_id()) if page else []
        found = [hour_row(cell, page, services.tz, language) for cell in shown] if page else []
        self._cells = {row.key: cell for row, cell in zip(found, shown, strict=True)}
        self._hours.show(found)

    def _visit_id(self) -> str | None:
        return self.context.visitor.visit_id(self.now_s())

    @property
    def _page(self) -> HourPage | None:
        return self._pages[self._at_page] if self._pages else None

    # ---------- what QML reads ----------
    @Property(str, notify=changed)
    def name(self) -> str:
        return self._item.name_in(self.context.language()) if self._item else ""

    @Property(str, notify=changed)
    def equipmentId(self) -> str:
        return self._item.id if self._item else ""

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._item.kind if self._item else "tool"

    @Property(str, notify=changed)
    def photo(self) -> str:
        """Its address for QML; empty: its silhouette is shown."""
        return photo_source(self._item.picture if self._item else None)

    @Property(str, notify=changed)
    def kindWord(self) -> str:
        return kind_name(self.kind, self._item.kind_names if self._item else None, self.context.language())

    @Property(str, notify=changed)
    def canDo(self) -> str:
        words = self._item.details.can_do if self._item else None
        return words.in_language(self.context.language()) if words else ""

    @Property(str, notify=changed)
    def colour(self) -> str:
        return (self._item.colour if self._item else None) or ""

    cameFrom = exposed(str, "_came_from", changed)  # the route of the view from which it was opened
    status = exposed(str, "_words.status", changed)  # for shape and colour
    word = exposed(str, "_words.word", changed)
    first = exposed(str, "_words.first", changed)
    second = exposed(str, "_words.second", changed)
    fraction = exposed(float, "_words.fraction", changed)  # of its print, -1 without one
    facts = constant(RowModel, "_facts")

    @Property(str, notify=changed)
    def situation(self) -> str:
        return self._offer.situation.value

    heading = exposed(str, "_offer.heading", changed)
    hint = exposed(str, "_offer.hint", changed)
    lead = exposed(str, "_offer.lead", changed)  # of the sheet; empty without one
    note = exposed(str, "_offer.note", changed)
    symbol = exposed(str, "_offer.symbol", changed)
    slots = constant(RowModel, "_slots")

    @Property(str, notify=changed)
    def done(self) -> str:
        """What was just done and can be undone: the kind of `Done`, or nothing."""
        return self._done.kind if self._done else ""

    @Property(float, notify=changed)
    def undoFraction(self) -> float:
        """How much of the time for undo is left, 0 to 1."""
        return max(0.0, min(1.0, (self._done.until_s - self.now_s()) / UNDO_S)) if self._done else 0.0

    # ---------- the hours on which it can be reserved ----------
    hours = constant(RowModel, "_hours")

    @Property(bool, notify=changed)
    def hasHours(self) -> bool:
        return self._page is not None and self._words.status != "out_of_order"

    @Property(float, notify=changed)
    def fromH(self) -> float:
        return self._page.from_h if self._page else 0

    @Property(float, notify=changed)
    def toH(self) -> float:
        return self._page.to_h if self._page else 1

    @Property(float, notify=changed)
    def nowH(self) -> float:
        """The present on the rule; -1 on another day."""
        page, now = self._page, self.services.clock.now()
        is_today = page is not None and now.astimezone(self.services.tz).date() == page.day
        return hour_of(page, now, self.services.tz) if page is not None and is_today else -1

    @Property(str, notify=changed)
    def hoursTitle(self) -> str:
        if self._page is None or self.nowH >= 0:
            return translate("EquipmentViewModel", "Or book an hour today")
        return translate("EquipmentViewModel", "Book an hour on %1").replace("%1", self._day_words(self._page))

    @Property(str, notify=changed)
    def nextStarts(self) -> str:
        """When the next booking of today begins."""
        return translate("EquipmentViewModel", "Next booking at %1").replace("%1", self._next) if self._next else ""

    @Property(str, notify=changed)
    def turnLabel(self) -> str:
        """What the button for other hours leads to: a day, or later hours of this one; empty without any."""
        if len(self._pages) < 2 or self._page is None:
            return ""
        following = self._pages[(self._at_page + 1) % len(self._pages)]
        if following.day == self._page.day:
            return f"{following.from_h}–{following.to_h}"
        return self._day_words(following) if following != self._pages[0] else translate("EquipmentViewModel", "Today")

    def _day_words(self, page: HourPage) -> str:
        at = datetime.combine(page.day, time(12), self.services.tz)
        return day_words(at, self.services.tz, self.context.language())
