"""Goodbye: undo of leaving, a face, what visitors would like to learn or make; of a sample the trip it spared."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.base.formats import NO_BREAK
from kiosk.hub.events.attendance import Attendance
from kiosk.hub.events.calendar import Event
from kiosk.hub.leaving.departures import Departure, Departures
from kiosk.hub.leaving.feedback import Answer, Because, Face, Feedback
from kiosk.hub.leaving.wishes import MAX_WISH_CHARS, Vote, Wish, Wishes, WishKind
from kiosk.hub.needs.demand import coming_answers, new_equipment
from kiosk.hub.settings.settings_table import read_setting
from kiosk.hub.sustainability.setting import Sustainability
from kiosk.hub.sustainability.trips import KILOMETRES, Otherwise, SparedTrips, Told
from kiosk.screens.kit.panel import Panel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import (
    NO_TEXT,
    Property,
    QmlElement,
    QmlUncreatable,
    QObject,
    Signal,
    Slot,
    constant,
    exposed,
    live_text,
    translate,
)
from kiosk.screens.session.navigation import SIDE_PAGES
from kiosk.screens.session.pages import routes_of
from kiosk.screens.session.visitor import UNDO_S
from kiosk.screens.text.equipment_labels import day_words
from kiosk.screens.text.formats import clock_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

WISHES = {"wide": 3, "small": 2, "tall": 2}
"""How many wishes there is room for, by the panel's format."""
ALL_WISHES = {"wide": 6, "small": 4, "tall": 8}
"""The same on the page of all wishes of a kind."""


@dataclass(frozen=True, slots=True)
class WishRow:
    key: str
    words: str
    votes: int
    chosen: bool
    answer: str  # when an event answers it, or that the hub has it; empty: neither


@dataclass(frozen=True, slots=True)
class TripRow:
    """key: the answer, behind a dot the kilometres there and back."""

    key: str
    words: str


