"""What one printer reports of its heat and its display: shown at once, judged for alarms, forgotten without contact."""

import logging
from dataclasses import replace

from kiosk.base.clock import Clock
from kiosk.printers.printer import FirmwareFound, NoticeShown, TemperaturesRead
from kiosk.printroom.control.staff_heat import StaffHeat
from kiosk.printroom.live import LiveWriter
from kiosk.printroom.printer_alarms import PrinterAlarms
from kiosk.printroom.printer_status import PrinterStatus
from kiosk.printroom.records import PrinterRow, Records

_log = logging.getLogger(__name__)
UNKNOWN = TemperaturesRead(None, None, None, None)


class Readings:
    """The readings of one printer. Used by the print room's thread alone."""

    def __init__(self, printer_id: str, live: LiveWriter, alarms: PrinterAlarms, heat: StaffHeat, clock: Clock) -> None:
        self._printer_id = printer_id
        self._live = live
        self._alarms = alarms
        self._heat = heat
        self._clock = clock

    def read(self, reading: TemperaturesRead, status: PrinterStatus, *, asked: bool) -> None:
        """asked: an order of staff about heat is being carried out."""
        if reading == UNKNOWN:
            self._live.blank_reading(self._printer_id)
            return
        self._live.update_reading(self._printer_id, reading)
        self._heat.read(reading, asked=asked)
        printing = status.job is not None or status.has_foreign_print
        expected, now_s = self._heat.is_expected, self._clock.monotonic_s()
        self._alarms.check_reading(reading, printing=printing, expected=expected, now_s=now_s)

    def notice(self, notice: NoticeShown) -> None:
        self._live.update_notice(self._printer_id, notice)

    def forget(self) -> None:
        """Contact is lost: what was reported is not the present any more."""
        self._live.forget(self._printer_id)
        self._alarms.forget_readings()


def with_firmware(row: PrinterRow, found: FirmwareFound, records: Records) -> PrinterRow:
    """The row with the firmware that the machine names, stored if it is another one."""
    if found.name == row.firmware_name:
        return row
    with records.transaction():
        records.set_firmware(row.id, found.name)
    _log.info("%s: its firmware is %s", row.name, found.name)
    return replace(row, firmware_name=found.name)
