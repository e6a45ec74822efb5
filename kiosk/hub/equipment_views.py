"""Views of the equipment for the screens: one item, a zone with its items, the totals of a kind."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from kiosk.base.reason import Reason
from kiosk.hub.equipment_status import Status

Language = Literal["fi", "sv", "en"]


@dataclass(frozen=True, slots=True)
class EquipmentView:
    """One item with its status now. Proper names (Ahven, VR 1) are not translated."""

    id: str
    slug: str
    kind: str
    name: str
    zone_id: str
    status: Status
    until_at: datetime | None
    """When it is expected to be free again; None if that is unknown or it is free."""
    free_until_at: datetime | None
    """Free now, but reserved from this moment on."""
    fault_text: str | None
    """What staff wrote about its fault."""
    reason: Reason | None
    """Why a printer is in its state."""
    back_on: date | None
    """The day on which it is expected to be repaired."""
    fault_id: str | None
    colour: str | None
    """#RRGGBB of a printer's flag; None for everything else."""
    printer_state: str | None
    is_public: bool
    claim_id: str | None
    claim_visit_id: str | None


@dataclass(frozen=True, slots=True)
class ZoneView:
    id: str
    slug: str
    name_fi: str
    name_sv: str
    name_en: str
    items: tuple[EquipmentView, ...]

    def name(self, language: Language | str) -> str:
        """The zone's name; English if it has none in this language."""
        return {"fi": self.name_fi, "sv": self.name_sv}.get(language, self.name_en)


@dataclass(frozen=True, slots=True)
class KindTotals:
    """All public items of one kind together, for the start page."""

    kind: str
    free: int
    total: int
    status: Status
    """Free if one is; else the best of the others: in use, reserved, no contact, out of order."""
    until_at: datetime | None
    """When the first is expected to be free; None if one is free or that is unknown."""
    free_until_at: datetime | None
    """Set if every free item is reserved later: the latest of those moments."""
