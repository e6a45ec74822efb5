"""What stands on labels and badges, and the words for roles, in the language that is installed."""

from collections.abc import Sequence

from kiosk.hub.permissions import Role
from kiosk.hub.spools.spool import Spool
from kiosk.hub.staff import Person
from kiosk.hub.visitors.passes import NewPass
from kiosk.reports.contents import Badge, Label
from kiosk.reports.hub_labels import spool_label
from kiosk.screens.qt import translate


def pass_labels(passes: Sequence[NewPass], hub_name: str) -> list[Label]:
    return [Label(hub_name, translate("Labels", "Visitor's pass"), each.code) for each in passes]


def spool_labels(spools: Sequence[Spool]) -> list[Label]:
    words = translate("Labels", "Spool %1")
    return [spool_label(one, words.replace("%1", str(one.number))) for one in spools]


def badge_of(person: Person, code: str, hub_name: str) -> Badge:
    """code: of its QR; it is stored nowhere."""
    return Badge(
        hub=hub_name,
        name=person.name,
        role=translate("Badge", "staff, %1").replace("%1", role_word(person.role)),
        code=code,
        hint=translate("Badge", "Scan at the kiosk"),
        then=translate("Badge", "and type your own PIN."),
        number=badge_word(person.badge_number),
        lost=translate("Badge", "Lost it? Tell an admin at once. It is locked at the kiosk."),
    )


def role_word(role: Role | str) -> str:
    return {
        Role.HOST: translate("Badge", "host"),
        Role.OPERATOR: translate("Badge", "operator"),
        Role.ADMIN: translate("Badge", "admin"),
    }[Role(role)]


def badge_word(number: int) -> str:
    """Badge 07."""
    return translate("Badge", "Badge %1").replace("%1", f"{number:02d}")
