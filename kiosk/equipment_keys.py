"""The keys of zones, equipment and the floor plan in the configuration."""

from dataclasses import dataclass
from typing import Any

from kiosk.base.toml_config import Rule, key, matching, number, one_of, switch, tables, text, whole
from kiosk.hub.equipment.details import EquipmentDetails, Place, Words
from kiosk.hub.equipment.floor_plan import Area, FloorPlan, Segment
from kiosk.printer_keys import PrinterKeys

EQUIPMENT_KINDS = (
    "printer", "vr", "pc", "mic", "vinyl", "laser", "camera", "soldering", "sewing", "scanner", "room", "tool",
)  # fmt: skip
LARGEST_M = 200.0
"""Width and depth of a floor plan, in metres."""

SLUG = matching(r"[a-z0-9]+(?:-[a-z0-9]+)*", "a short name of a-z, 0-9 and single hyphens")
_LINE = matching(r"[^\n]{0,30}", "a text in quotes, up to 30 characters, or an empty text")
_POINT = Rule("a point such as [3.5, 2.0], in metres, or an empty list", lambda v: _numbers(v, 2) and Place(*v))
_AREA = Rule(
    "left, top, width and depth such as [0, 0, 4.5, 3], in metres, or an empty list",
    lambda v: _numbers(v, 4) and Area(*v),
)
_SEGMENTS = Rule(
    "a list of straight lines along the walls, each [x, y, x, y] in metres", lambda v: tuple(map(_segment, _list(v)))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentKeys:
    """One piece of equipment; a printer has a [printer] table besides."""

    slug: str = key(SLUG)
    kind: str = key(one_of(*EQUIPMENT_KINDS))
    name: str = key(text(longest=30))
    public: bool = key(switch(), True)
    can_do_fi: str = key(_LINE, "")
    can_do_sv: str = key(_LINE, "")
    can_do_en: str = key(_LINE, "")
    rules_fi: str = key(_LINE, "")
    rules_sv: str = key(_LINE, "")
    rules_en: str = key(_LINE, "")
    cleaning_fi: str = key(_LINE, "")
    cleaning_sv: str = key(_LINE, "")
    cleaning_en: str = key(_LINE, "")
    minimum_age: int = key(whole(0, 99), 0)
    induction: str = key(_LINE, "")
    induction_min: int = key(whole(0, 600), 0)
    longest_min: int = key(whole(0, 1440), 0)
    place: Place | None = key(_POINT, None)
    printer: PrinterKeys | None = None

    def __post_init__(self) -> None:
        if (self.kind == "printer") != (self.printer is not None):
            raise ValueError(
                f'equipment "{self.slug}" must have a [zone.equipment.printer] table if its kind is "printer", '
                "and only then."
            )
        if self.induction_min and not self.induction:
            raise ValueError(f'equipment "{self.slug}" has induction_min but no induction.')
        for name in ("can_do", "rules", "cleaning"):
            if len({bool(line) for line in self._lines(name)}) > 1:
                raise ValueError(f'equipment "{self.slug}" needs {name}_fi, {name}_sv and {name}_en, or none of them.')

    @property
    def details(self) -> EquipmentDetails:
        """As they are stored."""
        return EquipmentDetails(
            can_do=self._words("can_do"),
            rules=self._words("rules"),
            cleaning=self._words("cleaning"),
            minimum_age=self.minimum_age,
            induction=self.induction.strip(),
            induction_min=self.induction_min,
            longest_min=self.longest_min,
            place=self.place,
        )

    def _words(self, name: str) -> Words | None:
        words = Words(*self._lines(name))
        return words if words.en else None

    def _lines(self, name: str) -> tuple[str, ...]:
        return tuple(getattr(self, f"{name}_{language}").strip() for language in Words._fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneKeys:
    """A zone of the hub with its equipment, in the order in which it is shown."""

    slug: str = key(SLUG)
    name_fi: str = key(text(longest=40))
    name_sv: str = key(text(longest=40))
    name_en: str = key(text(longest=40))
    area: Area | None = key(_AREA, None)
    equipment: tuple[EquipmentKeys, ...] = tables(EquipmentKeys)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservationKeys:
    """What visitors may reserve for themselves."""

    open_per_visitor: int = key(whole(0, 20), 2)
    longest_min: int = key(whole(15, 1440), 120)


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorPlanKeys:
    """The hub's drawing; without a width there is none."""

    width_m: float = key(number(0, LARGEST_M), 0.0)
    depth_m: float = key(number(0, LARGEST_M), 0.0)
    kiosk: Place | None = key(_POINT, None)
    help_desk: Place | None = key(_POINT, None)
    walls: tuple[Segment, ...] = key(_SEGMENTS, ())
    windows: tuple[Segment, ...] = key(_SEGMENTS, ())
    doors: tuple[Segment, ...] = key(_SEGMENTS, ())

    def __post_init__(self) -> None:
        if not self.width_m:
            return
        if not self.depth_m or self.kiosk is None:
            raise ValueError("floor_plan needs width_m, depth_m and kiosk.")
        points = [self.kiosk, *([self.help_desk] if self.help_desk else [])]
        for one in (*self.walls, *self.windows, *self.doors):
            points += [Place(one.x1_m, one.y1_m), Place(one.x2_m, one.y2_m)]
        for point in points:
            if not self.contains(point):
                raise ValueError(f"floor_plan: {list(point)} is outside its {self.width_m:g} × {self.depth_m:g} m.")

    def contains(self, point: Place) -> bool:
        """Whether the point is on the plan."""
        return 0 <= point.x_m <= self.width_m and 0 <= point.y_m <= self.depth_m

    @property
    def plan(self) -> FloorPlan | None:
        """The drawing; None: there is none."""
        if not self.width_m or self.kiosk is None:
            return None
        return FloorPlan(self.width_m, self.depth_m, self.kiosk, self.help_desk, self.walls, self.windows, self.doors)


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError(value)  # noqa: TRY004 - a rule refuses by ValueError
    return value


def _numbers(value: Any, count: int) -> bool | None:
    """None for an empty list. Raises ValueError unless these are so many lengths."""
    if value == []:
        return None
    lengths = [one for one in _list(value) if isinstance(one, int | float) and not isinstance(one, bool)]
    if len(value) != count or len(lengths) != count or not all(0 <= one <= LARGEST_M for one in lengths):
        raise ValueError(value)
    return True


def _segment(value: Any) -> Segment:
    if not _numbers(value, 4):
        raise ValueError(value)
    segment = Segment(*value)
    if (segment.x1_m == segment.x2_m) == (segment.y1_m == segment.y2_m):  # oblique, or only a point
        raise ValueError(value)
    return segment
