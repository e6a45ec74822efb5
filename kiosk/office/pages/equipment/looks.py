"""How equipment looks on every page: silhouette, mark, word, and until when."""

from dataclasses import dataclass

from kiosk.hub.equipment.service import EquipmentView
from kiosk.hub.equipment.status import Status
from kiosk.hub.settings.own_kinds import own_kinds
from kiosk.office.asking import Ask
from kiosk.office.pages.printers import when_words
from kiosk.office.text.day_words import plain_day
from kiosk.office.text.state_words import doing_word, kind_word, status_word, symptom_word
from kiosk.printroom.overview import PrinterView

_LOOKS = {Status.FREE: "filled", Status.RESERVED: "filled", Status.IN_USE: "outline"}


@dataclass(frozen=True, slots=True)
class Drawing:
    """A silhouette. outline: of an own kind; empty: one of ours, by its kind."""

    kind: str
    look: str
    outline: str


@dataclass(frozen=True, slots=True)
class State:
    """status: of the board, also as a class of the style. mark: its shape. detail: until when, or why."""

    status: Status
    mark: str
    words: str
    detail: str


class Looks:
    """Reads what all equipment of one page needs once."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._kinds = {one.slug: one for one in own_kinds(ask.hub.db)}
        self._printers = {one.id: one for one in ask.hub.overview.printers()}
        closing = ask.opening.closing_at(ask.now)
        self._closes_at = closing if ask.opening.is_open(ask.now) else None

    def drawing(self, item: EquipmentView) -> Drawing:
        return self.of_kind(item.kind, _LOOKS.get(item.status, "dashed"))

    def of_kind(self, kind: str, look: str = "filled") -> Drawing:
        own = self._kinds.get(kind)
        return Drawing(kind, look, own.outline if own else "")

    def kind(self, item: EquipmentView) -> str:
        return kind_word(item.kind, item.kind_names, self._ask.words)

    def state(self, item: EquipmentView) -> State:
        t = self._ask.words
        if item.status is Status.FREE and item.fault_id is not None:
            flawed = t.of_kiosk("RepairActions", "Works with a flaw")
            return State(item.status, "out_of_order", flawed, self._fault(item))
        return State(item.status, item.status, status_word(item.status, t), self._detail(item))

    def _detail(self, item: EquipmentView) -> str:
        t, ask = self._ask.words, self._ask
        if item.status is Status.OUT_OF_ORDER:
            return self._fault(item) or self._printing(item)
        if item.status is Status.FREE:
            ends = [at for at in (item.free_until_at, self._closes_at) if at is not None]
            return t("until {time}", time=ask.clock(min(ends))) if ends else ""
        if item.called_number is not None:
            return t("for number {n}", n=item.called_number)
        if item.claim_id is not None and item.is_overdue(ask.now):
            return t("the time is up")
        if item.until_at is not None:
            return t("until {time}", time=ask.clock(item.until_at))
        return self._printing(item)

    def _printing(self, item: EquipmentView) -> str:
        """What a printer does, and until or since when."""
        printer = self._printers.get(item.id)
        if printer is None:
            return ""
        doing = "" if item.status is Status.NO_CONTACT else self._doing(printer)
        return ", ".join(part for part in (doing, when_words(self._ask, printer)) if part)

    def _doing(self, printer: PrinterView) -> str:
        words = doing_word(printer, self._ask.words)
        return words[:1].lower() + words[1:]

    def _fault(self, item: EquipmentView) -> str:
        t = self._ask.words
        parts = [item.fault_text or symptom_word(item.fault_symptom, t)]
        if item.back_on is not None:
            parts.append(t("back {day}", day=plain_day(item.back_on, self._ask.language)))
        return ", ".join(part for part in parts if part)
