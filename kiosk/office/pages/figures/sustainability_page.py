"""Sustainability: the estimates of a period with formula and completeness; what was repaired; what is set (I18)."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.base.clock import from_text, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.formats import number_words
from kiosk.hub.figures.period import WHOLE, Period, month_of, year_of
from kiosk.hub.permissions import Role
from kiosk.hub.settings.settings_table import change_setting, read_setting
from kiosk.hub.sustainability.lines import LineKind, SustainabilityLine, sustainability
from kiosk.hub.sustainability.repairs import Repair, judge_repair, repairs
from kiosk.hub.sustainability.setting import Sustainability
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.history import HistoryRow, history_rows
from kiosk.office.lists import Choice
from kiosk.office.text.day_words import plain_day_with_year

HERE = "/figures/sustainability"
LABELS = {"ask_every": "Ask one in so many who leave", "co2_g_per_km": "Grams of CO₂ per kilometre"}
MOST_PARTS = 12
_PERIODS = {"": "This year", "month": "This month", "all": "All days"}
_DECIMALS = {LineKind.REPAIRS: 0, LineKind.SPARED_KM: 0, LineKind.FAILED_FILAMENT: 0}


@dataclass(frozen=True, slots=True)
class LineRow:
    """parts: of the things that were used most, their names and values."""

    name: str
    value: str
    unit: str
    formula: str
    known: str
    parts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RepairRow:
    """at: as it is stored. said: yes, no, or empty."""

    equipment_id: str
    name: str
    day: str
    at: str
    said: str


@dataclass(frozen=True, slots=True)
class SustainabilityPage:
    periods: tuple[Choice, ...]
    period: str
    lines: tuple[LineRow, ...]
    counted_at: str
    repairs: tuple[RepairRow, ...]
    form: Form
    history: tuple[HistoryRow, ...]
    may_set: bool


def show(ask: Ask) -> Answer:
    return _page(ask)


def save(ask: Ask) -> Answer:
    stored, typed = read_setting(ask.hub.db, Sustainability), Typed(ask.form)
    try:
        wanted = Sustainability(ask_every=typed.whole("ask_every"), co2_g_per_km=typed.whole("co2_g_per_km"))
        change_setting(ask.hub.db, ask.hub.clock, ask.staff_id, wanted, typed.version)
    except ReasonError as error:
        return _page(ask, _form(ask).refused(ask, error))
    return SeeOther(HERE, "stored" if stored.value == wanted else "saved")


def judge(ask: Ask) -> Answer:
    """Whether a repair took the place of something new."""
    try:
        at: datetime = from_text(ask.form.get("at", ""))
    except ValueError:
        return NotFound()
    said = ask.form.get("said") == "yes"
    hub = ask.hub
    done = judge_repair(hub.db, hub.clock, ask.path["equipment_id"], at, in_place_of_new=said, by=ask.staff_id)
    return SeeOther(f"{HERE}#repairs", "stored" if done else "gone")


def _page(ask: Ask, form: Form | None = None) -> Shown:
    t, name = ask.words, ask.query.get("period", "")
    name = name if name in _PERIODS else ""
    period = _period(ask, name)
    page = SustainabilityPage(
        periods=tuple(
            Choice(f"{HERE}?period={one}" if one else HERE, t(words), one == name) for one, words in _PERIODS.items()
        ),
        period=name,
        lines=tuple(_line(ask, one) for one in sustainability(ask.hub.db, period, ask.now, ask.tz)),
        counted_at=t("counted at {time}", time=ask.clock(ask.now)),
        repairs=tuple(_repair(ask, one) for one in repairs(ask.hub.db, period, ask.tz)),
        form=form or _form(ask),
        history=history_rows(ask, Sustainability.subject, LABELS) if ask.allows(Role.ADMIN) else (),
        may_set=ask.allows(Role.ADMIN),
    )
    return Shown("figures/sustainability.html", page, page.form.status, t("Sustainability"))


def _period(ask: Ask, name: str) -> Period:
    return {"month": month_of(ask.today), "all": WHOLE}.get(name, year_of(ask.today))


def _form(ask: Ask) -> Form:
    stored = read_setting(ask.hub.db, Sustainability)
    return Form(values_of(stored.value), stored.version)


def _line(ask: Ask, one: SustainabilityLine) -> LineRow:
    language, decimals = ask.language, _DECIMALS.get(one.kind, 1)
    return LineRow(
        name=one.name.in_language(language),
        value=number_words(one.value, decimals, language),
        unit=one.unit.in_language(language),
        formula=one.formula.in_language(language),
        known=ask.words("{n} of {all}", n=one.known, all=one.of) if one.of else "",
        parts=tuple((name, number_words(value, 1, language)) for name, value in list(one.parts.items())[:MOST_PARTS]),
    )


def _repair(ask: Ask, one: Repair) -> RepairRow:
    said = {True: "yes", False: "no", None: ""}[one.in_place_of_new]
    day = plain_day_with_year(ask.day_of(one.repaired_at), ask.language)
    return RepairRow(one.equipment_id, one.name, day, to_text(one.repaired_at), said)
