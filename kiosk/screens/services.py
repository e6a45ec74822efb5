"""What the view models work with, built once by the command that starts the screens."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.base.clock import Clock
from kiosk.hub.equipment.inductions import VALID_MONTHS
from kiosk.hub.equipment.reservations import ReservationLimits
from kiosk.hub.opening_hours import WEEKDAYS
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.visit_fields import Purpose
from kiosk.printroom.alarms.notification_setup import contacts_of, rules_of

if TYPE_CHECKING:
    from sqlite_utils import Database

    from kiosk.hub.equipment.floor_plan import FloorPlan
    from kiosk.hub.equipment.service import EquipmentService
    from kiosk.hub.maturity.company_codes import CompanyCodes
    from kiosk.hub.office.codes import PairingCodes
    from kiosk.hub.opening_hours import Closure, ExceptionalDay
    from kiosk.hub.settings.current import HubSettings
    from kiosk.hub.staff import StaffDirectory
    from kiosk.hub.visitors.day_passes import DayPasses
    from kiosk.hub.visitors.passes import Passes
    from kiosk.hub.visits import Visits
    from kiosk.printroom.alarms.routing import Contact, Rules
    from kiosk.printroom.orders import Orders
    from kiosk.printroom.overview import Overview
    from kiosk.printroom.pairing.pairing_requests import PairingRequests
    from kiosk.printroom.server_files.server_files import ServerFiles
    from kiosk.store.heartbeats import Liveness
    from kiosk.store.live_db import LiveDatabase


@dataclass(frozen=True, slots=True)
class Card:
    """A project or a call that staff have approved, for the start page. Texts by language: fi, sv, en."""

    title: Mapping[str, str]
    text: Mapping[str, str]
    first_day: date
    last_day: date


@dataclass(frozen=True, slots=True)
class StartSetup:
    """What the hub says on its start page. scanner: right, left, below or above. capacity: 0 if it is not said.

    digital_map: companies may begin an assessment there.
    """

    scanner: str = "right"
    capacity: int = 0
    free_of_charge: bool = True
    eu: bool = True
    cards: Sequence[Card] = ()
    digital_map: bool = False
    shows_stories: bool = False


@dataclass(frozen=True, slots=True)
class Origin:
    """A school or place that groups come from, with its name by language."""

    slug: str
    names: Mapping[str, str]


@dataclass
class Services:
    """The packages below the screens, with the connections of the GUI thread.

    What a manager sets changes while the screen runs, see `follow`: view models read it here each time.
    """

    hub_db: "Database"
    live_db: "LiveDatabase"
    hub_path: Path
    live_path: Path
    clock: Clock
    passes: "Passes"
    visits: "Visits"
    day_passes: "DayPasses"
    equipment: "EquipmentService"
    staff: "StaffDirectory"
    office_codes: "PairingCodes | None" = None
    company_codes: "CompanyCodes | None" = None
    office: "Liveness | None" = None
    """Whether the pages for staff are served; None: they are not."""
    orders: "Orders | None" = None
    overview: "Overview | None" = None
    pairing_requests: "PairingRequests | None" = None
    server_files: "ServerFiles | None" = None
    print_room: "Liveness | None" = None
    """Whether the print room works; None: it is taken to work."""
    files_dir: Path = Path()
    folders: Sequence[Path] = ()
    """Where print files are looked for: the drop folder and the directory under which USB sticks are mounted."""
    mounts: Path = Path("/proc/self/mounts")
    """What is mounted, as Linux lists it."""
    hub_name: str = "Kiosk"
    tz: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Helsinki"))
    language: str = "fi"
    """What a new visitor sees."""
    languages: Sequence[str] = ("fi", "sv", "en")
    opening: Mapping[int, str] = field(default_factory=dict)
    """Opening hours by weekday (Monday is 0) as `12:00-19:00`; a day without an entry is closed."""
    exceptional_days: "Sequence[ExceptionalDay]" = ()
    """Days on which those hours do not apply."""
    closures: "Sequence[Closure]" = ()
    """Times in which the hub is closed all the same."""
    start: StartSetup = field(default_factory=StartSetup)
    reservation_limits: "ReservationLimits | None" = None
    """What visitors may reserve; None: as by default."""
    floor_plan: "FloorPlan | None" = None
    """The hub's drawing, if it has one."""
    print_desk: PrintDesk = field(default_factory=PrintDesk)
    """How the hub prints for others."""
    ask_purpose: str = "greeting"
    """Where visitors are asked what they come for: on the greeting, on a page of its own, or not (no)."""
    purposes: Sequence[Purpose] = tuple(Purpose)
    municipalities: Sequence[str] = ()
    """Where visitors live, the nearest first."""
    origins: Sequence[Origin] = ()
    """Where classes and groups come from."""
    contacts: "Sequence[Contact]" = ()
    """Who is told of alarms, in order; without the addresses."""
    alarm_rules: "Rules | None" = None
    """When they are told; None: as by default."""
    privacy_url: str = "https://tietosuoja.fi"
    induction_months: int = VALID_MONTHS
    """How long an induction is valid; 0: without end."""
    backup_days: int | None = None
    """How long backups are kept; None where none are made."""
    staff_idle_s: float = 60.0
    night_after_closing_min: float = 30.0
    night_camera: bool = False
    """Show camera images on the night wall, which everybody can see."""
    serial_scanners: Sequence[str] | str = ()
    """Ports of serial scanners, or `auto`, or nothing."""
    keyboard_scanner: bool = True
    code_camera: str = ""
    """The camera that looks for codes: "auto", or a part of its name; "" for none."""
    scan_socket: Path | None = None
    """The socket to which `kiosk scan` sends a code, if any."""
    wall_only: bool = False
    """Show nothing but the night wall and ignore touches."""
    followed: Mapping[str, object] = field(default_factory=dict)
    """The fields that are set by a manager, as `follow` set them last."""

    def follow(self, settings: "HubSettings") -> None:
        """Take what has changed since the last call; at the first one, all of it."""
        found = _fields_of(settings, self.start.scanner)
        for name, value in found.items():
            if name not in self.followed or self.followed[name] != value:
                setattr(self, name, value)
        self.followed = found
        self.passes.retention = settings.retention.times()
        self.day_passes.opening = settings.opening
        self.equipment.lines.call_for = timedelta(minutes=settings.use.call_min)


