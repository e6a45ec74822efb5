"""The configuration of one hub: every key, its default, and the places on disk that follow from it.

`assets/kiosk.example.toml` explains each key; a test holds both together.
"""

import hashlib
import os
import stat
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from itertools import pairwise
from pathlib import Path
from zoneinfo import available_timezones

import platformdirs

from kiosk.alarm_keys import AlarmKeys
from kiosk.backup_keys import BackupKeys
from kiosk.base.reason import Reason, ReasonCode
from kiosk.base.toml_config import (
    ConfigError,
    Rule,
    address,
    key,
    matching,
    number,
    one_of,
    read_toml,
    switch,
    tables,
    text,
    texts,
    time_of_day,
    whole,
)
from kiosk.door_keys import DoorKeys
from kiosk.equipment_keys import EQUIPMENT_KINDS as EQUIPMENT_KINDS
from kiosk.equipment_keys import SLUG, EquipmentKeys, FloorPlanKeys, ReservationKeys, ZoneKeys
from kiosk.office_keys import OfficeKeys
from kiosk.retention_keys import RetentionKeys
from kiosk.start_keys import HOURS, CardKeys, ExceptionalDayKeys, StartKeys
from kiosk.status_keys import StatusKeys

SERVICE_RUNTIME_DIR = Path("/run/kiosk")
"""Made by `kiosk install` for the services' user."""
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
LANGUAGES = ("fi", "sv", "en")
_TIME = time_of_day("12:30")
_PATH = Rule(
    "a path in quotes, or an empty text for the usual place", lambda v: Path(_text_only(v)).expanduser() if v else None
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """When the hub is open, in its own time zone; an empty text: closed that day."""

    monday: str = key(HOURS, "12:00-19:00")
    tuesday: str = key(HOURS, "12:00-19:00")
    wednesday: str = key(HOURS, "12:00-19:00")
    thursday: str = key(HOURS, "12:00-19:00")
    friday: str = key(HOURS, "12:00-19:00")
    saturday: str = key(HOURS, "")
    sunday: str = key(HOURS, "")

    def by_weekday(self) -> Mapping[str, str]:
        """Weekday (English, lower case) to "12:00-19:00"; closed days are left out."""
        return {one.name: hours for one in fields(self) if (hours := getattr(self, one.name))}


@dataclass(frozen=True, slots=True, kw_only=True)
class HubKeys:
    name: str = key(text(), "Digikeskus")
    timezone: str = key(Rule('a time zone such as "Europe/Helsinki"', lambda v: _timezone(v)), "Europe/Helsinki")
    language: str = key(one_of(*LANGUAGES), "fi")
    privacy_url: str = key(matching(r"https?://\S{1,180}", "a web address"), "https://tietosuoja.fi")
    opening: Opening = field(default_factory=Opening)


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    width_mm: float = key(number(60, 3000), 217.0)
    size: str = key(matching(r"(?:[0-9]{3,4}x[0-9]{3,4})?", 'pixels such as "1280x800", or an empty text'), "")
    fullscreen: bool = key(switch(), True)
    still: bool = key(switch(), False)
    sound: bool = key(switch(), True)
    speech: bool = key(switch(), True)
    headset: str = key(matching(r"[^\s-]\S{0,99}|", "the name of an output device, or an empty text"), "")
    display: str = key(one_of("auto", "desktop", "eglfs", "linuxfb", "vnc", "offscreen"), "auto")
    vnc_port: int = key(whole(1024, 65535), 5900)
    vnc_address: str = key(address(), "127.0.0.1")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceKeys:
    """Directories as written in the file; None: the usual place."""

    data_dir: Path | None = key(_PATH, None)
    runtime_dir: Path | None = key(_PATH, None)
    drop_dir: Path | None = key(_PATH, None)
    usb_dir: Path | None = key(_PATH, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanner:
    """Which code scanners are listened to; several at once are fine."""

    serial: tuple[str, ...] = key(texts('a list of ports, or ["auto"] for every scanner found'), ("auto",))
    keyboard: bool = key(switch(), True)
    camera: str = key(matching(r"[^\x00-\x1f]{0,80}", '"auto", a part of a camera\'s name, or an empty text'), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    idle_s: int = key(whole(10, 3600), 60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The waiting lines for equipment."""

    call_min: int = key(whole(1, 60), 5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inductions:
    """The inductions that equipment may take."""

    valid_months: int = key(whole(0, 120), 12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Night:
    """The dark status page after closing."""

    after_closing_min: int = key(whole(0, 720), 30)
    camera: bool = key(switch(), False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """The hub's network. ca_file: authorities that are trusted beside those of the system; None: no others."""

    ca_file: Path | None = key(_PATH, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    level: str = key(one_of("debug", "info", "warning", "error"), "info")


@dataclass(frozen=True, slots=True, kw_only=True)
class EventKeys:
    title_fi: str = key(text())
    title_sv: str = key(text())
    title_en: str = key(text())
    days: tuple[str, ...] = key(Rule(f"a list of days out of {', '.join(WEEKDAYS)}", lambda v: _days(v)))
    starts: str = key(_TIME)
    ends: str = key(_TIME)

    def __post_init__(self) -> None:
        if self.ends <= self.starts:
            raise ValueError(f'event "{self.title_en}" must end after it starts.')


@dataclass(frozen=True, slots=True, kw_only=True)
class WishKeys:
    """Something to learn or make that visitors can vote for when they leave."""

    slug: str = key(SLUG)
    text_fi: str = key(text(longest=40))
    text_sv: str = key(text(longest=40))
    text_en: str = key(text(longest=40))


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The whole configuration, with defaults for what the file leaves out."""

    hub: HubKeys = field(default_factory=HubKeys)
    panel: Panel = field(default_factory=Panel)
    start: StartKeys = field(default_factory=StartKeys)
    places: PlaceKeys = field(default_factory=PlaceKeys)
    scanner: Scanner = field(default_factory=Scanner)
    staff: Staff = field(default_factory=Staff)
    waiting: Waiting = field(default_factory=Waiting)
    inductions: Inductions = field(default_factory=Inductions)
    night: Night = field(default_factory=Night)
    door: DoorKeys = field(default_factory=DoorKeys)
    network: Network = field(default_factory=Network)
    backup: BackupKeys = field(default_factory=BackupKeys)
    retention: RetentionKeys = field(default_factory=RetentionKeys)
    alarms: AlarmKeys = field(default_factory=AlarmKeys)
    status: StatusKeys = field(default_factory=StatusKeys)
    office: OfficeKeys = field(default_factory=OfficeKeys)
    log: Log = field(default_factory=Log)
    reservations: ReservationKeys = field(default_factory=ReservationKeys)
    floor_plan: FloorPlanKeys = field(default_factory=FloorPlanKeys)
    zone: tuple[ZoneKeys, ...] = tables(ZoneKeys)
    event: tuple[EventKeys, ...] = tables(EventKeys, formerly="programme")
    exceptional_day: tuple[ExceptionalDayKeys, ...] = tables(ExceptionalDayKeys)
    card: tuple[CardKeys, ...] = tables(CardKeys)
    wish: tuple[WishKeys, ...] = tables(WishKeys)

    def __post_init__(self) -> None:
        for what, slugs in (
            ("zone", [zone.slug for zone in self.zone]),
            ("equipment", [one.slug for zone in self.zone for one in zone.equipment]),
            ("wish", [wish.slug for wish in self.wish]),
        ):
            for slug, following in pairwise(sorted(slugs)):
                if slug == following:
                    raise ValueError(f'the {what} "{slug}" is there twice; each slug names one.')
        for one in (one for zone in self.zone for one in zone.equipment if self.floor_plan.plan and one.place):
            if one.place and not self.floor_plan.contains(one.place):
                raise ValueError(f'the place of the equipment "{one.slug}" is outside the floor plan.')
        for day, next_day in pairwise(sorted(one.day for one in self.exceptional_day)):
            if day == next_day:
                raise ValueError(f"the exceptional day {day} is there twice.")

    @property
    def data_dir(self) -> Path:
        """What must survive: the database, the print files, the secrets, the log."""
        return self.places.data_dir or platformdirs.user_data_path("kiosk", appauthor=False)

    @property
    def runtime_dir(self) -> Path:
        """What may be lost at a restart: readings, the print room's lock. One for each hub of this machine."""
        return self.places.runtime_dir or _runtime_base() / f"hub-{_mark_of(self.data_dir)}"

    @property
    def drop_dir(self) -> Path:
        """Where staff put print files."""
        return self.places.drop_dir or self.data_dir / "drop"

    @property
    def usb_dir(self) -> Path:
        """Below this directory USB sticks are mounted."""
        return self.places.usb_dir or Path("/media")

    @property
    def hub_path(self) -> Path:
        return self.data_dir / "hub.db"

    @property
    def live_path(self) -> Path:
        """The database of readings."""
        return self.runtime_dir / "live.db"

    @property
    def scan_socket(self) -> Path:
        """Where `kiosk scan` shows a code to the running screen."""
        return self.runtime_dir / "scan.sock"

    @property
    def files_dir(self) -> Path:
        """Print files as they were handed in, named by their SHA-256."""
        return self.data_dir / "files"

    @property
    def journal_dir(self) -> Path:
        """Notes of running prints, for a restart of the print room."""
        return self.data_dir / "journal"

    @property
    def key_path(self) -> Path:
        """The key with which codes are hashed."""
        return self.secrets_dir / "code.key"

    @property
    def secrets_dir(self) -> Path:
        """Keys, one file each, for the service's user alone."""
        return self.data_dir / "secrets"

    @property
    def office_dir(self) -> Path:
        """The office's own authority and certificate. Not in backups: whoever has the authority's key can stand in."""
        return self.data_dir / "office"

    def server_key_path(self, slug: str) -> Path:
        """Of the key of the print server that a printer is behind."""
        return self.secrets_dir / f"{slug}.key"


def config_places() -> tuple[Path, ...]:
    """Where the configuration is looked for when none is named, in this order."""
    named = os.environ.get("KIOSK_CONFIG")
    usual = (platformdirs.user_config_path("kiosk", appauthor=False) / "kiosk.toml", Path("/etc/kiosk/kiosk.toml"))
    return (Path(named),) if named else usual


def found_config() -> Path | None:
    """The configuration that holds when none is named; None: there is none. One that $KIOSK_CONFIG names always is."""
    places = config_places()
    return places[0] if len(places) == 1 else next(filter(_may_be_there, places), None)


def _may_be_there(path: Path) -> bool:
    """Whether there is a file, or a directory that this user may not search: reading it then reports that."""
    try:
        return path.is_file()
    except PermissionError:
        return True


def load_config(path: Path | None = None) -> Config:
    """The configuration at `path`; without one, of the first usual place that has one, else the defaults.

    Relative paths in the file are taken from the file's own directory. Raises ConfigError, also when $KIOSK_CONFIG
    names a file that is not there.
    """
    if path is None:
        path = found_config()
        if path is None:
            return Config()
    return _anchored(read_toml(path, Config), path.absolute().parent)


def make_runtime_dir(config: Config) -> Path:
    """The runtime directory, made for this user alone. Raises ConfigError when it can't be made or is another's."""
    path = config.runtime_dir
    for one in (path.parent, path):
        try:
            one.mkdir(mode=0o700, parents=one is path.parent, exist_ok=True)
        except OSError as error:
            raise ConfigError(f"{one} can't be made: {error.strerror}. Set places.runtime_dir.") from error
    if path.is_symlink() or path.stat().st_uid != os.getuid():
        raise ConfigError(f"{path} belongs to somebody else. Remove it, or set places.runtime_dir.")
    return path


def read_secret(path: Path) -> str:
    """The one line of a secret's file. Raises ConfigError when it is missing, empty or readable by others."""
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & 0o077:
            raise ConfigError(Reason(ReasonCode.KEY_FILE_OPEN_TO_OTHERS, path=str(path)))
        secret = path.read_text(encoding="ascii").strip()
    except FileNotFoundError as error:
        raise ConfigError(Reason(ReasonCode.KEY_FILE_MISSING, path=str(path))) from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(Reason(ReasonCode.KEY_FILE_UNREADABLE, path=str(path))) from error
    if not secret:
        raise ConfigError(Reason(ReasonCode.KEY_FILE_EMPTY, path=str(path)))
    return secret


def _anchored(config: Config, base: Path) -> Config:
    """The same with relative directories and serial ports made absolute, below `base`."""
    written = {one.name: getattr(config.places, one.name) for one in fields(PlaceKeys)}
    places = PlaceKeys(**{name: path and base / path for name, path in written.items()})
    zones = tuple(replace(z, equipment=tuple(_anchored_printer(one, base) for one in z.equipment)) for z in config.zone)
    return replace(config, places=places, zone=zones)


def _anchored_printer(one: EquipmentKeys, base: Path) -> EquipmentKeys:
    if one.printer is None or one.printer.connection != "serial":
        return one
    return replace(one, printer=replace(one.printer, address=str(base / one.printer.address)))


def _runtime_base() -> Path:
    with suppress(OSError):  # the one of our services comes first: `sudo -u kiosk kiosk scan` finds theirs
        if SERVICE_RUNTIME_DIR.stat().st_uid == os.getuid() != 0:
            return SERVICE_RUNTIME_DIR
    for candidate in (os.environ.get("XDG_RUNTIME_DIR"), "/run"):
        ours = Path(candidate or "/nowhere") / "kiosk"
        if os.access(ours if ours.exists() else ours.parent, os.W_OK):
            return ours
    return Path(tempfile.gettempdir()) / f"kiosk-{os.getuid()}"


def _mark_of(data_dir: Path) -> str:
    return hashlib.sha256(os.fsencode(data_dir.absolute())).hexdigest()[:8]


def _text_only(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(value)  # noqa: TRY004 - a rule refuses by ValueError
    return value


def _timezone(value: object) -> str:
    if value not in available_timezones():
        raise ValueError(value)
    return str(value)


def _days(value: object) -> tuple[str, ...]:
    days = texts("").convert(value)
    if not days or not set(days) <= set(WEEKDAYS):
        raise ValueError(value)
    return tuple(days)
