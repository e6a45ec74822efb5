"""What stands on labels, badges and referral cards, without Qt."""

from collections.abc import Collection
from dataclasses import dataclass

from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.spools.label_code import spool_code
from kiosk.hub.spools.spool import Spool


@dataclass(frozen=True, slots=True)
class Label:
    """title: the largest text. subtitle: below it. code: of ours, drawn as QR and written in groups.

    kind: of equipment, for its silhouette; empty for none. colour: #RRGGBB of a printer's flag; empty for none.
    """

    title: str
    subtitle: str
    code: str
    kind: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Badge:
    """What stands on a badge. The front has the first name and the role; the back has the code and no name."""

    hub: str
    name: str
    role: str
    code: str
    hint: str
    """What to do with it, in bold, and `then` below."""
    then: str
    number: str
    lost: str
    """What to do when it is lost."""


@dataclass(frozen=True, slots=True)
class ReferralCard:
    """head: who sends. lines: what a part of the contact is, and the part. code: what its QR opens; empty for none.

    hint: what the code does.
    """

    head: str
    name: str
    can_do: str
    lines: tuple[tuple[str, str], ...]
    code: str
    hint: str


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
