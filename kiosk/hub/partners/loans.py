"""Equipment that somebody has lent to the hub: whose it is, until when, and what must go back soon (I17)."""

from dataclasses import dataclass
from datetime import date

from sqlite_utils import Database

from kiosk.hub.partners.partner import HubPartners
from kiosk.hub.settings.equipment_settings import Equipment, all_equipment
from kiosk.hub.settings.settings_table import read_setting


@dataclass(frozen=True, slots=True)
class Loan:
    """days_left: until the last day; negative: so long ago it should have gone back; None: no end was agreed."""

    equipment: Equipment
    days_left: int | None

    @property
    def is_over(self) -> bool:
        return self.days_left is not None and self.days_left < 0


def loans(db: Database, today: date) -> tuple[Loan, ...]:
    """All lent equipment that is here, what goes back first at the head; what has no end at last."""
    found = [_loan(one, today) for one in all_equipment(db) if one.details.is_lent]
    return tuple(sorted(found, key=lambda one: (one.days_left is None, one.days_left or 0, one.equipment.name)))


def due_loans(db: Database, today: date) -> tuple[Loan, ...]:
    """What goes back within the days that the hub has set, or should have gone back."""
    soon = read_setting(db, HubPartners).value.remind_days
    return tuple(one for one in loans(db, today) if one.days_left is not None and one.days_left <= soon)


def _loan(one: Equipment, today: date) -> Loan:
    until = one.details.lent_until
    return Loan(one, None if until is None else (until - today).days)
