"""What the office is built from: given by the command that starts it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from sqlite_utils import Database

from kiosk.hub.opening_hours import Opening
from kiosk.office.hub_access import HubFiles
from kiosk.office.web.certificates import Certificate
from kiosk.office.web.served import Served


@dataclass(frozen=True, slots=True)
class HubFacts:
    """What the hub says of itself now. language: fi, sv or en."""

    name: str
    language: str
    opening: Opening
    audit_kept: timedelta = timedelta(days=730)


@dataclass(frozen=True, slots=True)
class OfficeSetup:
    """facts: read anew for each page, so a change needs no restart."""

    files: HubFiles
    facts: Callable[[Database], HubFacts]
    served: Served
    certificate: Certificate
