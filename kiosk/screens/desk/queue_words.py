"""The words of the queue and its plan, on the touchscreen."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from PySide6.QtCore import QDate, QLocale

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.overview import JobView
from kiosk.printroom.print_files import part_name
from kiosk.printroom.queue.planned import PlannedPrint, RunningPrint
from kiosk.screens.qt import translate
from kiosk.screens.text.equipment_labels import calendar_words
from kiosk.screens.text.formats import NO_BREAK, clock_words, duration_words, hour_words, number_words
from kiosk.screens.text.print_names import filament_name
from kiosk.screens.text.reasons import reason_text


@dataclass(frozen=True, slots=True)
class QueueWords:
    """In one language, at one time."""

    language: str
    tz: tzinfo
    now: datetime

    def clock(self, moment: datetime) -> str:
        """A time of day; of another day with its weekday."""
        clock = clock_words(moment, self.tz, self.language)
        return clock if self._is_today(moment) else f"{self.weekday(moment)} {clock}"

    def weekday(self, moment: datetime) -> str:
        here = moment.astimezone(self.tz)
        return QLocale(f"{self.language}_FI").toString(QDate(here.year, here.month, here.day), "ddd")

    def rule_hour(self, moment: datetime, *, names_day: bool) -> str:
        """Of the rule: an hour, the first one of a day with its weekday."""
        hour = str(moment.astimezone(self.tz).hour)
        return f"{self.weekday(moment)} {hour}" if names_day else hour

    def closed(self, moment: datetime) -> str:
        """From a closing time on; without it where the hub is closed already."""
        if moment <= self.now:
            return translate("QueueWords", "closed")
        return translate("QueueWords", "closed %1").replace("%1", hour_words(moment, self.tz, self.language))

    def span(self, begin: datetime, end: datetime) -> str:
        return f"{self.clock(begin)}–{clock_words(end, self.tz, self.language)}"

    def done_at(self, moment: datetime) -> str:
        return translate("QueueWords", "done %1").replace("%1", self.clock(moment))

    def running(self, running: RunningPrint) -> str:
        """Of a print that runs, beside its name."""
        if running.ends_at is None:
            return translate("QueueWords", "nobody knows when it is done")
        parts = [self.done_at(running.ends_at)]
        parts += [translate("QueueWords", "may go on alone")] if running.may_run_alone else []
        parts += [translate("QueueWords", "not enough on the spool")] if running.runs_short else []
        return ", ".join(parts)

    def planned(self, planned: PlannedPrint) -> str:
        """What is special about a planned print, else what it takes; with the time where it is another day's."""
        when = "" if self._is_today(planned.starts_at) else self.clock(planned.starts_at)
        late = self.due(planned.due_day, late=True) if planned.late else ""
        return ", ".join(part for part in (when, self.special(planned) or late or self.filament(planned)) if part)

    def special(self, planned: PlannedPrint) -> str:
        """What is needed before it can start, or while it runs; empty for nothing."""
        if planned.waits_for_permission:
            return translate("QueueWords", "waits for permission")
        if planned.needs_change:
            return translate("QueueWords", "change filament: %1").replace("%1", self.material(planned) or "–")
        return translate("QueueWords", "not enough on the spool") if planned.runs_short else ""

    def filament(self, planned: PlannedPrint) -> str:
        """`31 g, PLA black`."""
        return ", ".join(part for part in (self.grams(planned.weight_g), self.material(planned)) if part)

    def material(self, planned: PlannedPrint) -> str:
        """`PLA black`; a colour that is only a number, such as `#1A1A1A`, is left out."""
        colour = "" if planned.colour.startswith("#") else planned.colour
        return filament_name(planned.material, colour, self.language)

    def whole(self, planned: PlannedPrint) -> str:
        """`3 h 17 min, 118 g, PLA red`."""
        length = duration_words(planned.length_s) if planned.length_s else ""
        return ", ".join(part for part in (length, self.filament(planned)) if part)

    def due(self, day: date | None, *, late: bool) -> str:
        """By when it should be done, or that it will not be; empty where there is no hurry."""
        if day is None:
            return ""
        words = translate("QueueWords", "late, due %1") if late else translate("QueueWords", "due %1")
        return words.replace("%1", calendar_words(day, self.tz, self.language))

    def grams(self, weight_g: float | None) -> str:
        if not weight_g:
            return ""
        return f"{number_words(max(weight_g, 0.1), 0 if weight_g >= 1 else 1, self.language)}{NO_BREAK}g"

    def why(self, reason: Reason) -> str:
        """A reason as a remark: in few words where it is a usual one, else without its full stop and the way out."""
        values: dict[str, Any] = dict(reason.values)
        if reason.code is ReasonCode.WRONG_NOZZLE:
            size = number_words(float(str(values["printer_mm"])), 2, self.language)
            return translate("QueueWords", "nozzle %1 mm").replace("%1", size)
        if reason.code is ReasonCode.WRONG_MATERIAL:
            return translate("QueueWords", "wrong material: %1").replace("%1", str(values["printer"]))
        if reason.code is ReasonCode.TOO_BIG:
            return translate("QueueWords", "too big")
        words = reason_text(Reason(reason.code, **values)).rstrip(".")
        return words[:1].lower() + words[1:] if words[1:2].islower() else words

    def _is_today(self, moment: datetime) -> bool:
        return moment.astimezone(self.tz).date() == self.now.astimezone(self.tz).date()


def job_title(job: JobView) -> str:
    """The name of its part; of several copies with which of them it is."""
    return _with_copy(part_name(job.file_name), job.copy, job.copies)


def print_title(planned: PlannedPrint) -> str:
    """The same of a planned print."""
    return _with_copy(planned.name, planned.copy, planned.copies)


def _with_copy(name: str, copy: int, copies: int) -> str:
    return f"{name} {copy}/{copies}" if copies > 1 else name
