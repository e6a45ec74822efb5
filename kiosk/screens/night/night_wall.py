"""The night wall: each printer as one tile with the age of its reading; a filled tile means go and look."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from kiosk.hub.alarms import AlarmCause
from kiosk.printers.printer import JOB_RUNS, PrinterState
from kiosk.printroom.job_state import JobState
from kiosk.printroom.overview import PrinterView
from kiosk.screens.kit.camera_images import NO_IMAGE, CameraImages, CameraView
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import ago_words, day_words
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
    outcome_word,
    prompt_text,
    state_word,
)

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_RUNNING = frozenset({JobState.PRINTING, JobState.PAUSED})


@dataclass(frozen=True, slots=True)
class PrinterTile:
    key: str
    name: str
    look: str  # run, rest, call (filled: go and look), old (dim: no contact)
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
    reading = printer.reading
    age_s = reading.age_s if reading else None
    calls = bool(printer.waiting_alarms) or printer.state in {PrinterState.ATTENTION, PrinterState.ERROR}
    look = _look(printer.state, calls=calls)
    hot = printer.state not in JOB_RUNS and calls and reading is not None and reading.tool_c is not None
    first, second = _lines(printer, now, tz, language)
    fraction = 1.0 if printer.job is not None and printer.job.outcome == "done" else printer.step_fraction
    tool = temperature_words(reading.tool_c if reading else None)
    third = "" if hot or look in {"call", "old"} or tool == UNKNOWN else tool
    return PrinterTile(
        key=printer.id,
        name=printer.name,
        look=look,
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


def _look(state: str, *, calls: bool) -> str:
    if calls:
        return "call"
    if state in {PrinterState.OFFLINE, PrinterState.CONNECTING}:
        return "old"
    return "run" if state in JOB_RUNS or state == PrinterState.AWAITING_CLEAR else "rest"


def _lines(printer: PrinterView, now: datetime, tz: tzinfo, language: str) -> tuple[str, str]:
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


@dataclass(frozen=True, slots=True)
class NightWallHead:
    clock: str = ""
    date: str = ""
    running: str = ""
    alarms: str = ""
    named: str = ""


@QmlElement
@QmlUncreatable("made by the shell")
class NightWallViewModel(ViewModel):
    routes = routes_of("night_wall")
    changed = Signal()

    def __init__(self, context: Context, images: CameraImages, parent: QObject | None = None) -> None:
        """images: shown only if the configuration lets everybody see them."""
        super().__init__(context, parent)
        self._images = images
        self._head = NightWallHead()
        self._tiles = RowModel(PrinterTile, self)
        images.ready.connect(self.refresh)

    def refresh(self) -> None:
        services = self.services
        now, language = services.clock.now(), self.context.language()
        printers = self.context.overview.printers()
        tiles = [printer_tile(each, now, services.tz, language, self._image(each, now)) for each in printers]
        self._tiles.show(tiles)
        running = sum(printer.state in JOB_RUNS for printer in printers)
        loose = [alarm for alarm in self.context.overview.alarms_without_printer() if alarm.waits]
        calling = sum(tile.look == "call" for tile in tiles) + len(loose)
        head = NightWallHead(
            clock=clock_words(now, services.tz, language),
            date=day_words(now, services.tz, language),
            running=self.tr("%n printing", "", running),
            alarms=self.tr("%n alarms", "", calling) if calling else "",
            named=", ".join(dict.fromkeys(alarm_word(alarm.cause) for alarm in loose)),
        )
        if head != self._head:
            self._head = head
            self.changed.emit()

    def _image(self, printer: PrinterView, now: datetime) -> CameraView:
        if not self.services.night_camera:
            return NO_IMAGE
        return self._images.show(printer.id, printer.camera_image_at, now)

    tick = refresh  # the ages grow

    def page_left(self) -> None:
        self._images.forget()

    tiles = constant(RowModel, "_tiles")  # the printers
    clock = exposed(str, "_head.clock", changed)
    date = exposed(str, "_head.date", changed)
    running = exposed(str, "_head.running", changed)
    alarms = exposed(str, "_head.alarms", changed)  # how many there are; empty for none
    named = exposed(str, "_head.named", changed)  # the alarms that no tile shows, such as a call for help

    @Property(bool, constant=True)
    def alone(self) -> bool:
        """Whether nothing else is ever shown and touches are ignored."""
        return self.services.wall_only
