"""The labels of what a hub has: spools and equipment."""

from collections.abc import Collection

from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.spools.label_code import spool_code
from kiosk.hub.spools.spool import Spool
from kiosk.reports.contents import Label


def spool_label(spool: Spool, subtitle: str) -> Label:
    """A label for a spool; scanned at the kiosk it chooses the spool. subtitle: its number in words."""
    title = " ".join(part for part in (spool.material, spool.colour) if part)
    below = ", ".join(part for part in (subtitle, spool.brand) if part)
    return Label(title, below, spool_code(spool.number), colour=spool.shown_swatch)


def equipment_labels(equipment: EquipmentService, language: str, slugs: Collection[str] = ()) -> list[Label]:
    """A label for every piece of equipment by zone, or for those that are named."""
    codes = equipment.codes()
    return [
        Label(
            item.name_in(language),
            zone.name(language),
            codes[item.id],
            kind="" if item.kind_names else item.kind,
            colour=item.colour or "",
        )
        for zone in equipment.zones(with_staff_only=True)
        for item in zone.items
        if not slugs or item.slug in slugs
    ]
