"""What the morning pages say of a night: at the kiosk and in the office, in the language of who looks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from kiosk.base.formats import NO_BREAK, clock_words, duration_words
from kiosk.hub.alarms import Alarm, AlarmCause
from kiosk.printroom.alarms.told import Told
from kiosk.printroom.night.report import Amount, JobResult, NightAlarm, NightJob, NightPrinter, NightReport
from kiosk.printroom.night.rule import NightRule
from kiosk.printroom.night.strips import Kind, Segment
from kiosk.printroom.night.waiting import Hand, Waiting
from kiosk.printroom.print_files import part_name

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


@dataclass(frozen=True, slots=True)
class StripPart:
    """A part of a strip. begin, end: shares of the rule. kind: of `Kind`. brief: for a narrow one.

    stopped: a job came to a bad end at its end.
    """

    begin: float
    end: float
    kind: str
    words: str
    brief: str
    stopped: bool


class MorningText:
    """The words of one report in one language."""

    def __init__(
        self,
        report: NightReport,
        rule: NightRule,
        tz: tzinfo,
        language: str,
        translate: Callable[[str], str],
        alarm_words: Callable[[Alarm], str],
    ) -> None:
        """translate: a text of `MORNING_WORDS` of the screens, by its English. alarm_words: what an alarm is about."""
        self._report, self._rule, self._tz, self._language = report, rule, tz, language
        self._t, self._alarm_words = translate, alarm_words
        self._hands = {one.printer_id: one.hand for one in report.waiting if one.hand is not Hand.DO_SERVICE}

    def title(self) -> str:
        """A greeting before noon, and how much waits."""
        count = len(self._report.waiting)
        morning = self._report.until.astimezone(self._tz).hour < NOON
        if count == 0:
            words = self._t("Good morning, nothing waits") if morning else self._t("Nothing waits")
        elif count == 1:
            words = self._t("Good morning, one thing waits") if morning else self._t("One thing waits")
        else:
            words = self._t("Good morning, %1 things wait") if morning else self._t("%1 things wait")
        return words.replace("%1", str(count))

    def total(self) -> tuple[str, str]:
        """Grams and time of all jobs, and the grams alone; empty without a job."""
        if not self._report.jobs:
            return "", ""
        amount = self._report.amount
        pattern = self._t("in all %1")
        grams, both = self._grams(amount), f"{self._grams(amount)}, {self._time(amount)}"
        if amount.grams_at_least and amount.time_at_least and amount.grams and amount.time_s:  # said once
            both = f"{grams}, {duration_words(amount.time_s).replace(' ', NO_BREAK)}"
        return pattern.replace("%1", both), pattern.replace("%1", grams)

    def tile(self, one: Waiting) -> tuple[str, str, str, str, str]:
        """Name, colour, what is to be done, the same in fewer words, and why."""
        name = one.name or self._t("Print room")
        return name, one.colour, self._action(one.hand), self._brief(one.hand), self._why(one)

    def strip(self, printer: NightPrinter) -> tuple[str, str, str, list[StripPart], str]:
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
        return str(one.number), clock, self._alarm_words(alarm), self._life(one), alarm.waits, share

    def strip_of_alarm(self, alarm: Alarm, rows: Mapping[str, int]) -> int:
        """The row of its number. The silence of the print room goes through all strips; it is numbered on the first."""
        if alarm.printer_id is not None:
            return rows.get(alarm.printer_id, -2)
        return 0 if alarm.cause is AlarmCause.PRINT_ROOM_SILENT and rows else -1

    def weekday(self, here: datetime) -> str:
        """The short name of a day."""
        days = (
            self._t("Mon"),
            self._t("Tue"),
            self._t("Wed"),
            self._t("Thu"),
            self._t("Fri"),
            self._t("Sat"),
            self._t("Sun"),
        )
        return days[here.weekday()]

    def _action(self, hand: Hand) -> str:
        return {
            Hand.LOOK_AT_ALL: self._t("Look at the machines"),
            Hand.LOOK_AT_IT: self._t("Look at the machine"),
            Hand.CLEAR_BED: self._t("Clear the bed"),
            Hand.LOOK_AND_CLEAR: self._t("Look and clear"),
            Hand.CHANGE_FILAMENT: self._t("Change filament"),
            Hand.ANSWER_IT: self._t("Look and resume"),
            Hand.CHECK_CABLE: self._t("Check power, cable"),
            Hand.DO_SERVICE: self._t("Service is due"),
        }[hand]

    def _brief(self, hand: Hand) -> str:
        return {
            Hand.LOOK_AND_CLEAR: self._t("Look at it"),
            Hand.CHANGE_FILAMENT: self._t("New filament"),
            Hand.CHECK_CABLE: self._t("Check cable"),
        }.get(hand) or self._action(hand)

    def _why(self, one: Waiting) -> str:
        if one.hand is Hand.DO_SERVICE:
            return ", ".join(one.services)
        pattern = {
            Hand.LOOK_AT_ALL: self._t("does not answer since %1"),
            Hand.LOOK_AT_IT: self._t("trouble since %1"),
            Hand.CLEAR_BED: self._t("done %1"),
            Hand.LOOK_AND_CLEAR: self._t("stopped %1"),
            Hand.CHANGE_FILAMENT: self._t("paused since %1"),
            Hand.ANSWER_IT: self._t("paused since %1"),
            Hand.CHECK_CABLE: self._t("no contact %1"),
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
            return STATUS[worst], self._t("%1 jobs").replace("%1", str(len(printer.jobs)))
        if any(one.kind in (Kind.PRINTED, Kind.PAUSED) for one in printer.segments):
            return "in_use", self._t("print of its own")
        if printer.segments and printer.segments[-1].kind is Kind.ABSENT:
            return "", self._t("removed")
        if printer.is_unknown_now:
            return "no_contact", self._t("not known")
        if printer.was_cold:
            return "", self._t("cold all night")
        return "", self._t("did not print") if printer.printed_nothing else self._t("partly not known")

    def _result_word(self, result: JobResult) -> str:
        return {
            JobResult.DONE: self._t("done"),
            JobResult.RUNNING: self._t("under way"),
            JobResult.FAILED: self._t("failed"),
            JobResult.CANCELLED: self._t("cancelled"),
            JobResult.UNKNOWN: self._t("not known"),
        }[result]

    def _segments(self, printer: NightPrinter) -> list[StripPart]:
        jobs = {job.id: job for job in printer.jobs}
        named = {_longest(printer, job_id): job for job_id, job in jobs.items()}
        found, before = [], False
        for segment in printer.segments:
            stopped = printer.stops_at(segment)
            words, brief = self._segment_words(printer, segment, named.get(segment), after_stop=before)
            found.append(
                StripPart(
                    begin=self._rule.share(segment.begin),
                    end=self._rule.share(segment.end),
                    kind=segment.kind.value,
                    words=words,
                    brief=brief,
                    stopped=stopped,
                )
            )
            before = stopped
        return found

    def _segment_words(
        self, printer: NightPrinter, segment: Segment, job: NightJob | None, *, after_stop: bool
    ) -> tuple[str, str]:
        """What stands in a segment, and the shorter words for a narrow one."""
        if segment.kind is Kind.UNKNOWN:
            return (self._t("not known"),) * 2
        if segment.kind is Kind.PRINTED and job is not None:
            return self._job(job), part_name(job.file_name)
        if segment.kind is Kind.PAUSED:
            pause = self._t("pause")
            is_last = segment is printer.segments[-1]
            used_up = is_last and self._hands.get(printer.id) is Hand.CHANGE_FILAMENT
            return self._t("pause, filament used up") if used_up else pause, pause
        if segment.kind is Kind.IDLE and after_stop:
            words = self._t("stopped %1").replace("%1", self._clock(segment.begin))
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
        return self._t("not known") if is_zero else self._t("over %1").replace("%1", words)

    def _life(self, one: NightAlarm) -> str:
        """Who was told, who acknowledged, and when it was over."""
        alarm, parts = one.alarm, []
        sent = [told for told in one.told if told.at is not None]
        if sent:
            names = ", ".join(self._told(told) for told in sent)
            parts.append(self._t("told: %1").replace("%1", names))
        elif one.told:
            parts.append(self._t("nobody could be told"))
        if alarm.acknowledged_at is not None:
            name = alarm.acknowledged_name or ""
            parts.append(self._t("acknowledged by %1").replace("%1", name))
        elif alarm.waits:
            parts.append(self._t("not acknowledged"))
        if alarm.cleared_at is not None and alarm.acknowledged_at is None:
            parts.append(self._t("ended %1").replace("%1", self._clock(alarm.cleared_at)))
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
