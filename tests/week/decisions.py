"""What staff decide at the desk: requests, prints made again, spools bought. Each addition to the queue is checked
against the rule of turns.
"""

import random
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.base.clock import from_text
from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.stock import add_spool
from kiosk.printroom.queue.fairness import PASSED_WITHIN
from kiosk.printroom.queue.planned import Plan, PlannedPrint
from kiosk.printroom.requests.deciding import Approval
from kiosk.printroom.requests.request import PrintRequest, open_requests
from kiosk.printroom.requests.states import DeclinedBecause, RequestState
from kiosk.store.hub_db import row
from tests.week.book import Book, Told
from tests.week.hub import Hub
from tests.week.world import World

DECIDES = 0.8
DECLINES, CHANGES = 0.06, 0.25
MOST_TRIES = 4
"""Prints of one request."""
BOUGHT_G = 1000.0
NEAR = timedelta(seconds=1)


class Decisions:
    """Of one member of staff."""

    def __init__(self, world: World, hub: Hub, book: Book, chance: random.Random) -> None:
        self._world, self._hub, self._book, self._chance = world, hub, book, chance

    def decide(self) -> None:
        """Decide most of the requests that wait."""
        for request in open_requests(self._hub.db):
            if self._chance.random() < DECIDES:
                self._decide(request)

    def _decide(self, request: PrintRequest) -> None:
        hub, asked = self._hub, next(one for one in self._book.asked if one.number == request.number)
        if self._chance.random() < DECLINES:
            because = self._chance.choice(list(DeclinedBecause))
            hub.decisions.decline(request.id, request.version, hub.staff_id, because)
            asked.decided = RequestState.DECLINED
            return
        approval = Approval.as_asked(request)
        if self._chance.random() < CHANGES:
            approval = self._changed(approval)
        before, order = hub.plan(), self._queue()
        jobs = hub.decisions.approve(request.id, request.version, hub.staff_id, approval)
        asked.decided, asked.jobs = RequestState.APPROVED, list(jobs)
        after = hub.plan()
        self._check_turns(order, set(jobs))
        self._check_plan(before, after, set(jobs))
        self._write_down(after, jobs)

    def _changed(self, approval: Approval) -> Approval:
        if self._chance.random() < 0.6:
            return replace(approval, copies=2)
        return replace(approval, printer_id=self._chance.choice(list(self._hub.ids.values())))

    def print_again(self, job_id: str) -> None:
        """A print went wrong: the same once more, a few times at most."""
        asked = self._book.asked_for(job_id)
        if len(asked.jobs) >= MOST_TRIES:
            self._book.happened["given up"] += 1
            return
        order = self._queue()
        added = self._hub.queue.print_again(job_id, self._hub.staff_id, self._hub.files_dir)
        asked.jobs.append(added)
        self._check_turns(order, {added})
        self._write_down(self._hub.plan(), (added,))
        self._book.happened["printed again"] += 1

    def buy(self, material: str, colour: str) -> None:
        """There is no spool for the next print: buy one."""
        hub = self._hub
        bought = add_spool(hub.db, hub.clock, hub.staff_id, Spool(material=material, colour=colour, left_g=BOUGHT_G))
        hub.spools.append(bought)
        self._book.happened["spool bought"] += 1

    def _write_down(self, plan: Plan, jobs: tuple[str, ...]) -> None:
        for job_id in jobs:
            if (one := plan.planned(job_id)) is not None:
                told = Told(job_id, self._world.clock.seconds, one.starts_at, one.ends_at, not one.waits_for_permission)
                self._book.told.append(told)

    # Nobody starves

    def _queue(self) -> list[str]:
        return [one.id for one in self._hub.overview.open_jobs() if one.queued]

    def _check_turns(self, before: list[str], added: set[str]) -> None:
        """New jobs change nobody else's place, and pass only who has had more turns and waits for less than a day."""
        now, after = self._hub.clock.now(), self._queue()
        if [one for one in after if one not in added] != before:
            self._wrong("jobs that waited changed places among each other")
        requesters = {job_id: self._requester(job_id) for job_id in after}
        turns = {job_id: self._turn(after[: place + 1], requesters) for place, job_id in enumerate(after)}
        for place, job_id in enumerate(after):
            passed_by = [one for one in after[:place] if one in added]
            if job_id in added or not passed_by:
                continue
            waits = now - from_text(self._created(job_id))
            if waits > PASSED_WITHIN + NEAR:
                self._wrong(f"a job was passed after {waits}")
            if any(turns[one] >= turns[job_id] for one in passed_by if requesters[one] != requesters[job_id]):
                self._wrong("a job was passed by one whose requester had as many turns")

    @staticmethod
    def _turn(until: list[str], requesters: dict[str, str]) -> int:
        """The how manieth of its requester the last of these jobs is."""
        return sum(requesters[one] == requesters[until[-1]] for one in until)

    def _requester(self, job_id: str) -> str:
        return self._book.asked_for(job_id).pass_id

    def _created(self, job_id: str) -> str:
        found = row(self._hub.db, "SELECT created_at FROM job WHERE id = ?", job_id)
        assert found is not None
        return str(found["created_at"])

    def _check_plan(self, before: Plan, after: Plan, added: set[str]) -> None:
        """Whoever is in front of all new jobs keeps the place in the plan that was told."""
        first = min(after.order.index(one) for one in added)
        for job_id in after.order[:first]:
            was, now = _promised_at(before.planned(job_id)), _promised_at(after.planned(job_id))
            if was is not None and (now is None or abs(was - now) > NEAR):
                self._wrong(f"a job in front was moved in the plan: {was} to {now}")

    def _wrong(self, what: str) -> None:
        self._book.wrong.append(f"{self._world.now} {what}")


def _promised_at(one: PlannedPrint | None) -> datetime | None:
    """When it starts without any further permission."""
    if one is None:
        return None
    return one.otherwise_at if one.waits_for_permission else one.starts_at
