"""A tile of the night wall: what it says of its printer, and how loudly."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from kiosk.hub.alarms import AlarmCause
from kiosk.printers.printer import PrinterState
from kiosk.printroom.job_state import JobState
from kiosk.printroom.night.look import Look, look_of, old_progress_s, shows_heat
from kiosk.printroom.overview import PrinterView
from kiosk.screens.kit.camera_images import NO_IMAGE, CameraView
from kiosk.screens.qt import translate
from kiosk.screens.text.equipment_labels import ago_words
from kiosk.screens.text.formats import (
    OLD_AFTER_S,
    UNKNOWN,
    age_words,
    clock_words,
    duration_words,
    percent,
    temperature_words,
)
from kiosk.screens.text.printer_labels import (
    alarm_word,
    doing_word,
    last_doing,
    outcome_word,
    prompt_text,
    state_word,
)

_RUNNING = frozenset({JobState.PRINTING, JobState.PAUSED})


@dataclass(frozen=True, slots=True)
class PrinterTile:
    key: str
    name: str
    look: str  # of Look
    fraction: float
    big: str
    unit: str
    first: str
    second: str
    third: str
    age: str
    age_old: bool
    spoken_text: str
    camera_image: str = ""
    camera_age: str = ""
    camera_age_short: str = ""
    camera_old: bool = False


def printer_tile(
    printer: PrinterView, now: datetime, tz: tzinfo, language: str, camera: CameraView = NO_IMAGE
) -> PrinterTile:
    """The tile of a printer. now: the wall clock, UTC."""
    if printer.state == PrinterState.NOT_KNOWN:
        return _unknown_tile(printer, tz, language)
    reading = printer.reading
    age_s = reading.age_s if reading else None
    look, hot = look_of(printer), shows_heat(printer)
    alarming = look in {Look.CALL, Look.HANDLED}
    first, second = _lines(printer, now, tz, language)
    if look is Look.RUN and (progress_age_s := old_progress_s(printer, now)) is not None:
        second = translate("NightWallViewModel", "as of %1").replace("%1", ago_words(progress_age_s))
    fraction = 1.0 if printer.job is not None and printer.job.outcome == "done" else printer.step_fraction
    tool = temperature_words(reading.tool_c if reading else None)
    third = "" if hot or alarming or look is Look.OLD or tool == UNKNOWN else tool
    return PrinterTile(
        key=printer.id,
        name=printer.name,
        look=look.value,
        fraction=fraction or 0.0,
        big=tool.removesuffix("\u00a0°C") if hot else percent(fraction),
        unit="°C" if hot else "%",
        first=first,
        second=second,
        third=third,
        age=ago_words(age_s) if age_s is not None else UNKNOWN,
        age_old=age_s is None or age_s > OLD_AFTER_S,
        spoken_text=", ".join(part for part in (printer.name, first, second, third) if part),
        camera_image=camera.source,
        camera_age=camera.age,
        camera_age_short=camera.age_short,
        camera_old=camera.old,
    )


def _unknown_tile(printer: PrinterView, tz: tzinfo, language: str) -> PrinterTile:
    first = translate("NightWallViewModel", "not known")
    second = translate("NightWallViewModel", "last seen at %1").replace(
        "%1", clock_words(printer.since_at, tz, language)
    )
    third = last_doing(printer)
    return PrinterTile(
        key=printer.id,
        name=printer.name,
        look=Look.UNKNOWN.value,
        fraction=0.0,
        big=UNKNOWN,
        unit="",
        first=first,
        second=second,
        third=third,
        age="",
        age_old=True,
        spoken_text=", ".join((printer.name, first, second, third)),
    )


def _lines(printer: PrinterView, now: datetime, tz: tzinfo, language: str) -> tuple[str, str]:
    if look_of(printer) is Look.HANDLED:
        alarm = printer.alarms[0]
        seen = translate("NightWallViewModel", "acknowledged at %1")
        return alarm_word(alarm.cause), seen.replace("%1", clock_words(alarm.acknowledged_at, tz, language))
    if printer.waiting_alarms:
        since_s = (now - printer.waiting_alarms[0].raised_at).total_seconds()
        since = translate("NightWallViewModel", "for %1").replace("%1", age_words(since_s))
        cause = printer.waiting_alarms[0].cause
        # what a machine asks about a print that was started elsewhere may hold the name of its file, and may stay
        ours = printer.job is not None and printer.job.job_state in _RUNNING
        asked = prompt_text(printer) if cause is AlarmCause.ATTENTION and ours and not printer.foreign else ""
        return asked or alarm_word(cause), since
    if printer.state == PrinterState.OFFLINE:
        last = percent(printer.fraction)
        words = translate("NightWallViewModel", "last %1 %").replace("%1 %", f"{last}\u00a0%")
        return state_word(printer.state), "" if last == UNKNOWN else words
    if printer.state == PrinterState.AWAITING_CLEAR:
        return outcome_word(printer.job.outcome or "") if printer.job else "", state_word(printer.state)
    if printer.foreign:
        return translate("NightWallViewModel", "Printing"), translate("NightWallViewModel", "started elsewhere")
    if printer.state in {PrinterState.PRINTING, PrinterState.FINISHING, PrinterState.RESUMING}:
        done = translate("NightWallViewModel", "done %1").replace("%1", clock_words(printer.done_at, tz, language))
        return duration_words(printer.remaining_s), done
    if printer.state == PrinterState.IDLE:
        return translate("NightWallViewModel", "Empty"), translate("NightWallViewModel", "no print")
    return doing_word(printer), ""
