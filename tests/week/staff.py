"""Staff at the print desk: rounds through the open hours, in which they do what the screens propose.

They decide requests, clear beds and judge prints, load spools by their labels, start what the plan has next, allow
prints to run alone, hand over, and put right what is broken.
"""

import math
import random

from kiosk.base.errors import WorldError
from kiosk.hub.spools.label_code import spool_code, spool_number
from kiosk.hub.spools.loading import load_spool
from kiosk.hub.spools.spool import Kept, Spool, SpoolFilter, find_spools, spool_of_number
from kiosk.printers.printer import PrinterState
from kiosk.printroom.orders import Action
from kiosk.printroom.overview import PrinterView
from kiosk.printroom.queue.planned import PlannedPrint, next_for
from kiosk.printroom.results.result import FailedBecause, Result
from kiosk.printroom.results.results import Judgement
from tests.week.book import Book, Confirmed
from tests.week.decisions import Decisions
from tests.week.hub import Hub
from tests.week.mishaps import NEEDS_HANDS, NO_FILAMENT
from tests.week.process import Death, RoomProcess
from tests.week.world import World

ROUND_S = (120.0, 480.0)
SEES = 0.7
"""How likely they look at a printer in one round."""
SPARE_G = 15.0
TRIES = 6
"""After so many rounds a machine that waits for a person is given up."""
BEFORE_CLOSING_S = 5400.0
DIES_AT_START = 0.06


