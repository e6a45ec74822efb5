"""Compares the product's tables with what boards carried out and people did: starts, ends, minutes, grams, shelf."""

from dataclasses import dataclass, field
from typing import Any

from kiosk.base.clock import from_text
from kiosk.printroom.maintenance.counters import BEGINNING, count_since
from kiosk.store.hub_db import rows
from tests.week.files import MM_PER_G, MOVE_S, PARTS
from tests.week.machines import PLANNED_MOVES, Run
from tests.week.mishaps import NETWORK, SERVER
from tests.week.week import Week

TABLE_SHARE = 0.005
"""The product's table of what a file pushes out up to each byte is off by at most this share of the whole."""
IN_FLIGHT = PLANNED_MOVES + 4 + 1 + 3
"""Moves that were sent and not yet made: planned, in the board's slots, executed, in its receive buffer."""
NOTED_EACH_S = 60.0
"""A process that died has noted what was used at least so long ago."""
SEEN_S = 45.0
"""From what happens at a machine until the print room has stored it, where both work."""
ORDERED_S = 60.0
"""From the order to the first command: an older start is refused; besides, printers heat one after another."""
HEATING_GAP_S = 60.0
ROUNDING_G = 0.01

_JOBS = """
SELECT job.*, equipment.slug FROM job LEFT JOIN equipment ON equipment.id = job.printer_id ORDER BY job.created_at
"""
_USED = "SELECT ifnull(sum(length_mm), 0) AS mm FROM filament_use WHERE job_id = ?"
_PART = {part.name: part for part in PARTS}


@dataclass(slots=True)
class Verdict:
    """What was wrong, and how much there was of everything."""

    wrong: list[str] = field(default_factory=list)
    requests: int = 0
    jobs: int = 0
    prints: int = 0
    whole: int = 0
    deaths: int = 0
    used_g: float = 0.0
    off_g: float = 0.0
    """The largest difference of a spool."""
    longest_wait_h: float = 0.0
    unseen_ends: int = 0
    """Whole prints whose end the print room could not find out, and says so."""

    def __str__(self) -> str:
        return (
            f"{self.requests} requests, {self.jobs} jobs, {self.prints} prints begun, {self.whole} whole, "
            f"{self.used_g:.0f} g, {self.deaths} kills, largest difference of a spool {self.off_g:.2f} g, "
            f"longest wait {self.longest_wait_h:.1f} h, {self.unseen_ends} ends unseen, {len(self.wrong)} wrong"
        )


