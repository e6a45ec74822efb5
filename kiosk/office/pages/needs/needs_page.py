"""Needs: demand by topic over a period, own words that wait for staff, the faces, what organisations named (I11)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.base.formats import number_words
from kiosk.hub.figures.period import Period
from kiosk.hub.leaving.feedback import Face
from kiosk.hub.leaving.wishes import Wish, Wishes, WishKind, WishState, wish, wishes_in
from kiosk.hub.needs.choices_counted import counted_choices, last_mappings
from kiosk.hub.needs.demand import Demand, demand
from kiosk.hub.needs.outcomes import Smileys, smileys_of_days
from kiosk.hub.needs.topics import Topics
from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask, SeeOther, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.lists import Choice
from kiosk.office.pages.needs.period import chosen_days
from kiosk.office.rulers import HALF, MAJOR, Ruler, Tick, place_at
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.needs_words import KINDS, face_word, reason_word

HERE = "/needs"
_MOST_TICKS = 40
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500)


@dataclass(frozen=True, slots=True)
class TopicRow:
    """about: own words and organisations. answered: what came or comes of it. event: where one is made of it."""

    id: str
    words: str
    votes: str
    about: str
    rule: Ruler
    mark: str
    answered: str
    event: str


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """into: topics that it can be merged into, pairs of id and words."""

    id: str
    words: str
    kind: str
    version: int
    into: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FaceRow:
    words: str
    count: str
    rule: Ruler
    reasons: str


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    words: str
    count: str
    rule: Ruler


@dataclass(frozen=True, slots=True)
class QuestionRows:
    words: str
    choices: tuple[ChoiceRow, ...]


@dataclass(frozen=True, slots=True)
class NeedsPage:
    """tick: how many votes a tick stands for. organisations: how many answered the questionnaire in the period."""

    years: tuple[Choice, ...]
    year: str
    topics: tuple[TopicRow, ...]
    equipment: tuple[TopicRow, ...]
    tick: str
    waiting: tuple[WaitingRow, ...]
    form: Form
    faces: tuple[FaceRow, ...]
    answers: str
    organisations: str
    questions: tuple[QuestionRows, ...]


def show(ask: Ask) -> Answer:
    return _page(ask)


def decline(ask: Ask) -> Answer:
    """Show own words to nobody."""
    Wishes(ask.hub.db, ask.hub.clock, ask.tz).decline(ask.path["wish_id"], ask.staff_id)
    return SeeOther(f"{HERE}#waiting", "stored")


def merge(ask: Ask) -> Answer:
    """Count own words as the topic that was chosen."""
    typed, wish_id = Typed(ask.form), ask.path["wish_id"]
    try:
        topics = Topics(ask.hub.db, ask.hub.clock, ask.tz)
        topics.merge(wish_id, typed.text("into"), seen_version=typed.version, by=ask.staff_id)
    except ReasonError as error:
        return _page(ask, Form({}, above=ask.words.reason(error.reason)))
    found = wish(ask.hub.db, wish_id)
    return SeeOther(f"{HERE}#{'waiting' if found and found.origin == 'visitor' else 'topics'}", "stored")


def _page(ask: Ask, form: Form | None = None) -> Shown:
    t, db, days = ask.words, ask.hub.db, chosen_days(ask, HERE)
    found = demand(db, days.period, ask.tz)
    most = max((one.votes for one in found), default=0)
    tick = next(step for step in _STEPS if most / step <= _MOST_TICKS or step == _STEPS[-1])
    rows = {one.topic.id: _topic_row(ask, one, most, tick) for one in found}
    smileys = smileys_of_days(db, days.period.first, days.period.last)
    asked = len(last_mappings(db, days.period, ask.tz))
    page = NeedsPage(
        years=days.choices,
        year=days.value,
        topics=_of_kind(rows, found, WishKind.TOPIC),
        equipment=_of_kind(rows, found, WishKind.EQUIPMENT),
        tick=t.count("1 tick = {n} vote~1 tick = {n} votes", tick),
        waiting=_waiting(ask),
        form=form or Form({}),
        faces=_faces(ask, smileys),
        answers=t.count("{n} answer~{n} answers", smileys.answers) if smileys else "",
        organisations=t.count("{n} organisation~{n} organisations", asked) if asked else "",
        questions=_questions(ask, days.period, asked) if asked else (),
    )
    return Shown("needs/needs.html", page, page.form.status, t("Needs"))


def _of_kind(rows: Mapping[str, TopicRow], found: Sequence[Demand], kind: WishKind) -> tuple[TopicRow, ...]:
    return tuple(rows[one.topic.id] for one in found if one.topic.wish_kind is kind)


def _topic_row(ask: Ask, one: Demand, most: int, tick: int) -> TopicRow:
    t, topic = ask.words, one.topic
    about = [
        t.count("{n} in own words~{n} in own words", one.own_words) if one.own_words else "",
        t.count("{n} organisation~{n} organisations", one.organisations) if one.organisations else "",
        "" if topic.wish_state is WishState.SHOWN else t("visitors don't see it"),
    ]
    mark, answered = answered_words(ask, one)
    may_plan = ask.allows(Role.ADMIN) and topic.wish_kind is WishKind.TOPIC
    return TopicRow(
        id=topic.id,
        words=topic.text(ask.language),
        votes=number_words(one.votes, 0, ask.language),
        about=", ".join(filter(None, about)),
        rule=count_rule(one.votes, most, tick),
        mark=mark,
        answered=answered,
        event=f"/events/new?topic={topic.id}" if may_plan else "",
    )


def answered_words(ask: Ask, one: Demand) -> tuple[str, str]:
    """A mark and what came or comes of a topic: the newest that took place, else the next; empty for nothing."""
    t, now = ask.words, ask.now
    if one.topic.met_on is not None:
        return "free", t("here since {day}", day=plain_day_with_year(one.topic.met_on, ask.language))
    coming = next((event for event in one.outcomes if event.is_coming(now)), None)
    if coming is not None:
        return "reserved", t("planned for {day}", day=plain_day_with_year(coming.day(ask.tz), ask.language))
    came = next((event for event in reversed(one.outcomes) if event.took_place(now)), None)
    if came is not None:
        day = plain_day_with_year(came.day(ask.tz), ask.language)
        return "free", t.count("{day}, {n} person~{day}, {n} people", came.people, day=day)
    return "", ""


def count_rule(count: int, most: int, tick: int) -> Ruler:
    """A tick for each `tick` of a count; all rows of a list go to the same `most`."""
    ticks = max(MAJOR, -(-most // tick))
    tops = {0: 0, HALF: 32}
    return Ruler(
        tuple(
            Tick(place_at(at / ticks), tops.get(at % MAJOR, 58), count > 0 and at * tick <= count)
            for at in range(ticks + 1)
        )
    )


def _waiting(ask: Ask) -> tuple[WaitingRow, ...]:
    db = ask.hub.db
    shown = wishes_in(db, WishState.SHOWN)

    def into(one: Wish) -> tuple[tuple[str, str], ...]:
        return tuple((other.id, other.text(ask.language)) for other in shown if other.wish_kind is one.wish_kind)

    return tuple(
        WaitingRow(one.id, one.text(ask.language), ask.words(KINDS[one.wish_kind]), one.version, into(one))
        for one in wishes_in(db, WishState.PROPOSED)
    )


def _faces(ask: Ask, smileys: Smileys | None) -> tuple[FaceRow, ...]:
    """Of each face how many, and why; empty while there are too few."""
    if smileys is None:
        return ()
    most = max(smileys.faces.values())
    tick = next(step for step in _STEPS if most / step <= _MOST_TICKS or step == _STEPS[-1])
    return tuple(
        FaceRow(
            face_word(face, ask.words),
            number_words(smileys.faces[face], 0, ask.language),
            count_rule(smileys.faces[face], most, tick),
            _reasons(ask, smileys, face),
        )
        for face in Face
    )


def _reasons(ask: Ask, smileys: Smileys, face: Face) -> str:
    known = sorted(((counts[face], reason) for reason, counts in smileys.reasons.items() if counts[face]), reverse=True)
    return ", ".join(f"{reason_word(reason, ask.words)} {count}" for count, reason in known)


def _questions(ask: Ask, period: Period, asked: int) -> tuple[QuestionRows, ...]:
    def row(words: str, count: int) -> ChoiceRow:
        tick = next(step for step in _STEPS if asked / step <= _MOST_TICKS or step == _STEPS[-1])
        return ChoiceRow(words, number_words(count, 0, ask.language), count_rule(count, asked, tick))

    language = ask.language
    return tuple(
        QuestionRows(
            one.words.in_language(language),
            tuple(row(words.in_language(language), count) for words, count in one.choices),
        )
        for one in counted_choices(ask.hub.db, period, ask.tz)
        if any(count for _, count in one.choices)
    )
