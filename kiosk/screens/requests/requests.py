"""Print requests for staff: the list, one opened with the printers that take it, approved, changed or declined (P4)."""

from dataclasses import dataclass, replace

from kiosk.gcode.print_facts import PrintFacts
from kiosk.hub.spools.swatches import wound_radius
from kiosk.printroom.matching.beyond import beyond_hub
from kiosk.printroom.matching.finding import Finding, Level
from kiosk.printroom.matching.fitting import limit_findings
from kiosk.printroom.overview import PrinterView
from kiosk.printroom.print_files import part_name
from kiosk.printroom.requests.deciding import MOST_COPIES, Approval, RequestDecisions
from kiosk.printroom.requests.filament_choices import filament_choices
from kiosk.printroom.requests.request import PrintRequest, facts_of, open_requests, request_by_id
from kiosk.printroom.requests.states import DeclinedBecause, RequestState
from kiosk.screens.kit.part_outline import PartOutline
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.requests.request_words import chosen_words, declined_reason, filament_words, wished_words
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import ago_words
from kiosk.screens.text.findings import Wording, finding_words
from kiosk.screens.text.formats import duration_words, number_words
from kiosk.screens.text.reasons import reason_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

ANY = ""
"""The key of "any that fits"."""


@dataclass(frozen=True, slots=True)
class RequestLine:
    key: str
    words: str
    detail: str


@dataclass(frozen=True, slots=True)
class RequestPrinter:
    key: str
    name: str
    colour: str
    mark: str
    words: str
    chosen: bool
    can_take: bool


@dataclass(frozen=True, slots=True)
class RequestFilament:
    key: str
    words: str
    swatch: str
    wound: float
    chosen: bool


@dataclass(frozen=True, slots=True)
class DeclineRow:
    key: str
    words: str


