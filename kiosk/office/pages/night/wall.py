"""The night on a phone or a television: each printer with the age of what it shows, filled where somebody must look.

No visitor's name and no name of a file stands here (N7); while the print room is silent no old value does (N1).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.base.formats import lasting_words
from kiosk.hub.alarms import Alarm, AlarmCause, open_alarm
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.pages.night.blocks import NIGHT_WALL, Block, block_of
from kiosk.office.pages.night.calls import Call, Calls
from kiosk.office.text.state_words import advice
from kiosk.printers.printer import JOB_RUNS
from kiosk.printroom.overview import PrinterView
from kiosk.store.heartbeats import Silence


@dataclass(frozen=True, slots=True)
class SilentBlock:
    """What stands first while the print room is silent."""

    words: str
    lasts: str
    since: str
    advice: str
    call: Call | None


@dataclass(frozen=True, slots=True)
class NightPage:
    """loose: alarms that no printer's block shows."""

    clock: str
    running: str
    waiting: str
    handled: str
    silent: SilentBlock | None
    loose: tuple[Call, ...]
    blocks: tuple[Block, ...]


def show(ask: Ask) -> Answer:
    t, hub, calls = ask.words, ask.hub, Calls(ask)
    printers, silence = hub.overview.printers(), hub.overview.silence()
    block = _silent_block(ask, calls, silence)
    loose = [calls.of(one) for one in _loose(hub.overview.alarms_without_printer(), printers, silence)]
    alarms = [alarm for printer in printers for alarm in printer.alarms]
    alarms += hub.overview.alarms_without_printer()
    waiting = sum(alarm.waits for alarm in alarms)
    handled = sum(not alarm.waits for alarm in alarms)
    running = sum(printer.state in JOB_RUNS for printer in printers)
    page = NightPage(
        clock=ask.clock(ask.now),
        running=t.of_kiosk(NIGHT_WALL, "nothing known of printers")
        if silence
        else t.count("{n} prints~{n} print", running),
        waiting=t.count("{n} alarm~{n} alarms", waiting) if waiting else "",
        handled=t.count("{n} taken care of~{n} are taken care of", handled) if handled else "",
        silent=block,
        loose=tuple(loose),
        blocks=tuple(block_of(ask, calls, printer) for printer in printers),
    )
    return Shown("night.html", page, title=t("Night"))


def _loose(others: Sequence[Alarm], printers: Sequence[PrinterView], silence: Silence | None) -> tuple[Alarm, ...]:
    """Alarms about no printer; during a silence those about printers as well, whose blocks say nothing then."""
    about_printers = [alarm for printer in printers for alarm in printer.alarms] if silence else []
    shown_first = AlarmCause.PRINT_ROOM_SILENT if silence else None
    return tuple(alarm for alarm in (*others, *about_printers) if alarm.cause is not shown_first)


def _silent_block(ask: Ask, calls: Calls, silence: Silence | None) -> SilentBlock | None:
    if silence is None:
        return None
    t = ask.words
    alarm = open_alarm(ask.hub.db, AlarmCause.PRINT_ROOM_SILENT)
    return SilentBlock(
        words=t.of_kiosk("PrinterLabels", "The print room does not answer"),
        lasts=lasting_words(silence.for_s),
        since=t("since {time}", time=ask.clock(silence.since)),
        advice=advice(AlarmCause.PRINT_ROOM_SILENT, t),
        call=None if alarm is None else calls.of(alarm),
    )
