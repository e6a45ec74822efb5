"""The night wall: each printer as one tile with the age of its reading; a filled tile means go and look."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.hub.alarms import Alarm, AlarmCause, open_alarm
from kiosk.printers.printer import JOB_RUNS
from kiosk.printroom.alarms.told import notified_so_far
from kiosk.printroom.overview import PrinterView
from kiosk.screens.kit.camera_images import NO_IMAGE, CameraImages, CameraView
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.night.burn_in import BurnIn, burn_in_at
from kiosk.screens.night.printer_tile import PrinterTile, printer_tile
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import day_words
from kiosk.screens.text.formats import clock_words, lasting_words
from kiosk.screens.text.notified_words import told_number
from kiosk.screens.text.printer_labels import alarm_word
from kiosk.store.heartbeats import Silence

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SilentBlock:
    """What stands over the wall while the print room is silent; names of printers only."""

    shown: bool = False
    waits: bool = True
    lasts: str = ""
    since: str = ""
    told: str = ""
    names: str = ""


@dataclass(frozen=True, slots=True)
class NightWallHead:
    clock: str = ""
    date: str = ""
    running: str = ""
    alarms: str = ""
    named: str = ""
    silent: SilentBlock = SilentBlock()


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
        self._burn_in = BurnIn()
        self._opened_s = self.now_s()
        self._tiles = RowModel(PrinterTile, self)
        images.ready.connect(self.refresh)

    def refresh(self) -> None:
        services = self.services
        now, language = services.clock.now(), self.context.language()
        overview = self.context.overview
        printers, silence = overview.printers(), overview.silence()
        tiles = [printer_tile(each, now, services.tz, language, self._image(each, now)) for each in printers]
        self._tiles.show(tiles)
        loose = [alarm for alarm in overview.alarms_without_printer() if alarm.waits]
        calling = [tile for tile in tiles if tile.look == "call"]
        hidden = [alarm for printer in printers for alarm in printer.waiting_alarms] if silence else []
        block = self._silent_block(silence, printers)
        told_by_block = AlarmCause.PRINT_ROOM_SILENT if block.shown else None
        others = [alarm for alarm in (*loose, *hidden) if alarm.cause is not told_by_block]
        count = len(calling) + len(others) + (block.shown and block.waits)
        running = sum(printer.state in JOB_RUNS for printer in printers)
        head = NightWallHead(
            clock=clock_words(now, services.tz, language),
            date=day_words(now, services.tz, language),
            running=translate("NightWallViewModel", "nothing known of printers")
            if silence
            else self.tr("%n printing", "", running),
            alarms=self.tr("%n alarms", "", count) if count else "",
            named=", ".join(dict.fromkeys(alarm_word(alarm.cause) for alarm in others)),
            silent=block,
        )
        burn_in = burn_in_at(self.now_s() - self._opened_s)
        if (head, burn_in) != (self._head, self._burn_in):
            self._head, self._burn_in = head, burn_in
            self.changed.emit()

    def _silent_block(self, silence: Silence | None, printers: Sequence[PrinterView]) -> SilentBlock:
        if silence is None:
            return SilentBlock()
        services, language = self.services, self.context.language()
        alarm = open_alarm(services.hub_db, AlarmCause.PRINT_ROOM_SILENT)
        since = translate("NightWallViewModel", "since %1")
        return SilentBlock(
            shown=True,
            waits=alarm is None or alarm.waits,
            lasts=lasting_words(silence.for_s),
            since=since.replace("%1", clock_words(silence.since, services.tz, language)),
            told=self._told_words(alarm),
            names=", ".join(printer.name for printer in printers),
        )

    def _told_words(self, alarm: Alarm | None) -> str:
        """How many were told and whether somebody has acknowledged it: everybody reads along, so no names (P4)."""
        if alarm is None:
            return ""
        services, language = self.services, self.context.language()
        told = told_number(notified_so_far(services.hub_db, alarm.id), services.tz, language)
        if alarm.acknowledged_at is None:
            seen = translate("NightWallViewModel", "nobody has acknowledged it")
        else:
            seen = translate("NightWallViewModel", "somebody acknowledged it at %1")
            seen = seen.replace("%1", clock_words(alarm.acknowledged_at, services.tz, language))
        sentence = ", ".join(part for part in (told, seen) if part)
        return sentence[:1].upper() + sentence[1:] + "."

    def _image(self, printer: PrinterView, now: datetime) -> CameraView:
        if not self.services.night_camera:
            return NO_IMAGE
        return self._images.show(printer.id, printer.camera_image_at, now)

    tick = refresh  # the ages grow, and the picture moves

    def page_opened(self, page: str) -> None:
        self._opened_s = self.now_s()
        self.refresh()

    def page_left(self) -> None:
        self._images.forget()

    tiles = constant(RowModel, "_tiles")  # the printers
    clock = exposed(str, "_head.clock", changed)
    date = exposed(str, "_head.date", changed)
    running = exposed(str, "_head.running", changed)
    alarms = exposed(str, "_head.alarms", changed)  # how many there are; empty for none
    named = exposed(str, "_head.named", changed)  # the alarms that no tile shows, such as a call for help

    silent = exposed(bool, "_head.silent.shown", changed)  # the print room does not answer
    silentWaits = exposed(bool, "_head.silent.waits", changed)  # and nobody has acknowledged that
    silentFor = exposed(str, "_head.silent.lasts", changed)
    silentSince = exposed(str, "_head.silent.since", changed)
    told = exposed(str, "_head.silent.told", changed)  # how many were told of it, and whether somebody acknowledged it
    names = exposed(str, "_head.silent.names", changed)  # of all printers
    bright = exposed(bool, "_burn_in.bright", changed)  # readings are bright and blocks filled, for now
    paused = exposed(bool, "_burn_in.paused", changed)  # nothing is bright, for a moment
    rightMm = exposed(float, "_burn_in.right_mm", changed)  # where the whole picture is
    downMm = exposed(float, "_burn_in.down_mm", changed)

    @Property(bool, constant=True)
    def alone(self) -> bool:
        """Whether nothing else is ever shown and touches are ignored."""
        return self.services.wall_only
