"""What the morning page says of a night, in the language of the screen."""

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo
from typing import Any

from kiosk.hub.alarms import Alarm, AlarmCause
from kiosk.printroom.alarms.told import Told
from kiosk.printroom.night.report import Amount, JobResult, NightAlarm, NightJob, NightPrinter, NightReport
from kiosk.printroom.night.rule import NightRule
from kiosk.printroom.night.strips import Kind, Segment
from kiosk.printroom.night.waiting import Hand, Waiting
from kiosk.screens.qt import translate
from kiosk.screens.text.formats import NO_BREAK, clock_words, duration_words
from kiosk.screens.text.print_names import part_name
from kiosk.screens.text.printer_labels import alarm_words

NOON = 12
ONE_DAY = timedelta(hours=24)
STATUS = {
    JobResult.DONE: "free",
    JobResult.RUNNING: "in_use",
    JobResult.FAILED: "stop",
    JobResult.CANCELLED: "stop",
    JobResult.UNKNOWN: "no_contact",
}
"""The shape of StatusMark for a job's result."""


class MorningText:
    """The words of one report in one language."""

    def __init__(self, report: NightReport, rule: NightRule, tz: tzinfo, language: str) -> None:
        self._report, self._rule, self._tz, self._language = report, rule, tz, language
        self._hands = {one.printer_id: one.hand for one in report.waiting}

    def title(self) -> str:
        """A greeting before noon, and how much waits."""
        count = len(self._report.waiting)
        morning = self._report.until.astimezone(self._tz).hour < NOON
        if count == 0:
            words = (
                translate("Morning", "Good morning, nothing waits")
                if morning
                else translate("Morning", "Nothing waits")
            )
        elif count == 1:
            words = (
                translate("Morning", "Good morning, one thing waits")
                if morning
                else translate("Morning", "One thing waits")
            )
        else:
            words = (
                translate("Morning", "Good morning, %1 things wait")
                if morning
                else translate("Morning", "%1 things wait")
            )
        return words.replace("%1", str(count))

    def total(self) -> tuple[str, str]:
        """Grams and time of all jobs, and the grams alone; empty without a job."""
        if not self._report.jobs:
            return "", ""
        amount = self._report.amount
        pattern = translate("Morning", "in all %1")
        grams, both = self._grams(amount), f"{self._grams(amount)}, {self._time(amount)}"
        if amount.grams_at_least and amount.time_at_least and amount.grams and amount.time_s:  # said once
            both = f"{grams}, {duration_words(amount.time_s).replace(' ', NO_BREAK)}"
        return pattern.replace("%1", both), pattern.replace("%1", grams)

    def tile(self, one: Waiting) -> tuple[str, str, str, str, str]:
        """Name, colour, what is to be done, the same in fewer words, and why."""
        name = one.name or translate("Morning", "Print room")
        return name, one.colour, self._action(one.hand), self._brief(one.hand), self._why(one)

    def strip(self, printer: NightPrinter) -> tuple[str, str, str, list[dict[str, Any]], str]:
        """The mark, the result, the amount, the segments, and all of it for a screen reader."""
        status, result = self._result(printer)
        amount = self._grams(printer.amount) if printer.jobs else ""
        spoken = [printer.name, result, amount, *(self._job(job) for job in printer.jobs)]
        return status, result, amount, self._segments(printer), ", ".join(part for part in spoken if part)

    def alarm(self, one: NightAlarm) -> tuple[str, str, str, str, bool, float]:
        """The number, when, what, who did what, whether it waits, and where it is on the rule."""
        alarm = one.alarm
        on_rule = self._report.begin <= alarm.raised_at <= self._report.until
        clock = self._clock(alarm.raised_at) if on_rule else self._date(alarm.raised_at)
        share = self._rule.share(alarm.raised_at) if on_rule else -1.0
        return str(one.number), clock, alarm_words(alarm), self._life(one), alarm.waits, share

    def strip_of_alarm(self, alarm: Alarm, rows: Mapping[str, int]) -> int:
        """The row of its number. The silence of the print room goes through all strips; it is numbered on the first."""
        if alarm.printer_id is not None:
            return rows.get(alarm.printer_id, -2)
        return 0 if alarm.cause is AlarmCause.PRINT_ROOM_SILENT and rows else -1

    def weekday(self, here: datetime) -> str:
        """The short name of a day."""
        days = (
            translate("Morning", "Mon"),
            translate("Morning", "Tue"),
            translate("Morning", "Wed"),
            translate("Morning", "Thu"),
            translate("Morning", "Fri"),
            translate("Morning", "Sat"),
            translate("Morning", "Sun"),
        )
        return days[here.weekday()]

    def _action(self, hand: Hand) -> str:
        return {
            Hand.LOOK_AT_ALL: translate("Morning", "Look at the machines"),
            Hand.LOOK_AT_IT: translate("Morning", "Look at the machine"),
            Hand.CLEAR_BED: translate("Morning", "Clear the bed"),
            Hand.LOOK_AND_CLEAR: translate("Morning", "Look and clear"),
            Hand.CHANGE_FILAMENT: translate("Morning", "Change filament"),
            Hand.ANSWER_IT: translate("Morning", "Look and resume"),
            Hand.CHECK_CABLE: translate("Morning", "Check power and cable"),
        }[hand]

    def _brief(self, hand: Hand) -> str:
        return {
            Hand.LOOK_AND_CLEAR: translate("Morning", "Look at it"),
            Hand.CHANGE_FILAMENT: translate("Morning", "New filament"),
            Hand.CHECK_CABLE: translate("Morning", "Check cable"),
        }.get(hand) or self._action(hand)

    def _why(self, one: Waiting) -> str:
        pattern = {
            Hand.LOOK_AT_ALL: translate("Morning", "does not answer since %1"),
            Hand.LOOK_AT_IT: translate("Morning", "trouble since %1"),
            Hand.CLEAR_BED: translate("Morning", "done %1"),
            Hand.LOOK_AND_CLEAR: translate("Morning", "stopped %1"),
            Hand.CHANGE_FILAMENT: translate("Morning", "paused since %1"),
            Hand.ANSWER_IT: translate("Morning", "paused since %1"),
            Hand.CHECK_CABLE: translate("Morning", "no contact %1"),
        }[one.hand]
        if one.since is None:
            return ""
        old = one.since < self._report.begin
        when = self._date(one.since) if old else self._clock(one.since)
        return pattern.replace("%1", when)

    def _result(self, printer: NightPrinter) -> tuple[str, str]:
        """The mark and the word at the end of a strip."""
        if len(printer.jobs) == 1:
            result = printer.jobs[0].result
            return STATUS[result], self._result_word(result)
        if printer.jobs:
            worst = next(result for result in JobResult if any(job.result is result for job in printer.jobs))
            return STATUS[worst], translate("Morning", "%1 jobs").replace("%1", str(len(printer.jobs)))
        if any(one.kind in (Kind.PRINTED, Kind.PAUSED) for one in printer.segments):
            return "in_use", translate("Morning", "print of its own")
        if printer.segments and printer.segments[-1].kind is Kind.ABSENT:
            return "", translate("Morning", "removed")
        if printer.is_unknown_now:
            return "no_contact", translate("Morning", "not known")
        if printer.was_cold:
            return "", translate("Morning", "cold all night")
        return "", translate("Morning", "did not print") if printer.printed_nothing else translate(
            "Morning", "partly not known"
        )

    def _result_word(self, result: JobResult) -> str:
        return {
            JobResult.DONE: translate("Morning", "done"),
            JobResult.RUNNING: translate("Morning", "under way"),
            JobResult.FAILED: translate("Morning", "failed"),
            JobResult.CANCELLED: translate("Morning", "cancelled"),
            JobResult.UNKNOWN: translate("Morning", "not known"),
        }[result]

    def _segments(self, printer: NightPrinter) -> list[dict[str, Any]]:
        jobs = {job.id: job for job in printer.jobs}
        named = {_longest(printer, job_id): job for job_id, job in jobs.items()}
        found, before = [], False
        for segment in printer.segments:
            stopped = printer.stops_at(segment)
            words, brief = self._segment_words(printer, segment, named.get(segment), after_stop=before)
            found.append(
                {
                    "begin": self._rule.share(segment.begin),
                    "end": self._rule.share(segment.end),
                    "kind": segment.kind.value,
                    "words": words,
                    "brief": brief,
                    "stopped": stopped,
                }
            )
            before = stopped
        return found

    def _segment_words(
        self, printer: NightPrinter, segment: Segment, job: NightJob | None, *, after_stop: bool
    ) -> tuple[str, str]:
        """What stands in a segment, and the shorter words for a narrow one."""
        if segment.kind is Kind.UNKNOWN:
            return (translate("Morning", "not known"),) * 2
        if segment.kind is Kind.PRINTED and job is not None:
            return self._job(job), part_name(job.file_name)
        if segment.kind is Kind.PAUSED:
            pause = translate("Morning", "pause")
            is_last = segment is printer.segments[-1]
            used_up = is_last and self._hands.get(printer.id) is Hand.CHANGE_FILAMENT
            return translate("Morning", "pause, filament used up") if used_up else pause, pause
        if segment.kind is Kind.IDLE and after_stop:
            words = translate("Morning", "stopped %1").replace("%1", self._clock(segment.begin))
            return words, words
        return "", ""

    def _job(self, job: NightJob) -> str:
        return f"{part_name(job.file_name)}, {self._time(job.amount)}"

    def _grams(self, amount: Amount) -> str:
        return self._at_least(
            f"{round(amount.grams)}{NO_BREAK}g", known=not amount.grams_at_least, is_zero=not amount.grams
        )

    def _time(self, amount: Amount) -> str:
        words = duration_words(amount.time_s).replace(" ", NO_BREAK)
        return self._at_least(words, known=not amount.time_at_least, is_zero=not amount.time_s)

    def _at_least(self, words: str, *, known: bool, is_zero: bool) -> str:
        if known:
            return words
        return translate("Morning", "not known") if is_zero else translate("Morning", "over %1").replace("%1", words)

    def _life(self, one: NightAlarm) -> str:
        """Who was told, who acknowledged, and when it was over."""
        alarm, parts = one.alarm, []
        sent = [told for told in one.told if told.at is not None]
        if sent:
            names = ", ".join(self._told(told) for told in sent)
            parts.append(translate("Morning", "told: %1").replace("%1", names))
        elif one.told:
            parts.append(translate("Morning", "nobody could be told"))
        if alarm.acknowledged_at is not None:
            name = alarm.acknowledged_name or ""
            parts.append(translate("Morning", "acknowledged by %1").replace("%1", name))
        elif alarm.waits:
            parts.append(translate("Morning", "not acknowledged"))
        if alarm.cleared_at is not None and alarm.acknowledged_at is None:
            parts.append(translate("Morning", "ended %1").replace("%1", self._clock(alarm.cleared_at)))
        return ", ".join(parts)

    def _told(self, told: Told) -> str:
        return f"{told.contact} {self._clock(told.at)}" if told.at else told.contact

    def _clock(self, moment: datetime) -> str:
        """A time of the night; of a long one with the day, too."""
        words = clock_words(moment, self._tz, self._language)
        if self._report.until - self._report.begin <= ONE_DAY:
            return words
        return f"{self.weekday(moment.astimezone(self._tz))}{NO_BREAK}{words}"

    def _date(self, moment: datetime) -> str:
        here = moment.astimezone(self._tz)
        return f"{here.day}.{here.month}."


def _longest(printer: NightPrinter, job_id: str) -> Segment | None:
    """The segment in which a job is named."""
    own = [one for one in printer.segments if one.job_id == job_id and one.kind is Kind.PRINTED]
    return max(own, key=lambda one: one.length, default=None)
