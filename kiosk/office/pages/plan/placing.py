"""Puts what is chosen on the floor plan: by a click, by metres, a step at a time; takes it off; restores (W4, W7)."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Place
from kiosk.hub.equipment.floor_plan import Area
from kiosk.hub.settings.checks import ChangedMeanwhileError
from kiosk.hub.settings.floor_plan_setting import FloorPlanSetting
from kiosk.hub.settings.settings_table import read_setting
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, whole_number
from kiosk.office.forms import Typed
from kiosk.office.history import former, restore_setting
from kiosk.office.pages.plan.plan_drawing import place_of_click
from kiosk.office.pages.plan.plan_page import PATH, page, placing_form
from kiosk.office.pages.plan.things import Thing, ThingKind, find, put, rounded

STEP_M = 0.1
FIRST_SIZE_M = 2.0
"""Of a zone that is placed by its first click."""
_STEPS = {"left": (-STEP_M, 0.0), "right": (STEP_M, 0.0), "up": (0.0, -STEP_M), "down": (0.0, STEP_M)}


def click(ask: Ask) -> Answer:
    """A click on the drawing, which says its pixels. Of a zone the first sets a corner, the next the other."""
    plan, typed = read_setting(ask.hub.db, FloorPlanSetting), Typed(ask.form)
    thing = find(ask, ask.path["key"])
    if thing is None or plan.value.plan is None:
        return NotFound()
    x, y = whole_number(typed.text("at.x")), whole_number(typed.text("at.y"))
    if x is None or y is None or (x, y) == (0, 0):  # Enter on the drawing is no click
        form = replace(placing_form(ask, thing), above=ask.words("Click a place on the plan, or write its metres."))
        return page(ask, thing, placing=form)
    if typed.text("plan_version") != str(plan.version):  # the drawing had another scale
        error = ChangedMeanwhileError(Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))
        return page(ask, thing, placing=placing_form(ask, thing).refused(ask, error))
    clicked = place_of_click(plan.value, x, y)
    if thing.kind is not ThingKind.ZONE:
        return _put(ask, thing, lambda: clicked)
    is_end = typed.text("corner") == "end"
    area = _to_corner(thing.area, clicked) if is_end else _from_corner(thing.area, clicked, plan.value)
    return _put(ask, thing, lambda: area, corner="start" if is_end else "end")


def place(ask: Ask) -> Answer:
    """By its metres."""
    thing = find(ask, ask.path["key"])
    return NotFound() if thing is None else _put(ask, thing, lambda: _typed(thing, Typed(ask.form)))


def step(ask: Ask) -> Answer:
    """Ten centimetres to one side."""
    thing = find(ask, ask.path["key"])
    where = None if thing is None else thing.area or thing.place
    right, down = _STEPS.get(ask.form.get("to", ""), (0.0, 0.0))
    if thing is None or where is None:
        return NotFound()
    return _put(ask, thing, lambda: rounded(where._replace(x_m=where.x_m + right, y_m=where.y_m + down)))


def take_off(ask: Ask) -> Answer:
    """It is not on the plan any more; all else of it stays."""
    thing = find(ask, ask.path["key"])
    return NotFound() if thing is None else _put(ask, thing, lambda: None)


def restore(ask: Ask) -> Answer:
    """What was before a change: of one thing its place, else the whole outline."""
    thing = find(ask, ask.path["key"])
    if thing is None:
        return SeeOther(PATH, "restored") if restore_setting(ask, FloorPlanSetting) else NotFound()
    stored = former(ask, thing.subject)
    if stored is None:
        return NotFound()
    before = stored.get(thing.field)
    of = Area if thing.kind is ThingKind.ZONE else Place
    return _put(ask, thing, lambda: of(*before) if before else None, version=thing.version)


def _put(
    ask: Ask,
    thing: Thing,
    where: Callable[[], Place | Area | None],
    *,
    version: int | None = None,
    corner: str = "",
) -> Answer:
    seen = Typed(ask.form).version if version is None else version
    try:
        put(ask, thing, where(), seen)
    except ReasonError as error:
        form = placing_form(ask, thing)
        refused = form.refused(ask, error)
        values: Any = {**form.values, **{name: text for name, text in ask.form.items() if name.startswith("place.")}}
        above = refused.above or next(iter(refused.errors.values()))
        return page(ask, thing, placing=replace(refused, values=values, errors={}, above=above), corner=corner)
    to = f"{PATH}?chosen={thing.key}" + (f"&corner={corner}" if corner else "")
    return SeeOther(to, "saved")


def _typed(thing: Thing, typed: Typed) -> Place | Area:
    x, y = typed.number("place.x_m"), typed.number("place.y_m")
    if thing.kind is ThingKind.ZONE:
        return Area(x, y, typed.number("place.width_m"), typed.number("place.depth_m"))
    return Place(x, y)


def _from_corner(area: Area | None, at: Place, plan: FloorPlanSetting) -> Area:
    """With its upper left corner there; the other one stays if it is below and to the right."""
    right, bottom = (area.x_m + area.width_m, area.y_m + area.depth_m) if area else (0.0, 0.0)
    if right <= at.x_m:
        right = min(plan.width_m, at.x_m + FIRST_SIZE_M)
    if bottom <= at.y_m:
        bottom = min(plan.depth_m, at.y_m + FIRST_SIZE_M)
    return Area(at.x_m, at.y_m, round(right - at.x_m, 2), round(bottom - at.y_m, 2))


def _to_corner(area: Area | None, at: Place) -> Area:
    """From its upper left corner to there, whichever way."""
    x, y = (area.x_m, area.y_m) if area else (0.0, 0.0)
    return Area(min(x, at.x_m), min(y, at.y_m), round(abs(at.x_m - x), 2), round(abs(at.y_m - y), 2))
