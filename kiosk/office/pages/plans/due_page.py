"""Measures of all organisations that are late or due soon, for staff to ask after (I13)."""

from dataclasses import dataclass

from kiosk.hub.plans.reminders import due_measures
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.pages.plans.plan_page import MARKS, due_words
from kiosk.office.text.maturity_words import STATES, late_words


@dataclass(frozen=True, slots=True)
class DueRow:
    address: str
    title: str
    plan: str
    organisation: str
    owner: str
    due: str
    late: str
    mark: str
    state: str


@dataclass(frozen=True, slots=True)
class DuePage:
    rows: tuple[DueRow, ...]
    tally: str


def show(ask: Ask) -> Answer:
    t = ask.words
    rows = []
    for one in due_measures(ask.hub.db, ask.today):
        found, late = one.measure, one.measure.late_days(ask.today)
        here = f"/organisations/{found.organisation_id}"
        rows.append(
            DueRow(
                address=f"{here}/measures/{found.id}",
                title=found.title,
                plan=f"{here}/plan",
                organisation=one.organisation,
                owner=found.owner,
                due=due_words(found.due_on, ask),
                late=late_words(late, t) if late else "",
                mark="warn" if late else MARKS[found.measure_state],
                state=t("Late") if late else t(STATES[found.measure_state]),
            )
        )
    tally = t("{n} late", n=sum(bool(one.late) for one in rows)) if rows else ""
    return Shown("plans/due.html", DuePage(tuple(rows), tally), title=t("Measures that are due"))
