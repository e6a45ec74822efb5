"""Plan and future map as files to take along: Draw.io, spreadsheet, calendar; each is audited (I13, I14, P7)."""

from kiosk.hub.maturity.assessments import assessments_of
from kiosk.hub.maturity.content import current_templates
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.plans.future_map import FutureMap, future_map
from kiosk.hub.plans.measures import Measure, measures
from kiosk.hub.plans.owner import map_taken_along, taken_along
from kiosk.hub.plans.vision import vision
from kiosk.office.asking import Answer, Ask, NotFound, Sent
from kiosk.office.pages.maturity.found import named_assessment, named_organisation
from kiosk.office.pages.maturity.map_page import map_contents
from kiosk.office.pages.plans.future_form import column_words
from kiosk.office.pages.plans.plan_page import due_words, insights_words
from kiosk.office.text.day_words import MONTHS, plain_day, plain_day_with_year
from kiosk.office.text.maturity_words import STATES, cost_words, late_words, level_words, stage_words
from kiosk.reports.drawn_apart import plan_pdf_apart
from kiosk.reports.plans.contents import FutureContents, PlanContents, PlanItem, VisionContents
from kiosk.reports.plans.drawio import drawio_file
from kiosk.reports.plans.future_diagram import future_diagram
from kiosk.reports.plans.plan_calendar import plan_calendar
from kiosk.reports.plans.plan_diagram import plan_diagram
from kiosk.reports.spreadsheet import Sheet, xlsx_file

DRAWIO = "application/vnd.jgraph.mxfile"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def drawio(ask: Ask) -> Answer:
    found = _taken(ask)
    if found is None:
        return NotFound()
    return Sent(drawio_file(plan_diagram(_contents(ask, found))), DRAWIO, _name(ask, "drawio"))


def future_drawio(ask: Ask) -> Answer:
    found = _taken(ask)
    if found is None:
        return NotFound()
    contents = _future_contents(ask, found)
    return Sent(drawio_file(future_diagram(contents)), DRAWIO, ask.words("future-map") + ".drawio")


def calendar(ask: Ask) -> Answer:
    found = _taken(ask)
    if found is None:
        return NotFound()
    content = plan_calendar(_contents(ask, found), ask.now)
    return Sent(content, "text/calendar; charset=utf-8", _name(ask, "ics"))


def spreadsheet(ask: Ask) -> Answer:
    """The plan; with the levels of the last assessment and the future map, if there are any."""
    found = _taken(ask)
    if found is None:
        return NotFound()
    sheets = [one for one in (_plan_sheet(ask, found), _level_sheet(ask, found), _future_sheet(ask, found)) if one]
    return Sent(xlsx_file(sheets), XLSX, _name(ask, "xlsx"))


def paper(ask: Ask) -> Answer:
    """The last digital map, the vision, the plan and the future map as a PDF; what there is of them."""
    found = _taken(ask)
    if found is None:
        return NotFound()
    last = next((one for one in assessments_of(ask.hub.db, found.id) if one.finished_at is not None), None)
    stored, diagrams = _future(ask, found), [plan_diagram(_contents(ask, found))]
    diagrams += [] if stored.is_empty else [future_diagram(_future_contents(ask, found))]
    digital_map = map_contents(ask, last) if last else None
    title = f"{ask.words('Vision and plan')}: {found.name}"
    content = plan_pdf_apart(title, digital_map, _vision_contents(ask, found), diagrams)
    return Sent(content, "application/pdf", _name(ask, "pdf"))


def map_paper(ask: Ask) -> Answer:
    """One digital map as a PDF."""
    assessed, found = named_assessment(ask), named_organisation(ask)
    if found is None or assessed is None:
        return NotFound()
    map_taken_along(ask.hub.db, ask.hub.clock, ask.by, assessed)
    title = f"{ask.words('Digital map')}: {found.name}"
    content = plan_pdf_apart(title, map_contents(ask, assessed), None, ())
    return Sent(content, "application/pdf", ask.words("digital-map") + ".pdf")


def _vision_contents(ask: Ask, found: Organisation) -> VisionContents | None:
    t, stored = ask.words, vision(ask.hub.db, found.id)
    if not stored.version:
        return None
    heard = insights_words(ask, found.id)
    valued = " ".join(
        filter(None, (stored.valued, t("Heard in workshops: {insights}", insights=heard) if heard else ""))
    )
    parts = ((t("Who our customers are"), stored.customers), (t("What they value"), valued),
             (t("Where we want to be"), stored.goal))  # fmt: skip
    agreed = plain_day_with_year(stored.agreed_on, ask.language) if stored.agreed_on else ""
    return VisionContents(f"{t('Digital vision')}: {found.name}", agreed, stored.sentence, parts)


