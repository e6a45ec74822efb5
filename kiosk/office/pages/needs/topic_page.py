"""One topic: its words in three languages, and the loop from demand to a need that is met (I11)."""

from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.base.formats import duration_words
from kiosk.hub.equipment.details import Words
from kiosk.hub.figures.period import WHOLE
from kiosk.hub.leaving.wishes import Wish, WishKind, WishState, wish, wishes_in
from kiosk.hub.needs.demand import Demand, demand
from kiosk.hub.needs.outcomes import Outcome, smileys_of_events
from kiosk.hub.needs.topics import Topics
from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import ON, Form, Typed
from kiosk.office.history import HistoryRow, audited_rows
from kiosk.office.pages.needs.needs_page import HERE
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.needs_words import KINDS, smiley_words


@dataclass(frozen=True, slots=True)
class LoopStep:
    """words: the step. found: what there is of it; empty: not yet."""

    words: str
    found: str


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    address: str
    title: str
    day: str
    state: str
    people: str
    hours: str
    smileys: str


@dataclass(frozen=True, slots=True)
class TopicPage:
    """id: empty for a new one. into: topics that it can be merged into. met: the form of equipment; else None."""

    id: str
    title: str
    state: str
    form: Form
    kinds: tuple[tuple[str, str], ...]
    is_waiting: bool
    loop: tuple[LoopStep, ...]
    outcomes: tuple[OutcomeRow, ...]
    event: str
    into: tuple[tuple[str, str], ...]
    merge: Form
    met: Form | None
    history: tuple[HistoryRow, ...]


def show_new(ask: Ask) -> Answer:
    kind = WishKind.EQUIPMENT if ask.query.get("kind") == WishKind.EQUIPMENT else WishKind.TOPIC
    return _page(ask, None, Form({"kind": kind, "shown": ON}))


def add(ask: Ask) -> Answer:
    typed = Typed(ask.form)
    try:
        made = _topics(ask).add(typed.texts("texts"), _kind(typed), by=ask.staff_id)
    except ReasonError as error:
        return _page(ask, None, Form({}).refused(ask, error))
    return SeeOther(f"{HERE}/topics/{made}", "added")


def show(ask: Ask) -> Answer:
    found = wish(ask.hub.db, ask.path["wish_id"])
    return NotFound() if found is None else _page(ask, found, _form(found))


def save(ask: Ask) -> Answer:
    """Its words and kind, and whether visitors see it."""
    found, typed = wish(ask.hub.db, ask.path["wish_id"]), Typed(ask.form)
    if found is None:
        return NotFound()
    try:
        shown, seen = typed.is_on("shown"), typed.version
        texts, kind = typed.texts("texts"), _kind(typed)
        _topics(ask).change(found.id, texts, kind, shown=shown, seen_version=seen, by=ask.staff_id)
    except ReasonError as error:
        return _page(ask, found, Form({}, found.version).refused(ask, error))
    return SeeOther(f"{HERE}/topics/{found.id}", "saved")


def met(ask: Ask) -> Answer:
    """Equipment that was wished for is here."""
    found, typed = wish(ask.hub.db, ask.path["wish_id"]), Typed(ask.form)
    if found is None:
        return NotFound()
    try:
        day = typed.optional_day("met_on")
        _topics(ask).note_met(found.id, day, seen_version=typed.version, by=ask.staff_id)
    except ReasonError as error:
        return _page(ask, found, _form(found), met_form=Form({}, found.version).refused(ask, error))
    return SeeOther(f"{HERE}/topics/{found.id}", "saved")


def _topics(ask: Ask) -> Topics:
    return Topics(ask.hub.db, ask.hub.clock, ask.tz)


def _kind(typed: Typed) -> WishKind:
    kind = typed.text("kind")
    return WishKind(kind) if kind in set(WishKind) else WishKind.TOPIC


def _form(one: Wish) -> Form:
    texts = {f"texts.{language}": text for language, text in one.words._asdict().items()}
    is_shown = one.wish_state in (WishState.SHOWN, WishState.PROPOSED)
    return Form({**texts, "kind": one.wish_kind, "shown": ON if is_shown else ""}, one.version)


