"""What stands on labels, in the language that is installed."""

from collections.abc import Collection, Sequence

from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.visitors.passes import NewPass
from kiosk.reports.label_pdf import Label
from kiosk.screens.qt import translate


def equipment_labels(equipment: EquipmentService, language: str, slugs: Collection[str] = ()) -> list[Label]:
    """A label for every piece of equipment by zone, or for those that are named."""
    codes = equipment.codes()
    return [
        Label(item.name_in(language), str(getattr(zone, f"name_{language}")), codes[item.id])
        for zone in equipment.zones(with_staff_only=True)
        for item in zone.items
        if not slugs or item.slug in slugs
    ]


def pass_labels(passes: Sequence[NewPass], hub_name: str) -> list[Label]:
    return [Label(hub_name, translate("Labels", "Visitor's pass"), each.code) for each in passes]
