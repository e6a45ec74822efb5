"""The way into the office: a code from the kiosk and the PIN, or the PIN again on a known device (W2, F1)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.hub import audit
from kiosk.hub.office import tries
from kiosk.hub.office.codes import PairingCodes
from kiosk.hub.office.devices import DeviceKind, Devices, Session
from kiosk.hub.office.tries import Tries
from kiosk.hub.staff import Locked, LoggedIn, StaffDirectory, UnknownStaffError, WrongPin

MANY_WRONG = 20
MANY_WITHIN = timedelta(minutes=2)
"""After so many wrong codes, from wherever, no code that was given out works any more."""
LONGEST_PIN = 64


@dataclass(frozen=True, slots=True)
class Paired:
    """The device is known now by this token."""

    token: str


@dataclass(frozen=True, slots=True)
class CodeRefused:
    """The code is unknown, used or too old."""


@dataclass(frozen=True, slots=True)
class PinAccepted:
    pass


class OfficeAccess:
    """On disk when a method returns; one connection per thread."""

    def __init__(self, db: Database, key: bytes, clock: Clock, staff: StaffDirectory) -> None:
        self.codes = PairingCodes(db, key, clock)
        self.devices = Devices(db, key, clock)
        self._tries = Tries(db, clock)
        self._staff = staff
        self._db, self._key, self._clock = db, key, clock

    def locked_until(self, address: str) -> datetime | None:
        """Until when nothing is accepted from this network address."""
        return self._tries.locked_until(tries.of_address(self._key, address))

    def pair(
        self, code: str, pin: str, address: str, kind: DeviceKind, browser: str
    ) -> Paired | CodeRefused | WrongPin | Locked:
        """Know the device from which a code and its owner's PIN were sent. A wrong PIN does not use the code up."""
        subject = tries.of_address(self._key, address)
        locked = self._counted(subject)
        if isinstance(locked, Locked):
            return locked
        staff_id = self.codes.owner(code)
        if staff_id is None:
            self._refused(address)
            return locked.now_locked() or CodeRefused()
        answer = self._log_in(staff_id, pin)
        if not isinstance(answer, LoggedIn):
            return answer
        if not self.codes.use(code):
            return CodeRefused()
        self._tries.was_right(subject)
        return Paired(self.devices.add(answer.member, kind, browser))

    def pin_again(self, session: Session, pin: str, address: str) -> PinAccepted | WrongPin | Locked:
        """Allow what needs an admin on a known device again."""
        subjects = (tries.of_device(session.device.id), tries.of_address(self._key, address))
        counted = [self._counted(subject) for subject in subjects]
        locked = next((one for one in counted if isinstance(one, Locked)), None)
        if locked is not None:
            return locked
        answer = self._log_in(session.member.id, pin)
        if not isinstance(answer, LoggedIn):
            return answer
        for subject in subjects:
            self._tries.was_right(subject)
        self.devices.pin_was_right(session.device.id)
        return PinAccepted()

    def _counted(self, subject: str) -> "Locked | _Counted":
        until_at = self._tries.locked_until(subject)
        return Locked(until_at) if until_at is not None else _Counted(self._tries.count(subject))

    def _log_in(self, staff_id: str, pin: str) -> LoggedIn | WrongPin | Locked:
        try:
            return self._staff.log_in(staff_id, pin[:LONGEST_PIN])
        except UnknownStaffError:  # removed since the code was made
            return WrongPin(0)

    def _refused(self, address: str) -> None:
        audit.record(self._db, self._clock, None, "wrong office code", detail=address)
        if self._tries.recent(MANY_WITHIN) >= MANY_WRONG:
            self.codes.withdraw_all()


@dataclass(frozen=True, slots=True)
class _Counted:
    """A try that may be made; if it is wrong, `until_at` locks."""

    until_at: datetime | None

    def now_locked(self) -> Locked | None:
        return None if self.until_at is None else Locked(self.until_at)