def _page(ask: Ask, found: Wish | None, form: Form, met_form: Form | None = None) -> Shown:
    t = ask.words
    kinds = tuple((kind.value, t(words)) for kind, words in KINDS.items())
    if found is None:
        title = t("Add a topic")
        page = TopicPage("", title, "", form, kinds, False, (), (), "", (), Form({}), None, ())
        return Shown("needs/topic.html", page, form.status, title)
    asked = next((one for one in demand(ask.hub.db, WHOLE, ask.tz) if one.topic.id == found.id), None)
    is_equipment = found.wish_kind is WishKind.EQUIPMENT
    may_plan = ask.allows(Role.ADMIN) and not is_equipment and found.wish_state is WishState.SHOWN
    met_day = found.met_on.isoformat() if found.met_on else ""
    page = TopicPage(
        id=found.id,
        title=found.text(ask.language),
        state=_state(ask, found),
        form=form,
        kinds=kinds,
        is_waiting=found.wish_state is WishState.PROPOSED,
        loop=_loop(ask, asked) if asked else (),
        outcomes=tuple(_outcome(ask, one) for one in asked.outcomes) if asked else (),
        event=f"/events/new?topic={found.id}" if may_plan else "",
        into=_into(ask, found),
        merge=Form({}, found.version),
        met=(met_form or Form({"met_on": met_day}, found.version)) if is_equipment else None,
        history=audited_rows(ask, f"wish:{found.id}"),
    )
    return Shown("needs/topic.html", page, max(form.status, met_form.status if met_form else 200), page.title)


def _into(ask: Ask, found: Wish) -> tuple[tuple[str, str], ...]:
    shown = wishes_in(ask.hub.db, WishState.SHOWN)
    return tuple(
        (one.id, one.text(ask.language)) for one in shown if one.id != found.id and one.wish_kind is found.wish_kind
    )


def _state(ask: Ask, one: Wish) -> str:
    t = ask.words
    if one.wish_state is WishState.MERGED and one.merged_into_id and (into := wish(ask.hub.db, one.merged_into_id)):
        return t("It is counted as {topic}.", topic=into.text(ask.language))
    return {
        WishState.PROPOSED: t("A visitor wrote it. Nobody else has seen it."),
        WishState.SHOWN: t("Visitors see it and vote."),
    }.get(one.wish_state, t("Visitors don't see it."))


def _loop(ask: Ask, one: Demand) -> tuple[LoopStep, ...]:
    """The steps from demand to a need that is met, each with what there is of it."""
    t, now = ask.words, ask.now
    votes = [
        t.count("{n} vote~{n} votes", one.votes),
        t.count("{n} in own words~{n} in own words", one.own_words) if one.own_words else "",
        t.count("{n} organisation~{n} organisations", one.organisations) if one.organisations else "",
    ]
    asked = LoopStep(t("Asked for"), ", ".join(filter(None, votes)))
    if one.topic.wish_kind is WishKind.EQUIPMENT:
        day = plain_day_with_year(one.topic.met_on, ask.language) if one.topic.met_on else ""
        return asked, LoopStep(t("Need met"), day)
    planned = [event for event in one.outcomes if event.cancelled_at is None]
    came = [event for event in planned if event.took_place(now)]
    people = sum(event.people for event in came)
    found = smileys_of_events(ask.hub.db, [event.id for event in came])
    return (
        asked,
        LoopStep(t("Event"), t.count("{n} event~{n} events", len(planned)) if planned else ""),
        LoopStep(t("Who came"), t.count("{n} person~{n} people", people) if people else ""),
        LoopStep(t("How it was"), smiley_words(found, t) if came else ""),
        LoopStep(t("Need met"), plain_day_with_year(came[0].day(ask.tz), ask.language) if came else ""),
    )


def _outcome(ask: Ask, one: Outcome) -> OutcomeRow:
    t, came = ask.words, one.took_place(ask.now)
    state = (
        "cancelled"
        if one.cancelled_at
        else "coming"
        if one.is_coming(ask.now)
        else "was held"
        if came
        else "nobody came"
    )
    return OutcomeRow(
        address=f"/events/{one.id}",
        title=Words(one.title_fi, one.title_sv, one.title_en).in_language(ask.language),
        day=plain_day_with_year(one.day(ask.tz), ask.language),
        state=t(state),
        people=str(one.people) if came else "",
        hours=duration_words(60 * one.person_minutes) if came else "",
        smileys=smiley_words(smileys_of_events(ask.hub.db, [one.id]), t) if came else "",
    )
