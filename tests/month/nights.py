"""What happens in simulated nights: prints, people, and faults at random from a seed."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.hub import alarms
from kiosk.hub.alarms import Severity
from kiosk.printers.printer import PrinterState
from kiosk.printroom.night.reading import night_report
from kiosk.printroom.night.report import NightPrinter
from kiosk.printroom.night.strips import Kind
from kiosk.printroom.orders import Action
from kiosk.printroom.print_files import StoredFile
from tests.month.faults import Laid, When, choose
from tests.month.world import Delivery, World

H, MIN = 3600.0, 60.0
DAY_S = 24 * H
"""The simulation begins at 14:00 in Helsinki; times of a night are counted from there."""
EVENING = (3 * H, 6 * H)
NIGHT = (7.5 * H, 15.5 * H)
MORNING = (18 * H, 19 * H)
READY_BY = 21.5 * H
NIGHT_BEGINS, REPORT_AT = 4 * H, 17.5 * H
MOVE_S = 9.0
HEAT_UP_S = 5 * MIN
LENGTHS_H = (1, 3, 8)
BUSY = frozenset({PrinterState.HEATING, PrinterState.PRINTING})
AT_REST = frozenset({PrinterState.IDLE, PrinterState.AWAITING_CLEAR})
COOLED_AFTER_S = 1.5 * H
LEFT_TO_PRINT_S = 0.75 * H


def gcode(hours: int) -> str:
    """A print that takes about so long."""
    moves = round(hours * H / MOVE_S)
    return "\n".join(
        [
            "; filament_type = PLA",
            "M140 S60",
            "M104 S210",
            "G28",
            "G90",
            "M83",
            "M190 S60",
            "M109 S210",
            "G1 Z0.2 F6000",
            *(f"G1 X{30 + 45 * (place % 2)} E1 F300" for place in range(moves)),
            "M104 S0",
            "M140 S0",
            "",
        ]
    )


@dataclass(slots=True)
class Risks:
    """How likely each is in one night."""

    fault: float = 0.6
    killed: float = 0.35
    frozen: float = 0.25
    dead_channel: float = 0.35
    full_disk: float = 0.15
    wrong_clock: float = 0.2
    dies_while_sending: float = 0.2


QUIET = Risks(0, 0, 0, 0, 0, 0, 0)


@dataclass(slots=True)
class Attended:
    """A printer with the people who use and repair it."""

    slug: str
    print_until_s: float = 0.0
    fault: Laid | None = None
    tries: int = 0


@dataclass(slots=True)
class Log:
    """What was laid."""

    faults: list[Laid] = field(default_factory=list)
    disk_low: list[tuple[float, float]] = field(default_factory=list)
    prints: int = 0
    not_ready: list[str] = field(default_factory=list)
    report: list[str] = field(default_factory=list)
    """Where the report of a night disagrees."""


class Nights:
    """Plans the nights of a world, and acts for its people."""

    def __init__(self, world: World, risks: Risks) -> None:
        self.world, self.risks, self.log = world, risks, Log()
        self._chance: random.Random = world.chance
        self._attended = {slug: Attended(slug) for slug in world.cables}
        self._files: dict[int, StoredFile] = {}
        self._sent = 0

    def run(self, nights: int) -> None:
        """Let so many nights pass, each with the day after it."""
        for night in range(nights):
            begin_s = night * DAY_S
            for slug in self._attended:
                self._plan_printer(begin_s, slug)
            self._plan_hub(begin_s)
            self._plan_report(begin_s)
        self._every(MIN, self._read_messages)
        self.world.run(nights * DAY_S)

    def _between(self, span: tuple[float, float]) -> float:
        return self._chance.uniform(*span)

    def _every(self, each_s: float, action: Callable[[], None]) -> None:
        def act() -> None:
            action()
            self.world.after(each_s, act)

        self.world.after(each_s, act)

    # A printer

    def _plan_printer(self, begin_s: float, slug: str) -> None:
        at = self.world.at
        if self._chance.random() < 0.85:
            at(begin_s + self._between(EVENING), lambda: self._start(slug, begin_s + EVENING[1]))
        if self._chance.random() < self.risks.fault:
            at(begin_s + self._between(NIGHT), lambda: self._lay(slug))
        at(begin_s + self._between(MORNING), lambda: self._tidy(slug))
        at(begin_s + READY_BY, lambda: self._must_be_ready(slug))

    def _plan_report(self, begin_s: float) -> None:
        self.world.at(begin_s + REPORT_AT, lambda: self._read_report(begin_s + NIGHT_BEGINS))

    def _read_report(self, begin_s: float) -> None:
        """Compare the report of the night with what was laid."""
        world, now_s = self.world, self.world.clock.seconds
        if any(begin - H < now_s and end + H > begin_s for begin, end in world.wrong_clock):
            return  # what is known then is less, and tested elsewhere
        report = night_report(world.hub.db, world.clock.true_time(begin_s), world.clock.true_time(now_s))
        raised = {alarm_id for alarm_id, at_s in world.raised_s.items() if begin_s + MIN < at_s < now_s - MIN}
        missing = raised - {one.alarm.id for one in report.alarms}
        if missing:
            self.log.report.append(f"{world.local(now_s)}: {len(missing)} alarms are not in the report")
        for begin, end in world.died:
            middle = world.clock.true_time((begin + end) / 2)
            if begin_s < begin and end < now_s and end - begin > 5 * MIN:
                silent = any(one <= middle <= other for one, other in report.silent)
                unknown = all(_kind_at(printer, middle) is Kind.UNKNOWN for printer in report.printers)
                if not (silent and unknown):
                    self.log.report.append(f"{world.local(begin)}: known though nobody watched")
        for fault in self.log.faults:
            if fault.repaired_s is None and fault.kind.name.startswith("cable") and begin_s < fault.at_s < now_s - H:
                middle = world.clock.true_time((fault.at_s + now_s) / 2)
                [printer] = [one for one in report.printers if one.id == world.hub.ids[fault.slug]]
                if _kind_at(printer, middle) is not Kind.UNKNOWN:
                    self.log.report.append(f"{world.local(fault.at_s)} {fault.slug}: known without a cable")

    def _start(self, slug: str, until_s: float) -> None:
        """Start a print, and pause it for a while as people do; try again if nothing can be started now."""
        world, hub = self.world, self.world.hub
        printer = hub.printer(slug)
        if world.disk_is_full or printer.state is not PrinterState.IDLE or self._attended[slug].fault:
            if world.clock.seconds < until_s:
                world.after(10 * MIN, lambda: self._start(slug, until_s))
            return
        hours = self._chance.choice(LENGTHS_H)
        if hours not in self._files:
            self._files[hours] = hub.file(gcode(hours), f"{hours}.gcode")
        world.start(slug, self._files[hours])
        self.log.prints += 1
        self._attended[slug].print_until_s = world.clock.seconds + HEAT_UP_S + hours * H
        if self._chance.random() < 0.3:
            paused_s = self._between((2 * MIN, 40 * MIN))
            world.after(15 * MIN, lambda: self._pause(slug, paused_s))

    def _pause(self, slug: str, for_s: float) -> None:
        if self.world.hub.printer(slug).state is PrinterState.PRINTING and not self._attended[slug].fault:
            self.world.order(Action.PAUSE, slug)
            self._attended[slug].print_until_s += for_s
            self.world.after(for_s, lambda: self._resume(slug))

    def _resume(self, slug: str) -> None:
        if self.world.hub.printer(slug).state in {PrinterState.PAUSED, PrinterState.PAUSING}:
            self.world.order(Action.RESUME, slug)
            self.world.after(MIN, lambda: self._resume(slug))  # again, if the print room was just not there

    def _lay(self, slug: str) -> None:
        """Lay a fault that fits what the printer does, if its end is not near."""
        attended, now_s = self._attended[slug], self.world.clock.seconds
        state = self.world.hub.printer(slug).state
        if attended.fault:
            return
        if state is PrinterState.PRINTING and now_s < attended.print_until_s - LEFT_TO_PRINT_S:
            when = When.PRINTING
        elif state in AT_REST and now_s > attended.print_until_s + COOLED_AFTER_S:
            when = When.IDLE
        else:
            return
        attended.fault = Laid(choose(self._chance, when), slug, now_s)
        self.log.faults.append(attended.fault)
        attended.fault.kind.lay(self.world.cables[slug])

    def _tidy(self, slug: str) -> None:
        """Somebody looks at the machine each minute until it is ready: repairs it, answers it, clears its bed."""
        world, attended, hub = self.world, self._attended[slug], self.world.hub
        world.fill_disk(full=False)
        fault = attended.fault
        if fault is not None and fault.repaired_s is None:
            fault.repaired_s = world.clock.seconds
            world.cables[slug].is_plugged = True
            world.cables[slug].power_cycle()
        printer = hub.printer(slug)
        for alarm in printer.alarms:
            alarms.acknowledge(hub.db, world.clock, alarm.id, hub.staff_id)
        attended.tries += 1
        match printer.state:
            case PrinterState.IDLE if not printer.alarms:
                attended.tries, attended.fault = 0, None
                if fault is not None:
                    fault.settled_s = world.clock.seconds
                return
            case PrinterState.AWAITING_CLEAR:
                world.order(Action.CONFIRM_CLEAR, slug)
            case PrinterState.ERROR | PrinterState.OFFLINE:
                world.order(Action.CONNECT, slug)
            case PrinterState.PAUSED:
                world.order(Action.RESUME, slug)
            case PrinterState.ATTENTION if attended.tries % 10 == 0:
                world.order(Action.CANCEL, slug)
        world.after(MIN, lambda: self._tidy(slug))

    def _must_be_ready(self, slug: str) -> None:
        printer = self.world.hub.printer(slug)
        if printer.state not in {PrinterState.IDLE, *BUSY} or printer.alarms:  # a long print may still run
            causes = ", ".join(alarm.cause for alarm in printer.alarms)
            self.log.not_ready.append(f"{self.world.local(self.world.clock.seconds)} {slug} {printer.state} {causes}")

    # The hub

    def _plan_hub(self, begin_s: float) -> None:
        world, chance, risks = self.world, self._chance, self.risks
        if chance.random() < risks.killed:
            for_s = chance.choice((3.0, 20.0, 90.0, 900.0, 3600.0))
            world.at(begin_s + self._between((4 * H, 17 * H)), lambda: world.kill(for_s))
        if chance.random() < risks.frozen:
            frozen_s = chance.choice((3.0, 20.0, 90.0, 900.0))
            world.at(begin_s + self._between((4 * H, 17 * H)), lambda: world.freeze(frozen_s))
        if chance.random() < risks.dead_channel:
            who = chance.choice(({"Maija"}, {"Otso"}, {"Maija", "Otso"}))
            dead_at_s, dead_s = begin_s + self._between(NIGHT), self._between((0.2 * H, 8 * H))
            world.at(dead_at_s, lambda: world.unreachable.update(who))
            world.at(dead_at_s + dead_s, lambda: world.unreachable.difference_update(who))
            world.unreachable_spans.append((dead_at_s, dead_at_s + dead_s))
        if chance.random() < risks.full_disk:
            self._plan_full_disk(begin_s + self._between(NIGHT))
        if chance.random() < risks.wrong_clock:
            self._plan_wrong_clock(begin_s + self._between((5 * H, 16 * H)))
        if chance.random() < risks.dies_while_sending:
            world.at(begin_s + NIGHT[0], lambda: setattr(world, "dies_while_sending", True))
            world.at(begin_s + MORNING[1], lambda: setattr(world, "dies_while_sending", False))

    def _plan_full_disk(self, low_at_s: float) -> None:
        """It fills up within half an hour, is full for a while, and then somebody makes room."""
        world = self.world
        full_at_s = low_at_s + self._between((5 * MIN, 30 * MIN))
        room_at_s = full_at_s + self._between((MIN, 30 * MIN))
        world.at(low_at_s, lambda: setattr(world, "disk_free", 0.04))
        world.at(full_at_s, lambda: world.fill_disk(full=True))
        world.at(room_at_s, lambda: world.fill_disk(full=False))
        world.at(room_at_s, lambda: setattr(world, "disk_free", 0.5))
        world.not_working.append((full_at_s, room_at_s))
        self.log.disk_low.append((low_at_s, room_at_s))

    def _plan_wrong_clock(self, at_s: float) -> None:
        world = self.world
        wrong_by_s = self._chance.choice((-1, 1)) * self._between((MIN, 3 * H))
        right_at_s = at_s + self._between((MIN, H))
        world.at(at_s, lambda: setattr(world.clock, "wrong_by_s", wrong_by_s))
        world.at(right_at_s, lambda: setattr(world.clock, "wrong_by_s", 0.0))
        world.wrong_clock.append((at_s, right_at_s))

    # Who is told

    def _read_messages(self) -> None:
        """Whoever is told of an alarm for now may acknowledge it, and may come at once."""
        new, self._sent = self.world.sent[self._sent :], len(self.world.sent)
        for told in new:
            if told.alarm_id is not None and not told.is_lost and self._chance.random() < 0.6:
                self.world.after(self._between((2 * MIN, 25 * MIN)), lambda told=told: self._acknowledge(told))  # type: ignore[misc]

    def _acknowledge(self, told: Delivery) -> None:
        world, hub = self.world, self.world.hub
        if told.alarm_id is None or world.disk_is_full:
            return
        alarms.acknowledge(hub.db, world.clock, told.alarm_id, hub.staff_id)
        [alarm] = alarms.alarms_by_id(hub.db, [told.alarm_id])
        slug = next((slug for slug, its_id in hub.ids.items() if its_id == alarm.printer_id), None)
        comes = alarm.severity is Severity.NOW and self._chance.random() < 0.5
        if slug is not None and comes and self._attended[slug].fault:
            world.after(self._between((20 * MIN, 60 * MIN)), lambda: self._tidy(slug))


def _kind_at(printer: NightPrinter, moment: datetime) -> Kind:
    return next(one.kind for one in printer.segments if one.begin <= moment < one.end)