@QmlElement
@QmlUncreatable("Made by the shell")
class GoodbyeViewModel(ViewModel):
    """What it stores is tied to nobody: the ids of answer and vote are known here alone, until the visitor is gone."""

    routes = routes_of("goodbye")
    changed = Signal()

    def __init__(self, context: Context, panel: Panel, parent: QObject | None = None) -> None:
        """panel: its format decides how many wishes are shown."""
        super().__init__(context, parent)
        services = self.services
        self._panel = panel
        self._departures = Departures(services.hub_db, services.visits)
        self._rows = RowModel(WishRow, self)
        self._places: tuple[str, ...] = ()
        self._turn = 0
        self._come_back: Callable[[], bool] | None = None
        self._undo_until_s = 0.0
        self._undo_s = 0
        self._answer: Answer | None = None
        self._event_id = ""
        self._votes: dict[WishKind, Vote] = {}
        self._all_rows = RowModel(WishRow, self)
        self._kind = WishKind.TOPIC
        self._all: tuple[str, ...] = ()
        self._page = 0
        self._wished = False
        self._trouble = NO_TEXT
        self._trips = RowModel(TripRow, self)
        self._left = 0
        self._told: Told | None = None

    @property
    def _feedback(self) -> Feedback:
        return Feedback(self.services.hub_db, self.services.clock, self.services.tz)

    @property
    def _wishes(self) -> Wishes:
        return Wishes(self.services.hub_db, self.services.clock, self.services.tz)

    # ---------- leaving ----------
    @Slot(str)
    def begin(self, visit_id: str) -> None:
        """Say goodbye to the visit that was just ended."""
        self._begin(lambda: self.services.visits.undo_check_out(visit_id))
        attended = Attendance(self.services.hub_db, self.services.clock).of_visit(visit_id)
        self._event_id = attended[-1].id if attended else ""

    def begin_departure(self, departure: Departure) -> None:
        """Say goodbye to somebody who left without a pass."""
        self._begin(lambda: self._departures.undo(departure))

    def _begin(self, come_back: Callable[[], bool]) -> None:
        self.visitor_gone()
        self._come_back = come_back
        self._undo_until_s, self._undo_s = self.now_s() + UNDO_S, int(UNDO_S)
        self._places = self._chosen_places()
        self.context.go("trip_question" if self._asks_trip() else "goodbye")
        self.refresh()

    def _chosen_places(self) -> tuple[str, ...]:
        """The wishes with most votes; the last place is for the others in turn, so that new ones are seen, too."""
        places = WISHES[self._panel.format]
        shown = [wish.id for wish in self._wishes.shown(WishKind.TOPIC)]
        if len(shown) <= places:
            return tuple(shown)
        others = shown[places - 1 :]
        self._turn += 1
        return (*shown[: places - 1], others[self._turn % len(others)])

    @Slot()
    def undo(self) -> None:
        """The visitor is still here: the visit goes on, and what was answered is taken back."""
        come_back, self._come_back = self._come_back, None
        if come_back is None or not self._undo_s:
            return
        with self.problems_shown():
            goes_on = come_back()
            if self._answer is not None:
                self._feedback.take_back(self._answer)
            for vote in self._votes.values():
                self._wishes.take_back(vote)
            if self._told is not None:
                self._spared.take_back(self._told)
                self._told = None
            self.context.go("start")
            if goes_on:
                self.context.show_success(lambda: translate("CheckInViewModel", "You are still inside."))

    # ---------- the trip that was spared (I18) ----------
    def _asks_trip(self) -> bool:
        """Whether it is the turn of this one of those who leave."""
        every = read_setting(self.services.hub_db, Sustainability).value.ask_every
        self._left += 1
        return every > 0 and self._left % every == 0

    @property
    def _spared(self) -> SparedTrips:
        return SparedTrips(self.services.hub_db, self.services.clock, self.services.tz)

    @Slot(str)
    def tellTrip(self, key: str) -> None:
        """How it would have been done otherwise; then the goodbye comes. key: of a row; empty: it is skipped."""
        answer, _, km = (key or Otherwise.NO_ANSWER).partition(".")
        with self.problems_shown():
            self._told = self._spared.tell(Otherwise(answer), int(km or 0))
        self.context.go("goodbye")

    # ---------- feedback ----------
    @Slot(str)
    def chooseFace(self, face: str) -> None:
        """Store the face; a second tap on it takes it back."""
        with self.problems_shown():
            if self._answer is not None and self._answer.face == face:
                self._feedback.take_back(self._answer)
                self._answer = None
            else:
                because = self._answer.because if self._answer else None
                self._answer = self._feedback.give(
                    Face(face), because, instead_of=self._answer, event_id=self._event_id
                )
            self.changed.emit()

    @Slot(str)
    def chooseCause(self, cause: str) -> None:
        """Store what made it so; a second tap on it takes it back."""
        if self._answer is None:
            return
        because = None if self._answer.because == cause else Because(cause)
        with self.problems_shown():
            self._answer = self._feedback.give(self._answer.face, because, instead_of=self._answer)
            self.changed.emit()

    # ---------- wishes ----------
    @Slot(str)
    def choose(self, wish_id: str) -> None:
        """Vote for a wish instead of the one before of its kind; a second tap on it takes the vote back."""
        kind = next((wish.wish_kind for wish in self._wishes.shown() if wish.id == wish_id), None)
        with self.problems_shown():
            before = self._votes.pop(kind, None) if kind is not None else None
            if before is not None:
                self._wishes.take_back(before)
            if kind is not None and (before is None or before.wish_id != wish_id):
                vote = self._wishes.vote(wish_id)
                self._votes |= {kind: vote} if vote is not None else {}
            self.refresh()

    @Slot()
    def openAll(self) -> None:
        """All wishes, first those to learn or make."""
        self.context.go("wishes")
        self.chooseKind(WishKind.TOPIC)

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        """Show the wishes of a kind; they keep their places while they are looked at."""
        self._kind, self._page = WishKind(kind), 0
        self._all = tuple(wish.id for wish in self._wishes.shown(self._kind))
        self.refresh()

    @Slot()
    def showMore(self) -> None:
        """The next page of wishes; after the last one the first."""
        self._page = (self._page + 1) % self.wishPages
        self.refresh()

    @Slot(str)
    def sendWish(self, text: str) -> None:
        """Store the visitor's own wish for staff; without a letter in it, or with too many waiting, say so."""
        with self.problems_shown():
            if not any(char.isalnum() for char in text):
                self._trouble = _no_word
            elif self._wishes.propose(text, self._kind) is None:
                self._trouble = _too_many
            else:
                self._wished = True
                self._trouble = NO_TEXT
                self.context.go("goodbye")
            self.changed.emit()

    @Property(int, constant=True)
    def longestWish(self) -> int:
        return MAX_WISH_CHARS

    # ---------- what the pages show ----------
    wishes = constant(RowModel, "_rows")
    trips = constant(RowModel, "_trips")  # the answers about the trip
    allWishes = constant(RowModel, "_all_rows")  # those of the chosen kind, a page of them
    kind = exposed(str, "_kind", changed)  # topic or equipment
    wishPage = exposed(int, "_page", changed)  # from 0

    @Property(int, notify=changed)
    def wishPages(self) -> int:
        return max(1, -(-len(self._all) // ALL_WISHES[self._panel.format]))

    undoS = exposed(int, "_undo_s", changed)  # seconds in which leaving can be undone, 0: too late
    wished = exposed(bool, "_wished", changed)  # a wish of one's own was sent
    trouble = live_text("_trouble", changed)  # why the own wish was not taken

    @Property(str, notify=changed)
    def face(self) -> str:
        return self._answer.face if self._answer else ""

    @Property(str, notify=changed)
    def because(self) -> str:
        return (self._answer.because if self._answer else None) or ""

    def refresh(self) -> None:
        known, services = {wish.id: wish for wish in self._wishes.shown()}, self.services
        coming = coming_answers(services.hub_db, services.clock.now())
        answers = {wish_id: self._when(event) for wish_id, event in coming.items()}
        here = new_equipment(tuple(known.values()), services.clock.now(), services.tz)
        answers |= {wish.id: translate("GoodbyeViewModel", "You asked for it: it is here now.") for wish in here}
        size = ALL_WISHES[self._panel.format]
        page = self._all[self._page * size : (self._page + 1) * size]
        for rows, ids in ((self._rows, self._places), (self._all_rows, page)):
            rows.show([self._row(known[one], answers.get(one, "")) for one in ids if one in known])
        self._trips.show(trip_rows())
        self.changed.emit()

    def _row(self, wish: Wish, answer: str) -> WishRow:
        chosen = wish.id in {vote.wish_id for vote in self._votes.values()}
        return WishRow(wish.id, wish.text(self.context.language()), wish.votes, chosen, answer)

    def _when(self, event: Event) -> str:
        tz, language = self.services.tz, self.context.language()
        when = f"{day_words(event.starts_at, tz, language)} {clock_words(event.starts_at, tz, language)}"
        return translate("GoodbyeViewModel", "You asked for it: %1").replace("%1", when)

    def tick(self) -> None:
        """Count down the seconds for undo."""
        left_s = max(0, round(self._undo_until_s - self.now_s())) if self._come_back else 0
        if left_s != self._undo_s:
            self._undo_s = left_s
            self.changed.emit()

    def page_left(self) -> None:
        """The visitor went to the start page, or was replaced by another; from a side page they come back."""
        if self.context.page() not in SIDE_PAGES:
            self.visitor_gone()

    def visitor_gone(self) -> None:
        """Answer and vote can no longer be changed; in which order they were stored is removed from the file."""
        if self._answer is not None or self._votes or self._wished or self._told is not None:
            self._feedback.forget_order()
        self._answer = self._come_back = self._told = None
        self._votes, self._event_id, self._kind, self._page = {}, "", WishKind.TOPIC, 0
        self._wished, self._undo_s, self._trouble = False, 0, NO_TEXT
        self.changed.emit()


def _no_word() -> str:
    return translate("GoodbyeViewModel", "Write at least one word.")


def _too_many() -> str:
    return translate("GoodbyeViewModel", "Many wishes wait for staff. Please tell them in person.")


def trip_rows() -> list[TripRow]:
    """The shortest drive first."""
    drive = translate("TripQuestion", "A drive of about %1 km")
    drives = [TripRow(f"{Otherwise.DRIVE}.{km}", drive.replace("%1 ", f"{km}{NO_BREAK}")) for km in KILOMETRES]
    return [
        *drives,
        TripRow(Otherwise.ORDER, translate("TripQuestion", "I would have ordered it")),
        TripRow(Otherwise.NOT_DONE, translate("TripQuestion", "Not at all")),
    ]
