"""An assessment as a map: levels of all areas, the change, others, three next steps; what can be done with it (I12)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.base.errors import ReasonError
from kiosk.hub.impact.evaluations import is_asked
from kiosk.hub.maturity.assessments import Assessment, Assessments, before
from kiosk.hub.maturity.levels import AreaLevel, earlier_tenths, next_steps
from kiosk.hub.maturity.questions import statement_key
from kiosk.hub.maturity.region import Region, region
from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.pages.maturity.found import address_of, home_of, named_assessment, named_organisation
from kiosk.office.rulers import Ruler, level_rule
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.maturity_words import ANSWERS, level_words, stage_words
from kiosk.reports.plans.contents import MapContents
from kiosk.reports.plans.radar import Radar, Spoke, radar

RULE = "A level is the mean of the answers, from 0 (not yet) to 4 (yes). Below 2 is starting, below 3 under way. What is not for the company, and what was left out, does not count."  # noqa: E501


@dataclass(frozen=True, slots=True)
class AreaRow:
    """change: since the last time. region: of others. answers: statements with their answers."""

    name: str
    address: str
    ruler: Ruler
    level: str
    stage: str
    answered: str
    change: str
    region: str
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class StepShown:
    area: str
    words: str


@dataclass(frozen=True, slots=True)
class MapPage:
    """home: where the pages of the organisation begin. is_open: it is still being answered.

    before, region: lines of the legend; empty without one. is_own: the company itself looks at it.
    has_code: the company has a code that works. is_asked: the company is asked the questions at the end.
    """

    home: str
    organisation: str
    here: str
    title: str
    day: str
    is_open: bool
    unanswered: str
    first_open: str
    radar: Radar
    summary: str
    now: str
    before: str
    region: str
    why_no_region: str
    steps: tuple[StepShown, ...]
    areas: tuple[AreaRow, ...]
    rule: str
    form: Form
    may_remove: bool
    may_plan: bool
    is_own: bool
    has_code: bool
    is_asked: bool


def start(ask: Ask) -> Answer:
    """Begin one, or go on with the one that is open."""
    organisation_id = ask.path["organisation_id"]
    if named_organisation(ask) is None:
        return NotFound()
    made = Assessments(ask.hub.db, ask.hub.clock).start(organisation_id, by=ask.staff_id)
    return SeeOther(f"{address_of(ask, organisation_id, made)}/areas/1")


def show(ask: Ask) -> Answer:
    found = named_assessment(ask)
    return NotFound() if found is None else _page(ask, found)


def finish(ask: Ask) -> Answer:
    found = named_assessment(ask)
    if found is None:
        return NotFound()
    try:
        _service(ask).finish(found.id, seen_version=Typed(ask.form).version, by=ask.by)
    except ReasonError as error:
        return _page(ask, found, Form({}, found.version).refused(ask, error))
    return SeeOther(_here(ask, found), "map_finished")


def reopen(ask: Ask) -> Answer:
    found = named_assessment(ask)
    if found is None:
        return NotFound()
    _service(ask).reopen(found.id, seen_version=Typed(ask.form).version, by=ask.by)
    return SeeOther(f"{_here(ask, found)}/areas/1")


def remove(ask: Ask) -> Answer:
    found = named_assessment(ask)
    if found is None:
        return NotFound()
    _service(ask).remove(found.id, seen_version=Typed(ask.form).version, by=ask.staff_id)
    return SeeOther(f"/organisations/{ask.path['organisation_id']}", "removed")


def map_contents(ask: Ask, found: Assessment) -> MapContents:
    """The same on paper."""
    t, page = ask.words, _map(ask, found, Form({}))
    return MapContents(
        title=f"{t('Digital map')}: {page.organisation}",
        subtitle=f"{page.title}. {page.day}",
        radar=page.radar,
        now=page.now,
        before=page.before,
        region=page.region,
        steps_title=t("Three next steps"),
        steps=tuple((one.area, one.words) for one in page.steps),
        rows=tuple(
            (one.name, one.level, one.stage, ", ".join(filter(None, (one.change, one.region)))) for one in page.areas
        ),
        rule=t(RULE),
    )


def _service(ask: Ask) -> Assessments:
    return Assessments(ask.hub.db, ask.hub.clock)


def _here(ask: Ask, found: Assessment) -> str:
    return address_of(ask, ask.path.get("organisation_id", ""), found.id)


def _page(ask: Ask, found: Assessment, form: Form | None = None) -> Shown:
    page = _map(ask, found, form or Form({}, found.version))
    return Shown("maturity/map.html", page, page.form.status, ask.words("Digital map"))


def _map(ask: Ask, found: Assessment, form: Form) -> MapPage:
    t, language, organisation = ask.words, ask.language, named_organisation(ask)
    assert organisation is not None, "the assessment refers to it"
    now, last = found.levels, before(ask.hub.db, found)
    earlier = earlier_tenths(now, last.levels) if last else {}
    others = region(ask.hub.db, found, ask.now)
    rows = tuple(_row(ask, found, number, one, earlier, others) for number, one in enumerate(now.areas, start=1))
    title = t("Level {level} of 4: {stage}", level=level_words(now.tenths, language), stage=stage_words(now.stage, t))
    unanswered = len(found.questions.keys) - len(found.answers)
    return MapPage(
        home=home_of(ask, organisation.id),
        organisation=organisation.name,
        here=_here(ask, found),
        title=title if now.tenths is not None else t("No level yet"),
        day=plain_day_with_year(ask.day_of(found.finished_at or found.started_at), language),
        is_open=found.finished_at is None,
        unanswered=t.count("{n} statement is not answered.~{n} statements are not answered.", unanswered)
        if unanswered
        else "",
        first_open=f"{_here(ask, found)}/areas/{_first_open(found)}",
        radar=radar(
            [
                Spoke(row.name, one.tenths, earlier.get(one.area.id), _of(others, one), row.stage)
                for row, one in zip(rows, now.areas, strict=True)
            ]
        ),
        summary=t("Levels: {levels}", levels=", ".join(f"{row.name} {row.level}" for row in rows)),
        now=t("now, level {level}", level=level_words(now.tenths, language)),
        before=_before(ask, last) if last and earlier else "",
        region=_region_words(ask, others),
        why_no_region="" if others else t("Others are shown when at least five have done theirs."),
        steps=tuple(
            StepShown(one.area.name.in_language(language), one.step.in_language(language)) for one in next_steps(now)
        ),
        areas=rows,
        rule=t(RULE),
        form=form,
        may_remove=not ask.company and (found.finished_at is None or ask.allows(Role.ADMIN)),
        may_plan=ask.company is None or ask.company.allows_plan,
        is_own=ask.company is not None,
        has_code=ask.company is None and ask.hub.company_codes.of_assessment(found.id) is not None,
        is_asked=ask.company is not None and is_asked(ask.hub.db, ask.company),
    )


def _row(
    ask: Ask, found: Assessment, number: int, one: AreaLevel, earlier: Mapping[str, int], others: Region | None
) -> AreaRow:
    t, language, area = ask.words, ask.language, one.area
    count, tenths, was = len(area.statement), one.tenths, earlier.get(area.id)
    of_others = _of(others, one)
    return AreaRow(
        name=area.name.in_language(language),
        address=f"{_here(ask, found)}/areas/{number}",
        ruler=level_rule(tenths),
        level=level_words(tenths, language),
        stage=stage_words(one.stage, t),
        answered=""
        if one.answered == count
        else t("{answered} of {count} answered", answered=one.answered, count=count),
        change=_change(ask, tenths, was),
        region=t("others {level}", level=level_words(of_others, language)) if of_others is not None else "",
        answers=tuple(
            (statement.in_language(language), t(ANSWERS[answer]) if answer else t("not answered"))
            for statement in area.statement
            for answer in (found.answers.get(statement_key(area, statement)),)
        ),
    )


def _change(ask: Ask, now: int | None, was: int | None) -> str:
    t = ask.words
    if now is None or was is None:
        return ""
    if now == was:
        return t("as before")
    by = level_words(abs(now - was), ask.language)
    return t("{by} higher than before", by=by) if now > was else t("{by} lower than before", by=by)


def _of(others: Region | None, one: AreaLevel) -> int | None:
    return others.by_area.get(one.area.id) if others else None


def _before(ask: Ask, last: Assessment) -> str:
    day: date = ask.day_of(last.finished_at or last.started_at)
    level = level_words(last.levels.tenths, ask.language)
    return ask.words("on {day}, level {level}", day=plain_day_with_year(day, ask.language), level=level)


def _region_words(ask: Ask, others: Region | None) -> str:
    if others is None:
        return ""
    level = level_words(others.tenths, ask.language)
    return ask.words("{n} others, level {level}", n=others.organisations, level=level)


def _first_open(found: Assessment) -> int:
    """The first area in which an answer is missing; the first one if none is."""
    for number, area in enumerate(found.questions.area, start=1):
        if any(statement_key(area, one) not in found.answers for one in area.statement):
            return number
    return 1
