"""What a screen is shown of the equipment: a thing, a zone with its things, a kind with its tally."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from kiosk.base.reason import Reason
from kiosk.hub.equipment_status import Status

Language = Literal["fi", "sv", "en"]


@dataclass(frozen=True, slots=True)
class EquipmentView:
    """One thing as it is now. Names of its own (Ahven, VR 1) are not translated."""

    id: str
    slug: str
    kind: str
    name: str
    zone_id: str
    status: Status
    until_at: datetime | None
    """When it is expected to be free again, if known; None while it is free."""
    free_until_at: datetime | None
    """Free now, but kept for a reservation from this moment on."""
    fault_words: str | None
    """What staff wrote about its fault."""
    reason: Reason | None
    """Why a printer is in its state."""
    back_on: date | None
    """The day on which it is expected to be mended."""
    fault_id: str | None
    colour: str | None
    """#RRGGBB of a printer's flag; None for everything else."""
    printer_state: str | None
    is_public: bool
    claim_id: str | None
    claim_visit_id: str | None


@dataclass(frozen=True, slots=True)
class ZoneView:
    """A part of the hub with its things, in their order."""

    id: str
    slug: str
    name_fi: str
    name_sv: str
    name_en: str
    items: tuple[EquipmentView, ...]

    def name(self, language: Language | str) -> str:
        """The zone's name; English for a language that it has none in."""
        return {"fi": self.name_fi, "sv": self.name_sv}.get(language, self.name_en)


@dataclass(frozen=True, slots=True)
class KindTally:
    """All public things of one kind together, for the start screen."""

    kind: str
    free: int
    total: int
    status: Status
    """Free when one is; else what most of the others would be if you waited: in use, reserved, no contact, broken."""
    until_at: datetime | None
    """When the first is expected back; None when one is free or nobody knows."""
    free_until_at: datetime | None
    """All the free ones are kept from some moment on; the latest of those moments."""
