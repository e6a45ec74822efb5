"""A printer on the night page: what it says, how old that is, its alarms, and what became of Stop now."""

from dataclasses import dataclass
from datetime import timedelta

from kiosk.base.clock import from_text, to_text
from kiosk.base.formats import NO_BREAK, OLD_AFTER_S, UNKNOWN, percent, temperature_words
from kiosk.base.reason import from_json
from kiosk.hub.alarms import AlarmCause
from kiosk.office.asking import Ask
from kiosk.office.pages.night.calls import Call, Calls
from kiosk.office.pages.printers import WAITS_FOR_PERSON
from kiosk.office.rulers import FINE_DIVISIONS, Ruler, share_rule
from kiosk.office.text.state_words import ago_words, cause_words, doing_word, outcome_word
from kiosk.printers.printer import JOB_RUNS, PrinterState
from kiosk.printroom.night.look import Look, look_of, old_progress_s, shows_heat
from kiosk.printroom.orders import Action
from kiosk.printroom.overview import PrinterView
from kiosk.store.hub_db import row

NIGHT_WALL = "NightWallViewModel"
ANSWER_SHOWN_FOR = timedelta(minutes=10)
ANSWERS_WITHIN = timedelta(seconds=2)
_STOP_SQL = """
SELECT at, answer, answered_at, reason FROM printer_order
WHERE printer_id = ? AND action = ? AND at >= ? ORDER BY at DESC, id DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Block:
    """look: of `Look`. big: the reading that matters, with its unit. words: what is so; detail: what else.

    stop: what became of Stop now; stop_failed: it was not carried out.
    """

    slug: str
    name: str
    look: str
    big: str
    unit: str
    words: str
    detail: str
    age: str
    age_is_old: bool
    rule: Ruler | None
    calls: tuple[Call, ...]
    stop: str
    stop_failed: bool


def block_of(ask: Ask, calls: Calls, printer: PrinterView) -> Block:
    look = look_of(printer)
    big, unit = _big(printer, look)
    words, detail = _lines(ask, printer, look)
    age, age_is_old = _age(ask, printer, look)
    stop, stop_failed = _stop(ask, printer)
    return Block(
        slug=printer.slug,
        name=printer.name,
        look=look,
        big=big,
        unit=unit,
        words=words,
        detail=detail,
        age=age,
        age_is_old=age_is_old,
        rule=share_rule(printer.step_fraction, FINE_DIVISIONS // 2)
        if printer.state in JOB_RUNS and look is Look.RUN
        else None,
        calls=tuple(calls.of(alarm) for alarm in printer.alarms) if look is not Look.UNKNOWN else (),
        stop=stop,
        stop_failed=stop_failed,
    )


def _big(printer: PrinterView, look: Look) -> tuple[str, str]:
    """Its heat where that matters, else its progress; nothing where neither is known to be so now."""
    if look in (Look.UNKNOWN, Look.OLD, Look.REST):
        return "", ""
    if shows_heat(printer) and printer.reading is not None:
        return temperature_words(printer.reading.tool_c).removesuffix(f"{NO_BREAK}°C"), "°C"
    is_done = printer.job is not None and printer.job.outcome == "done"
    share = percent(1.0 if is_done else printer.step_fraction)
    return ("", "") if share == UNKNOWN else (share, "%")


def _lines(ask: Ask, printer: PrinterView, look: Look) -> tuple[str, str]:
    """What is so, and what else is to be known."""
    t = ask.words
    if look is Look.UNKNOWN:
        seen = t.of_kiosk(NIGHT_WALL, "last seen at %1").replace("%1", ask.clock(printer.since_at))
        return t.of_kiosk(NIGHT_WALL, "not known"), seen
    if look in (Look.CALL, Look.HANDLED):
        return _call_lines(ask, printer)
    if look is Look.OLD:
        last = percent(printer.fraction)
        words = t.of_kiosk(NIGHT_WALL, "last %1 %").replace("%1 %", f"{last}{NO_BREAK}%")
        return doing_word(printer, t), "" if last == UNKNOWN else words
    if printer.state is PrinterState.AWAITING_CLEAR:
        outcome = outcome_word(printer.job.outcome, t) if printer.job and printer.job.outcome else ""
        return doing_word(printer, t), outcome
    if look is Look.REST:
        return doing_word(printer, t), ""
    return _run_lines(ask, printer)


def _call_lines(ask: Ask, printer: PrinterView) -> tuple[str, str]:
    """The cause of the first alarm; what the machine asks only about a print of ours: it may hold a file's name."""
    if not printer.alarms:
        return doing_word(printer, ask.words), ask.words.reason(printer.reason)
    first = printer.alarms[0]
    is_ours = printer.job is not None and not printer.foreign
    asks = printer.prompt.text if first.cause is AlarmCause.ATTENTION and is_ours and printer.prompt else ""
    return cause_words(first, ask.words), asks


def _run_lines(ask: Ask, printer: PrinterView) -> tuple[str, str]:
    t = ask.words
    if printer.foreign:
        words = t.of_kiosk(NIGHT_WALL, "Printing")
        return f"{words}, {t.of_kiosk(NIGHT_WALL, 'started elsewhere')}", _heat(printer)
    old_s = old_progress_s(printer, ask.now)
    if old_s is not None:
        return t.of_kiosk(NIGHT_WALL, "as of %1").replace("%1", ago_words(old_s, t)), _heat(printer)
    if printer.done_at is not None and printer.state in JOB_RUNS - WAITS_FOR_PERSON:
        return t("done {time}", time=ask.clock(printer.done_at)), _heat(printer)
    return doing_word(printer, t), _heat(printer)


def _heat(printer: PrinterView) -> str:
    heat = temperature_words(printer.reading.tool_c if printer.reading else None)
    return "" if heat == UNKNOWN else heat


def _age(ask: Ask, printer: PrinterView, look: Look) -> tuple[str, bool]:
    """How old what it shows is, and whether that is too old."""
    if look is Look.UNKNOWN:
        return "", True
    if look is Look.OLD and printer.since_at is not None:
        return ago_words((ask.now - printer.since_at).total_seconds(), ask.words), True
    if printer.reading is None:
        return "", True
    return ago_words(printer.reading.age_s, ask.words), printer.reading.age_s > OLD_AFTER_S


def _stop(ask: Ask, printer: PrinterView) -> tuple[str, bool]:
    """What became of Stop now; a silence is told within two seconds, with the way out (N1)."""
    t = ask.words
    found = row(ask.hub.db, _STOP_SQL, printer.id, Action.STOP_NOW, to_text(ask.now - ANSWER_SHOWN_FOR))
    if found is None:
        return "", False
    if found["answer"] is None:
        waits = ask.now - from_text(found["at"]) < ANSWERS_WITHIN and printer.state is not PrinterState.NOT_KNOWN
        if waits:
            return t("Stop now waits for the print room."), False
        return t("Stop now did not get through. Cut the power at the socket."), True
    if found["answer"] == "done":
        return t("Stopped at {time}.", time=ask.clock(from_text(found["answered_at"]))), False
    refused, reason = t("It was not stopped."), t.reason(from_json(found["reason"]))
    return f"{refused} {reason}".strip(), True