class Staff:
    """Who works at the desk; one pair of hands."""

    def __init__(self, world: World, room: RoomProcess, hub: Hub, book: Book, chance: random.Random) -> None:
        self._world, self._room, self._hub, self._book, self._chance = world, room, hub, book, chance
        self._decisions = Decisions(world, hub, book, chance)
        self._tries: dict[str, int] = {}
        self._starts: dict[str, str] = {}
        """By order, the job that was to start; until its answer was read."""
        self.dies_at_start = DIES_AT_START
        self.last_day_begins_s = math.inf
        """From then on no print is allowed to run into the night."""

    def begin(self) -> None:
        """Come to work; there is a round every few minutes from now on."""
        self._world.after(self._chance.uniform(*ROUND_S), self._next_round)

    def _next_round(self) -> None:
        if self._hub.opening.is_open(self._hub.clock.now()):
            try:
                self.round()
            except WorldError as error:  # the print room is silent, or somebody was faster: the next round
                self._book.happened[f"staff were told: {type(error).__name__}"] += 1
        self.begin()

    def round(self) -> None:
        """Do what there is to do now."""
        hub, book = self._hub, self._book
        self._read_answers()
        self._decisions.decide()
        for view in hub.overview.printers():
            if self._chance.random() < SEES:
                self._attend(view)
        closes_at = hub.opening.closing_at(hub.clock.now())
        is_late = closes_at is not None and (closes_at - hub.clock.now()).total_seconds() < BEFORE_CLOSING_S
        if is_late and hub.clock.seconds < self.last_day_begins_s:
            self._permit_night()
        if book.shelf and self._chance.random() < 0.1:
            self._hand_over()

    # One printer

    def _attend(self, view: PrinterView) -> None:
        mishap = self._book.broken(view.slug)
        if mishap is not None and mishap.kind in NEEDS_HANDS:
            self._repair(view.slug)
        match view.state:
            case PrinterState.AWAITING_CLEAR:
                self._clear(view)
            case PrinterState.IDLE:
                self.start(view)
            case PrinterState.ERROR | PrinterState.OFFLINE:
                self._hub.orders.give(Action.CONNECT, view.id, self._hub.staff_id)
            case PrinterState.PAUSED | PrinterState.ATTENTION:
                self._help(view)
        if view.state not in {PrinterState.PAUSED, PrinterState.ATTENTION}:
            self._tries.pop(view.slug, None)

    def _repair(self, slug: str) -> None:
        mishap, machine = self._book.broken(slug), self._world.machines[slug]
        assert mishap is not None
        mishap.ended_s = self._world.clock.seconds
        machine.is_plugged = True
        machine.power_cycle()

    def _help(self, view: PrinterView) -> None:
        """It is out of filament, or asks something: load another spool and let it go on, or give it up."""
        self._tries[view.slug] = self._tries.get(view.slug, 0) + 1
        mishap = self._book.broken(view.slug)
        if mishap is not None and mishap.kind == NO_FILAMENT and view.job is not None:
            loaded = spool_of_number(self._hub.db, self._world.machines[view.slug].meter.spool)
            needed_g = view.job.facts.filament_g + SPARE_G  # a spool that could not finish it would run out again
            if loaded is not None:
                if not self._load(view.slug, loaded.material, loaded.colour, needed_g, other_than=loaded.number):
                    return  # one was bought, for the next round
                self._book.happened["spool changed in a print"] += 1
            mishap.ended_s = self._world.clock.seconds
        if self._tries[view.slug] > TRIES:
            self._hub.orders.give(Action.CANCEL, view.id, self._hub.staff_id)
        elif view.prompt is not None and view.prompt.choices:
            self._hub.orders.give(Action.ANSWER_PROMPT, view.id, self._hub.staff_id, detail="0")
        elif view.state is PrinterState.ATTENTION:
            self._world.machines[view.slug].press_button()
        else:
            self._hub.orders.give(Action.RESUME, view.id, self._hub.staff_id)

    # A bed

    def _clear(self, view: PrinterView) -> None:
        """Take the print off, say how it came out, and go on with the next."""
        hub, meter, job = self._hub, self._world.machines[view.slug].meter, view.job
        if meter.is_moving(self._world.clock.seconds):
            return  # nobody reaches in
        if job is None or job.outcome is None:
            hub.orders.give(Action.CONFIRM_CLEAR, view.id, hub.staff_id)
            self._book.happened["bed cleared without a print that is over"] += 1
        else:
            is_whole = bool(meter.runs) and meter.runs[-1].is_whole and not meter.bed_is_empty
            judgement = self._judge(is_whole=is_whole)
            _, shelf = hub.results.clear_bed(hub.orders, job.id, judgement, hub.staff_id)
            now_s = self._world.clock.seconds
            self._book.judged[job.id], self._book.removed[job.id] = judgement.result, now_s
            if shelf is not None:
                self._put_on_shelf(shelf, job.id)
            if judgement.result is Result.FAILED:
                self._decisions.print_again(job.id)
        meter.clear_bed()
        self._world.after(self._chance.uniform(40, 150), lambda: self._start_there(view.slug))

    def _judge(self, *, is_whole: bool) -> Judgement:
        if not is_whole:
            return Judgement(result=Result.FAILED, failed_because=FailedBecause.OTHER)
        came_off = self._chance.random()
        if came_off < 0.04:
            return Judgement(result=Result.FAILED, failed_because=FailedBecause.CAME_OFF)
        result = Result.PASSABLE if came_off < 0.1 else Result.GOOD
        return Judgement(result=result, to_shelf=True)

    def _put_on_shelf(self, shelf: int, job_id: str) -> None:
        if shelf in self._book.shelf:
            self._book.wrong.append(f"shelf {shelf} was given to two prints")
        self._book.shelf[shelf] = job_id

    def _hand_over(self) -> None:
        shelf, job_id = self._chance.choice(sorted(self._book.shelf.items()))
        self._hub.results.hand_over(job_id, self._hub.staff_id)
        del self._book.shelf[shelf]
        self._book.handed_over[job_id] = self._world.clock.seconds
        self._book.happened["handed over"] += 1

    # The next print

    def _start_there(self, slug: str) -> None:
        view = next(one for one in self._hub.overview.printers() if one.slug == slug)
        if view.state is PrinterState.IDLE and self._hub.opening.is_open(self._hub.clock.now()):
            try:
                self.start(view)
            except WorldError as error:
                self._book.happened[f"staff were told: {type(error).__name__}"] += 1

    def start(self, view: PrinterView) -> None:
        """Start what the plan has next on an idle printer whose bed is seen to be empty."""
        hub, meter = self._hub, self._world.machines[view.slug].meter
        if not view.bed_clear or not meter.bed_is_empty or self._is_starting(view.id):
            return
        planned = next_for(hub.plan(), view.id)
        if planned is None or not self._has_filament(view, planned):
            return
        hub.labels.read(view.id, hub.code_of(view.id), hub.staff_id)
        order_id = hub.orders.start_queued(planned.job_id, view.id, hub.staff_id)
        self._starts[order_id] = planned.job_id
        self._book.confirmed.append(Confirmed(view.slug, planned.job_id, self._world.clock.seconds))
        if self._chance.random() < self.dies_at_start:
            how = self._chance.choice(list(Death))
            self._room.kill(how, self._chance.randint(1, 40), self._chance.choice((3.0, 20.0, 90.0)))

    def _is_starting(self, printer_id: str) -> bool:
        found = self._hub.db.query(
            "SELECT 1 FROM printer_order WHERE printer_id = ? AND action = 'start' AND answered_at IS NULL",
            [printer_id],
        )
        return any(found)

    def _read_answers(self) -> None:
        for order_id in list(self._starts):
            answer = self._hub.orders.answer(order_id)
            if answer is not None:
                job_id = self._starts.pop(order_id)
                if answer.refused and answer.reason is not None:
                    self._book.happened[f"start refused: {answer.reason.code}"] += 1
                    self._book.refused.append((job_id, answer.reason.code))

    # Spools

    def _has_filament(self, view: PrinterView, planned: PlannedPrint) -> bool:
        """Load what the next print wants, unless it is there and enough of it."""
        needed_g = (planned.weight_g or 0.0) + SPARE_G
        here = spool_of_number(self._hub.db, self._world.machines[view.slug].meter.spool)
        if here is not None and _suits(here, planned.material, planned.colour) and here.left_g >= needed_g:
            return True
        return self._load(view.slug, planned.material, planned.colour, needed_g)

    def _load(self, slug: str, material: str, colour: str, needed_g: float, other_than: int = 0) -> bool:
        """Take a spool that is loaded nowhere off the rack and scan its label; False: there is none."""
        hub = self._hub
        kept = find_spools(hub.db, SpoolFilter(kept=Kept.IN_STOCK, material=material), size=100).spools
        fit = [one for one in kept if _suits(one, material, colour) and one.left_g >= needed_g]
        fit = [one for one in fit if one.printer_id is None and one.number != other_than]
        if not fit:
            self._decisions.buy(material, colour)
            return False
        number = spool_number(spool_code(min(fit, key=lambda one: one.left_g).number))
        found = spool_of_number(hub.db, number)
        assert found is not None
        load_spool(hub.db, hub.clock, hub.staff_id, found.id, hub.ids[slug], found.version)
        self._world.machines[slug].meter.spool = number
        self._book.happened["spool loaded"] += 1
        return True

    # The night

    def _permit_night(self) -> None:
        """What would run into the night on a printer that may is allowed to."""
        for line in self._hub.plan().rows:
            for one in line.prints:
                if one.waits_for_permission:
                    self._hub.queue.permit_alone(one.job_id, self._hub.staff_id, permitted=True)
                    self._book.happened["permitted alone"] += 1


def _suits(spool: Spool, material: str, colour: str) -> bool:
    same_colour = not colour or spool.colour.casefold() == colour.casefold()
    return spool.material.casefold() == material.casefold() and same_colour
