"""How far an organisation is in a project, as a rule with a step at each sixth (I4)."""

from dataclasses import dataclass

from kiosk.hub.organisations.process import STEPS, Participation, Step
from kiosk.hub.projects.funding import partners
from kiosk.hub.projects.project import project
from kiosk.office.asking import Ask
from kiosk.office.forms import Form
from kiosk.office.rulers import Ruler, share_rule
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.organisation_words import step_word

TICKS_A_STEP = 10


@dataclass(frozen=True, slots=True)
class StepShown:
    """day: on which it was done, or by which it is to be; empty for neither."""

    words: str
    day: str
    is_done: bool


@dataclass(frozen=True, slots=True)
class ProcessBlock:
    """next_step: words of the step that comes next; empty after the last. form: of that step.

    reached: in words. partners: pairs of id and name, nobody first. takes_back: what is taken back last.
    """

    id: str
    project_id: str
    project: str
    served_by: str
    partner_id: str
    partners: tuple[tuple[str, str], ...]
    rule: Ruler
    steps: tuple[StepShown, ...]
    reached: str
    next_step: str
    form: Form
    takes_back: str
    version: int


def process_block(ask: Ask, found: Participation, form: Form | None) -> ProcessBlock:
    t = ask.words
    known = partners(ask.hub.db, found.project_id)
    done = len(found.days)
    last = step_word(found.last_step, t) if found.last_step else ""
    return ProcessBlock(
        id=found.id,
        project_id=found.project_id,
        project=f"{found.project_code} {found.project_name}",
        served_by=t("served by {name}", name=found.partner_name) if found.partner_name else "",
        partner_id=found.partner_id or "",
        partners=(("", t("not said")), *((one.id, one.name) for one in known)) if known else (),
        rule=share_rule(max(0, done - 1) / (len(STEPS) - 1) if done else None, TICKS_A_STEP * (len(STEPS) - 1)),
        steps=tuple(_step(ask, found, step) for step in STEPS),
        reached=t("{step}, step {n} of {all}", step=last, n=done, all=len(STEPS))
        if last
        else t("No step is noted yet."),
        next_step=step_word(found.next_step, t) if found.next_step else "",
        form=form or Form({"day": ask.today.isoformat()}, found.version),
        takes_back=last,
        version=found.version,
    )


def _step(ask: Ask, found: Participation, step: Step) -> StepShown:
    day = found.days.get(step)
    words = plain_day_with_year(day, ask.language) if day else ""
    if day is None and step is STEPS[-1]:
        of = project(ask.hub.db, found.project_id)
        if of is not None and of.last_day is not None:
            words = ask.words("by {day}", day=plain_day_with_year(of.last_day, ask.language))
    return StepShown(step_word(step, ask.words), words, day is not None)
