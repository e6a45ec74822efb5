"""What the page says on which filament is changed: the step, the sentence, the buttons, the nozzle's heat."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.swatches import wound_radius
from kiosk.printroom.overview import PrinterView, ReadingView
from kiosk.screens.desk.filament_guide import Guided, Measured
from kiosk.screens.desk.spool_rows import grams, spool_name
from kiosk.screens.qt import translate
from kiosk.screens.text.equipment_labels import ago_words
from kiosk.screens.text.formats import OLD_AFTER_S, UNKNOWN

PRINTER, OLD, SPOOL, FEED, CHANGE = "printer", "old", "spool", "feed", "change"
"""The steps: which printer, the old filament out, which spool, the new one in, and that it is on the printer."""
MOVES = frozenset({OLD, FEED})
"""The steps in which the printer moves filament."""
HOT_C = 50.0
"""From here on a nozzle burns."""
DIAL_C = 300.0
"""The end of the dial."""


@dataclass(frozen=True, slots=True)
class StepRow:
    key: str
    words: str
    step: str  # done, now or next


@dataclass(frozen=True, slots=True)
class Nozzle:
    """words: the measured value, without its unit. target: in words, or only the unit. …_share: of the dial."""

    words: str = UNKNOWN
    age: str = ""
    target: str = ""
    share: float = 0.0
    target_share: float = -1.0
    hot: bool = False


@dataclass(frozen=True, slots=True)
class LoadView:
    """next, other: what `press` is called with; empty: the spool is on the printer, and another spool."""

    step: str = PRINTER
    title: str = ""
    colour: str = ""
    heading: str = ""
    sentence: str = ""
    next: str = ""
    next_words: str = ""
    other: str = ""
    other_words: str = ""
    wait: str = ""
    wait_share: float = 0.0
    spool_name: str = ""
    spool_left: str = ""
    spool_swatch: str = ""
    spool_wound: float = 0.0
    nozzle: Nozzle = Nozzle()


def load_view(
    step: str, printer: PrinterView | None, spool: Spool | None, guide: Guided | None, language: str, *, fed: bool
) -> LoadView:
    """guide: what is done next where the printer moves filament. fed: it has pushed the new one in."""
    name = printer.name if printer else ""
    guide = guide or _by_hand(name, fed=fed)
    title = translate("LoadFilamentViewModel", "%1: change the filament").replace("%1", name)
    return LoadView(
        step=step,
        title=title if printer else translate("LoadFilamentViewModel", "Which printer?"),
        colour=printer.colour if printer else "",
        heading=guide.heading,
        sentence=guide.sentence,
        next=guide.next,
        next_words=guide.next_words,
        other=guide.other,
        other_words=guide.other_words,
        wait=guide.wait,
        wait_share=guide.share,
        spool_name=spool_name(spool, language) if spool else "",
        spool_left=grams(spool.left_g, language) if spool else "",
        spool_swatch=spool.shown_swatch if spool else "",
        spool_wound=wound_radius(spool.left_g / spool.full_g) if spool else 0.0,
        nozzle=_nozzle(printer.reading if printer else None),
    )


def measured(printer: PrinterView) -> Measured:
    """What is known of its nozzle now."""
    reading = printer.reading
    if reading is None or reading.age_s >= OLD_AFTER_S:
        return Measured(None, 0.0)
    return Measured(reading.tool_c, reading.tool_target_c or 0.0)


def step_rows(step: str, *, by_hand: bool) -> list[StepRow]:
    """by_hand: the printer moves no filament."""
    words: Sequence[tuple[str, str]] = (
        (PRINTER, translate("LoadFilamentViewModel", "Printer")),
        (OLD, translate("LoadFilamentViewModel", "Old one out")),
        (SPOOL, translate("LoadFilamentViewModel", "Spool")),
        (FEED, translate("LoadFilamentViewModel", "Feed in")),
        (CHANGE, translate("LoadFilamentViewModel", "Change")),
    )
    words = [one for one in words if not by_hand or one[0] not in MOVES or one[0] == step]
    now = [key for key, _ in words].index(step)
    return [
        StepRow(key, text, "done" if place < now else "now" if place == now else "next")
        for place, (key, text) in enumerate(words)
    ]


def _by_hand(printer_name: str, *, fed: bool) -> Guided:
    """The last step, or all of it where people do it."""
    sentence = translate("LoadFilamentViewModel", "Feed the filament in, then press the button.")
    if fed:
        sentence = translate("LoadFilamentViewModel", "Look whether the new colour comes out, then press.")
    return Guided(
        heading=translate("LoadFilamentViewModel", "Put this spool on %1").replace("%1", printer_name),
        sentence=sentence,
        next_words=translate("LoadFilamentViewModel", "It is on %1 now").replace("%1", printer_name),
        other_words=translate("LoadFilamentViewModel", "Another spool"),
    )


def _nozzle(reading: ReadingView | None) -> Nozzle:
    if reading is None or reading.tool_c is None or reading.age_s >= OLD_AFTER_S:
        return Nozzle()
    target_c = reading.tool_target_c or 0.0
    target = translate("LoadFilamentViewModel", "target %1 °C").replace("%1", str(round(target_c)))
    return Nozzle(
        words=str(round(reading.tool_c)),
        age=ago_words(reading.age_s),
        target=target if target_c else "°C",
        share=reading.tool_c / DIAL_C,
        target_share=target_c / DIAL_C if target_c else -1.0,
        hot=reading.tool_c >= HOT_C,
    )