class Judge:
    """Judges one run."""

    def __init__(self, week: Week) -> None:
        self._week, self._book = week, week.book
        self._jobs = {job["id"]: job for job in rows(week.hub.db, _JOBS)}
        self._runs = sorted(
            (run for machine in week.world.machines.values() for run in machine.meter.runs), key=lambda run: run.began_s
        )
        self._blind = [span for _, span in week.room.deaths]
        self.verdict = Verdict(list(week.book.wrong))

    def judge(self) -> Verdict:
        """Everything."""
        verdict = self.verdict
        verdict.requests, verdict.jobs = len(self._book.asked), len(self._jobs)
        verdict.prints, verdict.whole = len(self._runs), sum(run.is_whole for run in self._runs)
        verdict.deaths = len(self._week.room.deaths)
        self._starts()
        for run in self._runs:
            if run.job_id:
                self._outcome(run, self._jobs[run.job_id])
                self._minutes(run, self._jobs[run.job_id])
                self._grams(run)
        self._spools()
        self._metres()
        self._shelf()
        self._all_printed()
        return verdict

    def _wrong(self, run: Run, what: str) -> None:
        at = f"{self._week.world.local(run.began_s):%a %H:%M:%S}"
        self.verdict.wrong.append(f"{at} {run.slug} {run.file} ({run.job_id[-6:]}): {what}")

    # Starts

    def _starts(self) -> None:
        """Each print began on an empty bed, by one order of a person who saw it; and none began twice."""
        for run in self._runs:
            acts = [one for one in self._book.confirmed if one.slug == run.slug and one.at_s <= run.began_s]
            if not run.stood_on_empty_bed:
                self._wrong(run, "began on what lay on the bed")
            if not acts or run.began_s - acts[-1].at_s > ORDERED_S + HEATING_GAP_S * len(self._week.world.models):
                self._wrong(run, "began without a person who confirmed the bed")
                continue
            job_id = acts[-1].job_id
            if any(one.job_id == job_id for one in self._runs):
                self._wrong(run, f"began twice for one job, {job_id}")
            elif self._book.asked_for(job_id).part != run.file or self._jobs[job_id]["slug"] != run.slug:
                self._wrong(run, "another file, or on another printer, than ordered")
            else:
                run.job_id = job_id
        begun = {run.job_id for run in self._runs}
        for job in self._jobs.values():
            if job["started_at"] is not None and job["id"] not in begun:
                self.verdict.wrong.append(f"job {job['id']} is said to have begun, and no machine did")

    # One print

    def _unseen(self, run: Run, at_s: float) -> float:
        """For how long nobody could see this machine around that moment."""
        spans = list(self._blind)
        for one in self._book.mishaps:
            if one.slug == run.slug and one.kind in {NETWORK, SERVER}:
                spans.append((one.at_s, one.ended_s if one.ended_s is not None else self._week.clock.seconds))
        return sum(end - begin for begin, end in spans if begin - NOTED_EACH_S <= at_s <= end + 2 * NOTED_EACH_S)

    def _outcome(self, run: Run, job: dict[str, Any]) -> None:
        if job["outcome"] is None:
            self._wrong(run, f"has no outcome, but is {job['job_state']}")
        elif run.is_whole and job["outcome"] != "done":
            if self._unseen(run, run.last_s):
                self.verdict.unseen_ends += 1
            else:
                self._wrong(run, f"is whole, and stored as {job['outcome']}: {job['reason']}")
        elif not run.is_whole and job["outcome"] == "done":
            self._wrong(run, "broke off, and is stored as done")
        if run.job_id in self._book.judged and job["result"] != self._book.judged[run.job_id]:
            self._wrong(run, f"was judged {self._book.judged[run.job_id]}, and is stored as {job['result']}")

    def _minutes(self, run: Run, job: dict[str, Any]) -> None:
        if job["started_at"] is None or job["ended_at"] is None:
            return
        began_s, ended_s = (self._seconds(job[name]) for name in ("started_at", "ended_at"))
        if abs(began_s - run.began_s) > SEEN_S + self._unseen(run, run.began_s):
            self._wrong(run, f"began at {run.began_s:.0f} s, and is stored as {began_s:.0f} s")
        if run.is_whole and not 0 <= ended_s - run.last_s + 1 <= SEEN_S + self._unseen(run, run.last_s):
            self._wrong(run, f"was whole at {run.last_s:.0f} s, and is stored as over at {ended_s:.0f} s")

    def _seconds(self, stored: str) -> float:
        return (from_text(stored) - self._week.clock.true_time(0)).total_seconds()

    def _grams(self, run: Run) -> None:
        [used] = rows(self._week.hub.db, _USED, run.job_id)
        off_mm = abs(used["mm"] - run.mm)
        if off_mm > self._allowed_mm(run):
            self._wrong(run, f"pushed out {run.mm:.0f} mm (whole: {run.is_whole}), counted are {used['mm']:.0f} mm")

    def _allowed_mm(self, run: Run) -> float:
        """How much the count may be off: by the table; where a print broke off, by what was on its way or unseen."""
        part = _PART[run.file]
        if run.is_whole and self._jobs[run.job_id]["outcome"] == "done":
            return TABLE_SHARE * part.mm
        unseen_s = self._unseen(run, run.last_s)
        moves = IN_FLIGHT + (unseen_s + NOTED_EACH_S) / MOVE_S * (unseen_s > 0)
        return TABLE_SHARE * part.mm + moves * part.mm_a_move

    def _allowed_on_spool_mm(self, run: Run) -> float:
        """Where a spool was changed in a print, what was on its way then counts for the first one."""
        on_its_way_mm = IN_FLIGHT * _PART[run.file].mm_a_move if len(run.by_spool) > 1 else 0.0
        return on_its_way_mm + (self._allowed_mm(run) if run.job_id else 0.0)

    # The hub

    def _spools(self) -> None:
        """Each spool is lighter by what was really pushed out of it; and is where it was really put."""
        week = self._week
        really = {machine.meter.spool: slug for slug, machine in week.world.machines.items() if machine.meter.spool}
        for one in week.hub.spools:
            [stored] = rows(week.hub.db, "SELECT * FROM spool WHERE id = ?", one.id)
            runs = [run for run in self._runs if one.number in run.by_spool]
            used_g = sum(run.by_spool[one.number] for run in runs) / MM_PER_G[one.material]
            allowed_g = sum(map(self._allowed_on_spool_mm, runs)) / MM_PER_G[one.material] + ROUNDING_G
            off_g = abs(one.left_g - used_g - stored["left_g"])
            if used_g > one.left_g:
                self.verdict.wrong.append(f"the simulation took {used_g:.0f} g off spool {one.number}, which had less")
            self.verdict.used_g += used_g
            self.verdict.off_g = max(self.verdict.off_g, off_g)
            if off_g > allowed_g:
                counted = f"{one.left_g - stored['left_g']:.1f} g are counted (± {allowed_g:.1f})"
                self.verdict.wrong.append(f"spool {one.number}: {used_g:.1f} g were used, {counted}")
            if week.hub.slugs.get(stored["printer_id"] or "") != really.get(one.number):
                where = week.hub.slugs.get(stored["printer_id"] or "")
                self.verdict.wrong.append(f"spool {one.number} is on {really.get(one.number)}, stored is {where}")

    def _metres(self) -> None:
        week = self._week
        for slug, printer_id in week.hub.ids.items():
            runs = [run for run in self._runs if run.slug == slug and run.job_id]
            counted = count_since(week.hub.db, printer_id, BEGINNING, week.clock.now()).metres
            really, allowed = sum(run.mm for run in runs) / 1000, sum(map(self._allowed_mm, runs)) / 1000
            if abs(counted - really) > allowed:
                self.verdict.wrong.append(f"{slug}: {really:.1f} m were pushed out, {counted:.1f} m are counted")

    def _shelf(self) -> None:
        stored = {
            job["shelf"]: job["id"]
            for job in self._jobs.values()
            if job["shelf"] is not None and job["handed_over_at"] is None
        }
        if stored != self._book.shelf:
            self.verdict.wrong.append(f"on the shelf lies {self._book.shelf}, stored is {stored}")
        handed = {job["id"] for job in self._jobs.values() if job["handed_over_at"] is not None}
        if handed != set(self._book.handed_over):
            self.verdict.wrong.append(f"handed over differ: {handed ^ set(self._book.handed_over)}")

    def _all_printed(self) -> None:
        """Nobody starved: in the end nothing that was approved waits, and every request has been decided."""
        begun = {run.job_id: run.began_s for run in self._runs}
        for job in self._jobs.values():
            if job["outcome"] is None:
                self.verdict.wrong.append(f"job {job['number']} is {job['job_state']} in the end")
            if job["id"] in begun:
                wait_h = (begun[job["id"]] - self._seconds(job["created_at"])) / 3600
                self.verdict.longest_wait_h = max(self.verdict.longest_wait_h, wait_h)
        for one in self._book.asked:
            if not one.decided:
                self.verdict.wrong.append(f"request {one.number} was never decided")
