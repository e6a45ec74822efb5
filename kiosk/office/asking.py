"""What a page is asked and what it answers, without HTTP: pages are plain functions from `Ask` to an answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from kiosk.base.formats import clock_words
from kiosk.hub.maturity.company_access import Actor, CompanyAccess
from kiosk.hub.office.devices import DeviceKind, Session
from kiosk.hub.opening_hours import Opening
from kiosk.hub.permissions import Role, allows

if TYPE_CHECKING:
    from kiosk.office.hub_access import HubAccess
    from kiosk.office.setup import HubFacts, Machine
    from kiosk.office.text.words import Words

_MOST_DIGITS = 9


class PinNeededError(Exception):
    """The page needs the PIN first; what was sent is asked for again with it."""


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that was sent with a form. name: as its sender says, never a path to open. It ends with the request."""

    name: str
    size_bytes: int
    content: BinaryIO


@dataclass(frozen=True, slots=True)
class Ask:
    """One request. path: the values in its address; query, form: the last value of each field; files: by field."""

    hub: "HubAccess"
    words: "Words"
    now: datetime
    facts: "HubFacts"
    machine: "Machine"
    path: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, SentFile] = field(default_factory=dict)
    session: Session | None = None
    company: CompanyAccess | None = None
    """The company that asks for its own pages by its code; then there is no session."""
    kept: Mapping[str, str] = field(default_factory=dict)
    """What the browser keeps: cookies by their names."""
    address: str = ""
    """Of the network, of whoever asks."""
    browser: str = ""
    device_kind: DeviceKind = DeviceKind.COMPUTER
    target: str = "/"
    """The path and query that were asked for."""
    host: str = ""
    """The name or address under which the office is shown at the kiosk."""
    has_authority: bool = False
    """Whether there is an authority's file to trust."""

    @property
    def signed_in(self) -> Session:
        """Who asks; pages that need a role are called with somebody only."""
        assert self.session is not None
        return self.session

    @property
    def staff_id(self) -> str:
        return self.signed_in.member.id

    @property
    def by(self) -> Actor:
        """Who does what is asked, on pages that a company may use as well."""
        return self.staff_id if self.company is None else self.company

    def allows(self, role: Role) -> bool:
        """Whether whoever asks may do what takes this role; a company has none."""
        return self.company is None and allows(self.signed_in.member.role, role)

    def need_pin(self) -> None:
        """Raise PinNeededError unless the PIN was typed on this device in the last 12 hours (W2)."""
        if not self.signed_in.may_administer(self.now):
            raise PinNeededError

    @property
    def opening(self) -> Opening:
        return self.facts.opening

    @property
    def tz(self) -> tzinfo:
        return self.opening.tz

    @property
    def today(self) -> date:
        return self.day_of(self.now)

    @property
    def language(self) -> str:
        return self.words.language

    def day_of(self, moment: datetime) -> date:
        """The day of a moment in the hub."""
        return moment.astimezone(self.tz).date()

    def clock(self, moment: datetime | None) -> str:
        """A time of day in the hub."""
        return clock_words(moment, self.tz, self.language)


@dataclass(frozen=True, slots=True)
class Shown:
    """A page: its template, its values, its title."""

    template: str
    page: object
    status: int = 200
    title: str = ""


@dataclass(frozen=True, slots=True)
class SeeOther:
    """Another page after an action. done: the code of a sentence that is shown there, see `text/done.py`."""

    to: str
    done: str = ""
    token: str | None = None
    """Of a device: to be known from now on; empty: to be forgotten."""
    company: str | None = None
    """The code of a company, to be kept by its browser; empty: to be forgotten."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A file."""

    content: bytes
    media_type: str
    name: str
    is_shown: bool = False
    """In a page, not stored."""


@dataclass(frozen=True, slots=True)
class SentFrom:
    """A file of the disk, which may be large."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class NotFound:
    """There is no such page, or what it was about is gone."""


def whole_number(text: str) -> int | None:
    """Of at most nine ASCII digits, as addresses and hidden fields hold it; None for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else None


Answer = Shown | SeeOther | Sent | SentFrom | NotFound
