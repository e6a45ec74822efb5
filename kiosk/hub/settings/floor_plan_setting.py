"""The hub's drawing as a setting: what of it is on the plan and along its edges."""

from dataclasses import dataclass
from typing import ClassVar, Self

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Place
from kiosk.hub.equipment.floor_plan import Area, FloorPlan, Segment
from kiosk.hub.settings.checks import SettingRefusedError, check_number
from kiosk.hub.settings.setting import Setting

LARGEST_M = 200.0
MOST_SEGMENTS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorPlanSetting(Setting):
    """Lengths in metres from the upper left corner, as seen from the kiosk; without a width there is no plan."""

    subject: ClassVar[str] = "floor_plan"
    width_m: float = 0.0
    depth_m: float = 0.0
    kiosk: Place | None = None
    help_desk: Place | None = None
    walls: tuple[Segment, ...] = ()
    windows: tuple[Segment, ...] = ()
    doors: tuple[Segment, ...] = ()

    @property
    def plan(self) -> FloorPlan | None:
        if not self.width_m or self.kiosk is None:
            return None
        return FloorPlan(self.width_m, self.depth_m, self.kiosk, self.help_desk, self.walls, self.windows, self.doors)

    def checked(self) -> Self:
        check_number("width_m", self.width_m, 0, LARGEST_M)
        check_number("depth_m", self.depth_m, 0 if not self.width_m else 1, LARGEST_M)
        if not self.width_m:
            return self
        if self.kiosk is None:
            raise SettingRefusedError("kiosk", Reason(ReasonCode.TEXT_MISSING))
        self._check_point("kiosk", self.kiosk)
        if self.help_desk is not None:
            self._check_point("help_desk", self.help_desk)
        for field in ("walls", "windows", "doors"):
            segments: tuple[Segment, ...] = getattr(self, field)
            check_number(field, len(segments), 0, MOST_SEGMENTS)
            for at, one in enumerate(segments):
                self._check_segment(f"{field}.{at}", one)
        return self

    def contains(self, point: Place) -> bool:
        """Whether the point is on the plan."""
        return 0 <= point.x_m <= self.width_m and 0 <= point.y_m <= self.depth_m

    def contains_area(self, area: Area) -> bool:
        """Whether all of the floor of a zone is on the plan, and is an area at all."""
        far = Place(area.x_m + area.width_m, area.y_m + area.depth_m)
        return min(area.width_m, area.depth_m) > 0 and self.contains(Place(area.x_m, area.y_m)) and self.contains(far)

    def _check_point(self, field: str, point: Place) -> None:
        if not self.contains(point):
            raise SettingRefusedError(field, Reason(ReasonCode.OUTSIDE_THE_FLOOR_PLAN))

    def _check_segment(self, field: str, one: Segment) -> None:
        self._check_point(field, Place(one.x1_m, one.y1_m))
        self._check_point(field, Place(one.x2_m, one.y2_m))
        if (one.x1_m == one.x2_m) == (one.y1_m == one.y2_m):  # oblique, or only a point
            raise SettingRefusedError(field, Reason(ReasonCode.NOT_ALONG_AN_EDGE))
