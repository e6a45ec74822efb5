"""From visitors: wishes that staff show or decline, what was given back without a pass, and how visits were."""

from dataclasses import dataclass
from datetime import timedelta

from kiosk.hub.leaving.feedback import Face, Feedback
from kiosk.hub.leaving.given_back import GivenBack, GivingBack
from kiosk.hub.leaving.wishes import Wish, Wishes, WishKind, WishState
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import day_words
from kiosk.screens.text.formats import clock_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

GIVEN_BACK_DAYS = 7
FEEDBACK_DAYS = 30


@dataclass(frozen=True, slots=True)
class WishLine:
    key: str
    words: str
    detail: str
    can_show: bool
    can_decline: bool


@dataclass(frozen=True, slots=True)
class GivenBackLine:
    key: str
    name: str
    detail: str


@QmlElement
@QmlUncreatable("made by the shell")
class FromVisitorsViewModel(ViewModel):
    routes = routes_of("from_visitors")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        services = self.services
        self._giving_back = GivingBack(services.hub_db, services.clock, services.equipment)
        self._wish_lines = RowModel(WishLine, self)
        self._given_back = RowModel(GivenBackLine, self)
        self._declined: dict[str, Wish] = {}
        self._faces: list[int] = []

    @property
    def _feedback(self) -> Feedback:
        return Feedback(self.services.hub_db, self.services.clock, self.services.tz)

    @property
    def _wishes(self) -> Wishes:
        return Wishes(self.services.hub_db, self.services.clock, self.services.tz)

    @Slot(str)
    def show(self, wish_id: str) -> None:
        """Let visitors see a wish and vote for it."""
        with self.problems_shown():
            self._wishes.show(wish_id, self.context.member.staff_id)
            self._declined.pop(wish_id, None)
            self.refresh()

    @Slot(str)
    def decline(self, wish_id: str) -> None:
        """Let no visitor see a wish. It stays on the page, to be shown after all."""
        known = {wish.id: wish for wish in (*self._wishes.proposed(), *self._wishes.shown())}
        with self.problems_shown():
            if wish_id in known and self._wishes.decline(wish_id, self.context.member.staff_id):
                self._declined[wish_id] = known[wish_id]
            self.refresh()

    wishes = constant(RowModel, "_wish_lines")  # those that wait, those that are shown, those declined just now
    givenBack = constant(RowModel, "_given_back")  # newest first

    @Property("QVariantList", notify=changed)
    def faces(self) -> list[int]:
        """How many chose each face, the best first; empty while there are too few."""
        return self._faces

    @Property(str, notify=changed)
    def waiting(self) -> str:
        """How many wishes wait, in words; empty for none."""
        count = len(self._wishes.proposed())
        return self.tr("%n waiting", "", count) if count else ""

    def refresh(self) -> None:
        now = self.services.clock.now()
        wishes = [*self._wishes.proposed(), *self._wishes.shown()]
        wishes += [wish for wish in self._declined.values() if wish.id not in {one.id for one in wishes}]
        self._wish_lines.show([self._wish_line(wish) for wish in wishes])
        given = self._giving_back.since(now - timedelta(days=GIVEN_BACK_DAYS))
        self._given_back.show([self._given_back_line(one) for one in given])
        tally = self._feedback.tally((now - timedelta(days=FEEDBACK_DAYS)).astimezone(self.services.tz).date())
        self._faces = [tally[face] for face in Face] if tally else []
        self.changed.emit()

    def page_left(self) -> None:
        self._declined.clear()

    def _wish_line(self, wish: Wish) -> WishLine:
        if wish.id in self._declined:
            detail = translate("FromVisitorsViewModel", "declined")
        elif wish.wish_state is WishState.PROPOSED:
            detail = translate("FromVisitorsViewModel", "waits for you")
            if wish.wish_kind is WishKind.EQUIPMENT:
                detail = translate("FromVisitorsViewModel", "equipment, waits for you")
        else:
            detail = self.tr("%n vote(s)", "", wish.votes)
        return WishLine(
            key=wish.id,
            words=wish.text(self.context.language()),
            detail=detail,
            can_show=wish.id in self._declined or wish.wish_state is WishState.PROPOSED,
            can_decline=wish.id not in self._declined,
        )

    def _given_back_line(self, one: GivenBack) -> GivenBackLine:
        tz, language = self.services.tz, self.context.language()
        when = f"{day_words(one.at, tz, language)} {clock_words(one.at, tz, language)}"
        return GivenBackLine(one.claim_id, one.name, when)
