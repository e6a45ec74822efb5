"""The floor plan as it is set, with what is chosen to be placed, and its outline (W4)."""

from dataclasses import dataclass, replace
from typing import Any

from kiosk.base.errors import ReasonError
from kiosk.base.formats import number_words
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Place
from kiosk.hub.equipment.floor_plan import Segment
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.floor_plan_setting import FloorPlanSetting
from kiosk.hub.settings.settings_table import change_setting, read_setting
from kiosk.office.asking import Answer, Ask, SeeOther, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.history import HistoryRow, history_rows
from kiosk.office.pages.plan.plan_drawing import PlanDrawing, draw
from kiosk.office.pages.plan.things import Thing, ThingKind, find, things

PATH = "/settings/floor-plan"
_LINES = ("walls", "windows", "doors")
LABELS = {
    "width_m": "Width, metres",
    "depth_m": "Depth, metres",
    "kiosk": "This kiosk",
    "help_desk": "Help desk",
    "walls": "Inner walls",
    "windows": "Windows",
    "doors": "Doors",
}


@dataclass(frozen=True, slots=True)
class ThingRow:
    """where: its place in words; empty: it is not on the plan. is_outside: it is, but beside the floor."""

    key: str
    name: str
    number: int
    is_zone: bool
    where: str
    is_outside: bool
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is placed. form: its metres. corner: of a zone, which one a click sets."""

    key: str
    name: str
    is_zone: bool
    is_placed: bool
    may_leave: bool
    corner: str
    form: Form


@dataclass(frozen=True, slots=True)
class PlanPage:
    """drawing: None without a plan. size: of the floor in words. plan_version: that the drawing was made from."""

    drawing: PlanDrawing | None
    size: str
    plan_version: int
    rows: tuple[ThingRow, ...]
    chosen: Chosen | None
    outline: Form
    history: tuple[HistoryRow, ...]
    restore: str


def show(ask: Ask) -> Answer:
    return page(ask, find(ask, ask.query.get("chosen", "")))


def save_outline(ask: Ask) -> Answer:
    """The size of the floor, its walls, windows and doors; a first plan has the kiosk at its lower edge."""
    stored, typed = read_setting(ask.hub.db, FloorPlanSetting), Typed(ask.form)
    try:
        wanted = replace(
            stored.value,
            width_m=typed.number("width_m"),
            depth_m=typed.number("depth_m"),
            walls=_segments("walls", typed.text("walls")),
            windows=_segments("windows", typed.text("windows")),
            doors=_segments("doors", typed.text("doors")),
        )
        if wanted.kiosk is None and wanted.width_m:
            wanted = replace(wanted, kiosk=Place(round(wanted.width_m / 2, 1), wanted.depth_m))
        change_setting(ask.hub.db, ask.hub.clock, ask.staff_id, wanted, typed.version)
    except ReasonError as error:
        return page(ask, None, outline=_outline_form(ask).refused(ask, _of_form(error)))
    return SeeOther(PATH, "saved")


def page(
    ask: Ask, chosen: Thing | None, *, placing: Form | None = None, outline: Form | None = None, corner: str = ""
) -> Shown:
    """placing, outline: forms that were refused. corner: which corner of a zone the next click sets."""
    stored = read_setting(ask.hub.db, FloorPlanSetting)
    found, plan = things(ask), stored.value
    key = chosen.key if chosen else ""
    shown = PlanPage(
        drawing=draw(plan, found, key) if plan.plan is not None else None,
        size=f"{_metres(ask, plan.width_m)} × {_metres(ask, plan.depth_m)} m" if plan.plan is not None else "",
        plan_version=stored.version,
        rows=tuple(_row(ask, one, plan, key) for one in found) if plan.plan is not None else (),
        chosen=_chosen(ask, chosen, placing, corner or ask.query.get("corner", "")) if chosen else None,
        outline=outline or _outline_form(ask),
        history=_history(ask, chosen),
        restore=f"{PATH}/restore/{key or 'outline'}",
    )
    status = max(form.status for form in (shown.outline, placing or shown.outline))
    return Shown("floor_plan.html", shown, status, ask.words("Floor plan"))


def placing_form(ask: Ask, thing: Thing) -> Form:
    """The metres of a thing."""
    where = thing.area or thing.place
    names = ("x_m", "y_m", "width_m", "depth_m")
    values = {f"place.{name}": _metres(ask, one) for name, one in zip(names, where or (), strict=False)}
    return Form(values, thing.version)


def _metres(ask: Ask, metres: float) -> str:
    return number_words(metres, 2, ask.language)


def _row(ask: Ask, one: Thing, plan: FloorPlanSetting, chosen: str) -> ThingRow:
    where = one.area or one.place
    words = " · ".join(_metres(ask, length) for length in where[:2]) + " m" if where else ""
    is_zone = one.kind is ThingKind.ZONE
    return ThingRow(one.key, one.name, one.number, is_zone, words, one.is_outside(plan), one.key == chosen)


def _chosen(ask: Ask, thing: Thing, refused: Form | None, corner: str) -> Chosen:
    return Chosen(
        key=thing.key,
        name=thing.name,
        is_zone=thing.kind is ThingKind.ZONE,
        is_placed=thing.is_placed,
        may_leave=thing.is_placed and thing.kind is not ThingKind.KIOSK,
        corner="end" if corner == "end" else "start",
        form=refused or placing_form(ask, thing),
    )


def _history(ask: Ask, chosen: Thing | None) -> tuple[HistoryRow, ...]:
    if chosen is None:
        return history_rows(ask, FloorPlanSetting.subject, LABELS)
    return history_rows(ask, chosen.subject, {chosen.field: "Place on the plan"})


def _outline_form(ask: Ask) -> Form:
    stored = read_setting(ask.hub.db, FloorPlanSetting)
    plan = stored.value
    values = {"width_m": _metres(ask, plan.width_m), "depth_m": _metres(ask, plan.depth_m)}
    for name in _LINES:
        segments: tuple[Segment, ...] = getattr(plan, name)
        values[name] = "\n".join("  ".join(_metres(ask, one) for one in segment) for segment in segments)
    return Form(values, stored.version)


def _segments(field: str, text: str) -> tuple[Segment, ...]:
    """A line each: four numbers. Raises SettingRefusedError."""
    found = []
    for at, line in enumerate(one for one in text.splitlines() if one.strip()):
        numbers: list[Any] = line.split()
        if len(numbers) != len(Segment._fields):
            raise SettingRefusedError(f"{field}.{at}", Reason(ReasonCode.NOT_A_NUMBER))
        found.append(Segment(*(Typed({field: one}).number(field) for one in numbers)))
    return tuple(found)


def _of_form(error: ReasonError) -> ReasonError:
    """A refusal of one line is shown at the field that holds all of them."""
    if isinstance(error, SettingRefusedError) and error.field.partition(".")[0] in _LINES:
        return SettingRefusedError(error.field.partition(".")[0], error.reason)
    if isinstance(error, SettingRefusedError) and error.field in ("kiosk", "help_desk"):
        return SettingRefusedError("width_m", error.reason)
    return error