def _fields_of(settings: "HubSettings", scanner: str) -> dict[str, object]:
    """The fields of `Services` that a manager sets. scanner: its place, which belongs to the machine."""
    hub, use, start, hours = settings.hub, settings.use, settings.start, settings.hours.by_weekday()
    cards = [Card(one.title._asdict(), one.text._asdict(), one.first_day, one.last_day) for one in start.cards]
    return {
        "hub_name": hub.name,
        "tz": hub.tz,
        "language": hub.languages[0],
        "languages": hub.languages,
        "opening": {day: hours[name] for day, name in enumerate(WEEKDAYS) if hours[name]},
        "exceptional_days": settings.opening.exceptions,
        "closures": settings.opening.closures,
        "start": StartSetup(
            scanner,
            start.capacity,
            start.free_of_charge,
            start.eu,
            tuple(cards) if start.shows_cards else (),
            start.digital_map,
            start.shows_cards,
        ),
        "reservation_limits": ReservationLimits(use.reservations, timedelta(minutes=use.longest_reservation_min)),
        "floor_plan": settings.floor_plan.plan,
        "print_desk": settings.print_desk,
        "ask_purpose": settings.door.ask_purpose,
        "purposes": settings.door.purposes,
        "municipalities": settings.door.municipalities,
        "origins": tuple(Origin(one.slug, one.name._asdict()) for one in settings.door.origins),
        "contacts": tuple(replace(contact, urls=()) for contact in contacts_of(settings)),
        "alarm_rules": rules_of(settings),
        "privacy_url": hub.privacy_url,
        "induction_months": use.induction_months,
        "staff_idle_s": use.staff_idle_s,
        "night_after_closing_min": settings.night.after_closing_min,
        "night_camera": settings.night.camera,
    }
