"""How the hub prints for others: what visitors may ask for, how prints are started, and where they wait."""

from dataclasses import dataclass
from typing import ClassVar, Self

from kiosk.hub.settings.checks import check_number
from kiosk.hub.settings.setting import Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintDesk(Setting):
    """What a limit of 0 limits is not limited.

    requests: whether visitors may ask for prints. open_requests: of one visitor. week_minutes, week_grams: of one
    visitor, within seven days. scan_at_printer: the label of the printer is scanned before a start. clearing_min: from
    the end of a print to the start of the next, for the plan. heating_gap_s: from one printer that starts to heat to
    the next. low_spool_g: less on a spool is shown as little. shelf_places: numbers of the pick-up shelf. shelf_days:
    how long a print waits there. cost_per_kg_cents, cost_per_hour_cents: what staff are shown as the cost of a print.
    """

    subject: ClassVar[str] = "print_desk"
    requests: bool = True
    open_requests: int = 3
    week_minutes: int = 0
    week_grams: int = 0
    scan_at_printer: bool = False
    clearing_min: int = 10
    heating_gap_s: int = 0
    low_spool_g: int = 100
    shelf_places: int = 20
    shelf_days: int = 12
    cost_per_kg_cents: int = 0
    cost_per_hour_cents: int = 0

    def checked(self) -> Self:
        check_number("open_requests", self.open_requests, 0, 100)
        check_number("week_minutes", self.week_minutes, 0, 10_080)
        check_number("week_grams", self.week_grams, 0, 100_000)
        check_number("clearing_min", self.clearing_min, 0, 240)
        check_number("heating_gap_s", self.heating_gap_s, 0, 900)
        check_number("low_spool_g", self.low_spool_g, 0, 5_000)
        check_number("shelf_places", self.shelf_places, 1, 999)
        check_number("shelf_days", self.shelf_days, 1, 365)
        check_number("cost_per_kg_cents", self.cost_per_kg_cents, 0, 1_000_000)
        check_number("cost_per_hour_cents", self.cost_per_hour_cents, 0, 1_000_000)
        return self