@QmlElement
@QmlUncreatable("made by the shell")
class RequestsViewModel(ViewModel):
    routes = routes_of("requests")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._lines = RowModel(RequestLine, self)
        self._printers = RowModel(RequestPrinter, self)
        self._filaments = RowModel(RequestFilament, self)
        self._reasons = RowModel(DeclineRow, self)
        self._part = PartOutline(self)
        self._request: PrintRequest | None = None
        self._facts: PrintFacts | None = None
        self._approval = Approval(material="", colour="")
        self._partner_reason = ""

    def refresh(self) -> None:
        now = self.services.clock.now()
        waiting = open_requests(self.services.hub_db)
        self._lines.show([self._line(one, (now - one.at).total_seconds()) for one in waiting])
        if self._request is not None:
            self._request = request_by_id(self.services.hub_db, self._request.id) or self._request
        self._show()

    tick = refresh  # how long they have waited

    def page_opened(self, page: str) -> None:
        self._reasons.show([DeclineRow(one.value, declined_reason(one)) for one in DeclinedBecause])
        if page != "requests" and self._request is None:
            self.context.go("requests")
        self.refresh()

    def visitor_gone(self) -> None:
        """Whoever was logged in is gone: nothing half decided stays."""
        self._request = self._facts = None

    @Slot(str)
    def open(self, key: str) -> None:
        found = request_by_id(self.services.hub_db, key)
        if found is None:
            return
        self._request, self._facts = found, facts_of(self.services.hub_db, found.sha256)
        self._approval = Approval.as_asked(found)
        self._part.show(part_name(found.file_name), self._facts)
        self.context.go("print_request")

    @Slot(str)
    def choosePrinter(self, key: str) -> None:
        self._approval = replace(self._approval, printer_id=key or None)
        self._show()

    @Slot(str)
    def chooseFilament(self, key: str) -> None:
        material, _, colour = key.partition("\n")
        self._approval = replace(self._approval, material=material, colour=colour)
        self._show()

    @Slot(int)
    def addCopies(self, change: int) -> None:
        copies = max(1, min(MOST_COPIES, self._approval.copies + change))
        self._approval = replace(self._approval, copies=copies)
        self._show()

    @Slot()
    def approve(self) -> None:
        request = self._request
        if request is None:
            return
        with self.problems_shown():
            self._decisions.approve(request.id, request.version, self.context.member.staff_id, self._approval)
            words = translate("RequestsViewModel", "Request %1 is in the queue.")
            self._decided(words.replace("%1", str(request.number)))
        self.refresh()

    @Slot(str)
    def decline(self, key: str) -> None:
        request = self._request
        if request is None:
            return
        with self.problems_shown():
            because = DeclinedBecause(key)
            self._decisions.decline(request.id, request.version, self.context.member.staff_id, because)
            words = translate("RequestsViewModel", "Request %1 is declined. The visitor sees why.")
            self._decided(words.replace("%1", str(request.number)))
        self.refresh()

    @property
    def _decisions(self) -> RequestDecisions:
        return RequestDecisions(self.services.hub_db, self.services.clock, self.services.files_dir)

    def _decided(self, words: str) -> None:
        self._request = None
        self.context.go("requests")
        self.context.show_success(words)

    # ---------- what QML reads ----------
    lines = constant(RowModel, "_lines")  # that wait, the oldest first
    printers = constant(RowModel, "_printers")  # any that fits, then each
    filaments = constant(RowModel, "_filaments")  # what was asked for, then the rest of the stock
    reasons = constant(RowModel, "_reasons")  # why one is declined
    part = constant(PartOutline, "_part")
    partnerReason = exposed(str, "_partner_reason", changed)  # why a partner would make it; empty: the hub can
    copies = exposed(int, "_approval.copies", changed)

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._request.number if self._request is not None else 0

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Nobody has decided it meanwhile."""
        return self._request is not None and self._request.request_state is RequestState.OPEN

    @Property(bool, notify=changed)
    def isChanged(self) -> bool:
        """It would be approved otherwise than it was asked for."""
        return self._request is not None and self._approval != Approval.as_asked(self._request)

    @Property(bool, notify=changed)
    def mayDecide(self) -> bool:
        member = self.context.session.member
        return self.isOpen and member is not None and member.may_print

    @Property(str, notify=changed)
    def time(self) -> str:
        return duration_words(self._facts.estimate_s or None) if self._facts is not None else ""

    @Property(str, notify=changed)
    def filament(self) -> str:
        if self._facts is None or self._request is None:
            return ""
        grams = f"{number_words(self._facts.filament_g, 0, self.context.language())}\u00a0g"
        asked = filament_words(self._request.material, self._request.colour, self.context.language())
        return f"{grams}, {asked}" if self._facts.filament_g else asked

    @Property(str, notify=changed)
    def wished(self) -> str:
        if self._request is None:
            return ""
        return wished_words(self._request.wished_day, self.services.tz, self.context.language())

    @Property(str, notify=changed)
    def swatch(self) -> str:
        return next((row.swatch for row in self._filaments.rows if row.chosen), "")

    def _line(self, one: PrintRequest, age_s: float) -> RequestLine:
        wished = wished_words(one.wished_day, self.services.tz, self.context.language())
        parts = (filament_words(one.material, one.colour, self.context.language()), wished, ago_words(age_s))
        return RequestLine(one.id, f"{one.number} · {part_name(one.file_name)}", " · ".join(filter(None, parts)))

    def _show(self) -> None:
        if self._request is not None and self._facts is not None:
            self._show_printers(self._facts)
            self._show_filaments(self._request, self._facts)
            filaments = filament_choices(self.services.hub_db, self._facts)
            self._partner_reason = beyond_hub(self._facts, self.context.overview.printers(), filaments) or ""
        self.changed.emit()

    def _show_printers(self, facts: PrintFacts) -> None:
        wording = Wording(self.context.language(), self.services.tz, translate, reason_text)
        chosen = self._approval.printer_id or ANY
        words = translate("RequestsViewModel", "Any that fits")
        rows = [RequestPrinter(ANY, words, "", "free", "", chosen == ANY, can_take=True)]
        rows += [self._printer_row(facts, printer, wording, chosen) for printer in self.context.overview.printers()]
        self._printers.show(rows)

    def _printer_row(self, facts: PrintFacts, printer: PrinterView, wording: Wording, chosen: str) -> RequestPrinter:
        worst = _worst(limit_findings(facts, printer))
        words = finding_words(worst, wording)[0] if worst is not None else translate("RequestsViewModel", "Fits")
        stops = worst is not None and worst.level is Level.STOP
        mark = "free" if worst is None else "out_of_order" if stops else "in_use"
        return RequestPrinter(
            printer.id, printer.name, printer.colour, mark, words, printer.id == chosen, can_take=not stops
        )

    def _show_filaments(self, request: PrintRequest, facts: PrintFacts) -> None:
        """What was asked for comes first, also when it is gone meanwhile."""
        found = {
            _key(choice.material, one.colour): one
            for choice in filament_choices(self.services.hub_db, facts)
            for one in choice.colours
        }
        asked = _key(request.material, request.colour)
        keys = [asked, *(key for key in found if key != asked)]
        chosen = _key(self._approval.material, self._approval.colour)
        rows, language = [], self.context.language()
        for key in keys:
            one = found.get(key)
            material, _, colour = key.partition("\n")
            same = colour and material == request.material
            words = chosen_words(colour, language) if same else filament_words(material, colour, language)
            wound = wound_radius(one.share if one is not None else 0.0)
            rows.append(RequestFilament(key, words, one.swatch if one is not None else "", wound, key == chosen))
        self._filaments.show(rows)


def _worst(findings: tuple[Finding, ...]) -> Finding | None:
    """What stops it, else what needs a permission; a wrong filament is changed for a request."""
    order = (Level.STOP, Level.OVERRIDE)
    blocking = [one for one in findings if one.level in order]
    return min(blocking, key=lambda one: order.index(one.level), default=None)


def _key(material: str, colour: str) -> str:
    return f"{material}\n{colour}"