def _future(ask: Ask, found: Organisation) -> FutureMap:
    return future_map(ask.hub.db, found.id, current_templates(ask.hub.db).theme)


def _future_contents(ask: Ask, found: Organisation) -> FutureContents:
    t, stored = ask.words, _future(ask, found)
    rows = tuple((one.name.in_language(ask.language), tuple(cell.lines for cell in one.cells)) for one in stored.rows)
    title = f"{t('Future map')}: {found.name}"
    return FutureContents(t("Future map"), title, _subtitle(ask, found), column_words(ask), rows)


def _name(ask: Ask, ending: str) -> str:
    """Of the file of a plan; it names nobody (P8)."""
    return ask.words("action-plan") + f".{ending}"


def _taken(ask: Ask) -> Organisation | None:
    """Raises NotAllowedError, ChangedMeanwhileError for one that is counted as another."""
    found = named_organisation(ask)
    if found is not None:
        taken_along(ask.hub.db, ask.hub.clock, ask.by, found.id)
    return found


def _subtitle(ask: Ask, found: Organisation) -> str:
    sentence = vision(ask.hub.db, found.id).sentence
    return " ".join(filter(None, (sentence, plain_day_with_year(ask.today, ask.language))))


def _contents(ask: Ask, found: Organisation) -> PlanContents:
    t = ask.words
    return PlanContents(
        name=t("Action plan"),
        title=f"{t('Action plan')}: {found.name}",
        subtitle=_subtitle(ask, found),
        items=tuple(_item(ask, one) for one in measures(ask.hub.db, found.id)),
        months=MONTHS[ask.language],
        nobody=t("Nobody yet"),
        today=ask.today,
        today_words=f"{t('today')} {plain_day(ask.today, ask.language)}",
        legend=t("thick edge = work goes on, thin = not started, green = ready, triangle = late"),
        first_step=t("To begin"),
    )


def _item(ask: Ask, one: Measure) -> PlanItem:
    t, late = ask.words, one.late_days(ask.today)
    state = late_words(late, t) if late else t(STATES[one.measure_state]).lower()
    return PlanItem(
        id=one.id,
        title=one.title,
        note=", ".join(filter(None, (due_words(one.due_on, ask), cost_words(one, t), state))),
        owner=one.owner,
        first_step=one.first_step,
        starts_on=one.starts_on,
        due_on=one.due_on,
        state=one.measure_state,
        is_late=late > 0,
        waits_for=one.waits_for_id or "",
        version=one.version,
    )


def _plan_sheet(ask: Ask, found: Organisation) -> Sheet:
    t, plan = ask.words, measures(ask.hub.db, found.id)
    titles = {one.id: one.title for one in plan}
    headings = ("Measure", "First step", "Who sees to it", "Begins", "Ready by", "State", "Euros", "Cost", "Only after")
    rows = tuple(
        (
            one.title,
            one.first_step,
            one.owner,
            one.starts_on,
            one.due_on,
            t(STATES[one.measure_state]),
            one.euros,
            cost_words(one, t),
            titles.get(one.waits_for_id or "", ""),
        )
        for one in plan
    )
    notes = (f"{t('Action plan')}: {found.name}", _subtitle(ask, found))
    return Sheet(t("Action plan"), notes, tuple(map(t, headings)), rows)


def _level_sheet(ask: Ask, found: Organisation) -> Sheet | None:
    t, known = ask.words, assessments_of(ask.hub.db, found.id)
    last = next((one for one in known if one.finished_at is not None), None)
    if last is None or last.finished_at is None:
        return None
    day, whole = plain_day_with_year(ask.day_of(last.finished_at), ask.language), last.levels
    level = t("Level {level} of 4: {stage}", level=level_words(whole.tenths, ask.language),
              stage=stage_words(whole.stage, t))  # fmt: skip
    rows = tuple(
        (
            one.area.name.in_language(ask.language),
            None if one.tenths is None else one.tenths / 10,
            stage_words(one.stage, t),
        )
        for one in whole.areas
    )
    notes = (f"{t('Digital map')}: {found.name}", f"{day}. {level}")
    return Sheet(t("Digital map"), notes, (t("Area"), t("Level"), t("State")), rows)


def _future_sheet(ask: Ask, found: Organisation) -> Sheet | None:
    t, stored = ask.words, _future(ask, found)
    if stored.is_empty:
        return None
    rows = tuple(
        (one.name.in_language(ask.language), *("\n".join(cell.lines) for cell in one.cells)) for one in stored.rows
    )
    return Sheet(t("Future map"), (f"{t('Future map')}: {found.name}",), (t("Theme"), *column_words(ask)), rows)
