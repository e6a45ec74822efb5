"""What the office is built from: given by the command that starts it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlite_utils import Database

from kiosk.hub.opening_hours import Opening
from kiosk.office.hub_access import HubFiles
from kiosk.office.web.certificates import Certificate
from kiosk.office.web.served import Served
from kiosk.printroom.status.space_api import Place as SpacePlace
from kiosk.store.backup.places import Place


@dataclass(frozen=True, slots=True)
class HubFacts:
    """What the hub says of itself now. language: fi, sv or en."""

    name: str
    language: str
    opening: Opening
    audit_kept: timedelta = timedelta(days=730)


@dataclass(frozen=True, slots=True)
class Backups:
    """Where backups go. folder: None: to a server. at: the time of each night. is_on_hub_disk: lost with the hub."""

    place: Place
    folder: Path | None
    at: str
    keep_days: int
    is_on_hub_disk: bool


@dataclass(frozen=True, slots=True)
class Machine:
    """What the configuration says of this machine. backups: None: none are made.

    restore: the command to which the file of a backup is added. stop: what ends the kiosk before it.
    space_api: what the hub says of itself in public; None: nothing.
    """

    restore: str
    stop: str
    backups: Backups | None = None
    space_api: SpacePlace | None = None


@dataclass(frozen=True, slots=True)
class OfficeSetup:
    """facts: read anew for each page, so a change needs no restart."""

    files: HubFiles
    facts: Callable[[Database], HubFacts]
    served: Served
    certificate: Certificate
    machine: Machine
