"""Compares what was told with what was laid: missed, late, doubled, without cause."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.alarms import Alarm, AlarmCause, Severity, alarms_since
from kiosk.printroom.alarms.routing import ROUNDS, Rules
from tests.month.boards import BEGIN
from tests.month.faults import Laid
from tests.month.nights import Nights
from tests.month.silences import SILENT_STILL_S, SILENT_TOLD_S, Silence, silences
from tests.month.world import CONTACTS, HELSINKI, Delivery, Span, World

TOLD_WITHIN_S = 90.0
LONGEST_RETRY_S = 2000.0
"""A channel that was dead is tried again within half an hour."""
ESCALATES_AFTER_S = 600.0
AFTER_REPAIR_S = 1800.0
"""So long the end of what was broken may still be told."""
RESUMED_WITHIN_S = 40.0
"""A print that stood still for longer is not resumed."""
RESTARTS_WITHIN_S = 15.0


@dataclass(slots=True)
class Verdict:
    """What was wrong, each as a line."""

    laid: int = 0
    told: int = 0
    missed: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)
    other: list[str] = field(default_factory=list)

    @property
    def wrong(self) -> list[str]:
        return [*self.missed, *self.doubled, *self.false, *self.other]

    def __str__(self) -> str:
        counts = f"missed {len(self.missed)}, doubled {len(self.doubled)}, false {len(self.false)}"
        return f"laid {self.laid}, told {self.told}, {counts}, other {len(self.other)}"


class Judge:
    """Judges one run."""

    def __init__(self, world: World, nights: Nights) -> None:
        self._world, self._log = world, nights.log
        found = alarms_since(world.hub.db, BEGIN - timedelta(days=2))
        self._alarms = [alarm for alarm in found if alarm.id in world.raised_s]  # not those of the simulation's end
        self._slugs = {printer_id: slug for slug, printer_id in world.hub.ids.items()}
        self._claimed: set[str] = set()
        self._end_s = world.clock.seconds
        self.verdict = Verdict()

    def judge(self) -> Verdict:
        """Everything."""
        verdict = self.verdict
        for fault in self._log.faults:
            self._judge_fault(fault)
        for span in self._log.disk_low:
            self._judge_low_disk(span)
        for silence in silences(self._world.died):
            self._judge_silence(silence)
        for told in self._world.told_by_watchdog:
            if not any(begin <= told.at_s <= end + SILENT_STILL_S for begin, end in self._world.died):
                verdict.false.append(f"{self._world.local(told.at_s)} {told.title}")
        for alarm in self._alarms:
            if alarm.cause is AlarmCause.PRINT_ROOM_SILENT:
                continue
            self._judge_told(alarm)
            if alarm.id not in self._claimed and not self._explained(alarm):
                verdict.false.append(self._line(alarm))
        verdict.other += self._log.not_ready + self._log.report
        return verdict

    def _line(self, alarm: Alarm) -> str:
        slug = self._slugs.get(alarm.printer_id or "", "hub")
        return f"{self._world.local(self._at(alarm)):%d.%m. %H:%M:%S} {slug} {alarm.cause}: {alarm.reason}"

    def _at(self, alarm: Alarm) -> float:
        return self._world.raised_s[alarm.id]

    def _name(self, fault: Laid) -> str:
        return f"{self._world.local(fault.at_s):%d.%m. %H:%M:%S} {fault.slug} {fault.kind.name}"

    def _judge_fault(self, fault: Laid) -> None:
        verdict, kind = self.verdict, fault.kind
        repaired_s = fault.repaired_s or self._end_s
        until_s = max(repaired_s, fault.settled_s or 0.0) + AFTER_REPAIR_S
        about = [
            alarm
            for alarm in self._alarms
            if self._slugs.get(alarm.printer_id or "") == fault.slug and fault.at_s <= self._at(alarm) <= until_s
        ]
        found = [alarm for alarm in about if alarm.cause in kind.expected]
        self._claimed |= {alarm.id for alarm in about if alarm.cause in kind.expected | kind.also}
        if not kind.expected:
            return
        verdict.laid += 1
        deadline_s = working_until(fault.at_s, kind.seen_within_s, self._world.not_working)
        if not found:
            if repaired_s > deadline_s:
                verdict.missed.append(f"{self._name(fault)}: no alarm")
            return
        if self._at(found[0]) > deadline_s:
            verdict.missed.append(f"{self._name(fault)}: late by {self._at(found[0]) - deadline_s:.0f} s")
        told_alone = [alarm for alarm in about if self._told_alone(alarm)]
        if len(found) > 1 or len(told_alone) > 1:
            verdict.doubled.append(f"{self._name(fault)}: {[self._line(alarm) for alarm in found + told_alone]}")
        verdict.told += 1

    def _told_alone(self, alarm: Alarm) -> bool:
        return any(told.alarm_id == alarm.id for told in self._world.sent)

    def _judge_low_disk(self, span: Span) -> None:
        self.verdict.laid += 1
        found = [alarm for alarm in self._alarms if alarm.cause is AlarmCause.DISK_LOW]
        found = [alarm for alarm in found if span[0] <= self._at(alarm) <= span[1]]
        self._claimed |= {alarm.id for alarm in found}
        if not found and working_until(span[0], 60, self._world.not_working) < span[1]:
            self.verdict.missed.append(f"{self._world.local(span[0])}: nothing of a disk without room")
        elif len(found) > 1:
            self.verdict.doubled.append(f"{self._world.local(span[0])}: disk without room")
        else:
            self.verdict.told += 1

    def _judge_silence(self, silence: Silence) -> None:
        """The watchdog tells of a print room that is dead or frozen for long, once; and not of a restart."""
        begin, end = silence.begin_s, silence.end_s
        told = [one for one in self._world.told_by_watchdog if begin <= one.at_s < silence.told_until_s]
        name = f"{self._world.local(begin)} print room silent for {end - begin:.0f} s"
        if end - begin < RESTARTS_WITHIN_S:
            if told:
                self.verdict.false.append(f"{name}: told")
            return
        if end - begin < SILENT_TOLD_S:
            return
        self.verdict.laid += 1
        reachable = not self._in_span(begin, self._world.unreachable_spans, 60.0)
        if reachable and not (told and told[0].at_s <= begin + SILENT_TOLD_S):
            self.verdict.missed.append(name)
            return
        self.verdict.told += 1
        too_soon = [one for one, other in pairwise(told) if other.at_s - one.at_s < ESCALATES_AFTER_S - 30]
        if too_soon and reachable and not self._in_span(begin, self._world.wrong_clock, 4 * 3600):
            self.verdict.doubled.append(name)

    def _explained(self, alarm: Alarm) -> bool:
        """A channel was dead, or is not yet known to work again; a print did not survive the print room."""
        at_s = self._at(alarm)
        if alarm.cause is AlarmCause.JOB_FAILED:
            at_start = Reason(ReasonCode.NOT_RESUMED, cause=Reason(ReasonCode.NO_JOURNAL))
            is_at_start = alarm.reason == at_start
            return any(
                begin <= at_s <= end + 600 and (is_at_start or end - begin > RESUMED_WITHIN_S)
                for begin, end in self._world.died
            )
        spans = self._world.unreachable_spans
        return alarm.cause is AlarmCause.CHANNEL_FAILS and any(begin <= at_s <= end + 60 for begin, end in spans)

    # What became of one alarm

    def _judge_told(self, alarm: Alarm) -> None:
        told = [one for one in self._world.sent if one.alarm_id == alarm.id]
        self._judge_repeats(alarm, told)
        if self._in_span(self._at(alarm), self._world.wrong_clock, 4 * 3600):
            return  # what "in time" means is not known
        due_s = self._due_s(alarm)
        if due_s is None or alarm.severity is Severity.MORNING:
            return
        over_s = min(self._over_s(alarm), self._end_s)
        got_through = [one for one in told if not one.is_lost]
        if over_s <= due_s:
            return
        if not got_through:
            self.verdict.missed.append(f"{self._line(alarm)}: nobody was told until {self._world.local(due_s)}")
        elif got_through[0].at_s > due_s:
            self.verdict.missed.append(f"{self._line(alarm)}: told late, by {got_through[0].at_s - due_s:.0f} s")

    def _due_s(self, alarm: Alarm) -> float | None:
        """When somebody must have been told at the latest."""
        at = self._world.local(self._at(alarm))
        if alarm.severity is Severity.SOON:
            at = max(at, Rules(HELSINKI).after_quiet(at).astimezone(HELSINKI))
        begin_s = (at - self._world.local(0)).total_seconds()
        due_s = working_until(begin_s, TOLD_WITHIN_S, self._world.not_working)
        dead = [span for span in self._world.unreachable_spans if span[0] <= due_s and begin_s <= span[1]]
        if dead:
            due_s = working_until(max(due_s, *(end for _, end in dead)), LONGEST_RETRY_S, self._world.not_working)
        lost = any(one.is_lost for one in self._world.sent if one.alarm_id == alarm.id)
        return due_s + (ESCALATES_AFTER_S + 2 * TOLD_WITHIN_S if lost else 0.0)

    def _over_s(self, alarm: Alarm) -> float:
        """When nobody needed to be told any more, by the wall clock."""
        over = min((at for at in (alarm.acknowledged_at, alarm.cleared_at) if at is not None), default=None)
        return self._end_s if over is None else (over - BEGIN).total_seconds()

    def _judge_repeats(self, alarm: Alarm, told: Sequence[Delivery]) -> None:
        if len({one.message_id for one in told}) != len(told):
            self.verdict.doubled.append(f"{self._line(alarm)}: one message arrived twice")
        if len(told) > ROUNDS * len(CONTACTS):
            self.verdict.doubled.append(f"{self._line(alarm)}: told {len(told)} times")
        for one, other in pairwise(told):
            too_soon = other.at_s - one.at_s < ESCALATES_AFTER_S - 30
            wrong_clock = self._in_span(one.at_s, self._world.wrong_clock, 4 * 3600)
            unreached = self._in_span(one.at_s, self._world.unreachable_spans, LONGEST_RETRY_S)
            if (too_soon and not wrong_clock and not unreached) or (too_soon and one.contact == other.contact):
                self.verdict.doubled.append(f"{self._line(alarm)}: {one.contact}, {other.contact} too soon")

    @staticmethod
    def _in_span(at_s: float, spans: Sequence[Span], after_s: float) -> bool:
        return any(begin - after_s <= at_s <= end + after_s for begin, end in spans)


def working_until(begin_s: float, for_s: float, not_working: Sequence[Span]) -> float:
    """The end of the first stretch of so long, from `begin_s` on, in which the print room worked all the time."""
    for begin, end in sorted(not_working):
        if end <= begin_s or begin >= begin_s + for_s:
            continue
        begin_s = max(begin_s, end + 30)  # until contact with the machines is there again
    return begin_s + for_s
