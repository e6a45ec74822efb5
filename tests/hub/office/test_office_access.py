"""The way into the office by the clock: codes of two minutes, devices of 30 days, lock-outs (W2, F1, Q3)."""

import pytest
from argon2 import PasswordHasher
from sqlite_utils import Database

from kiosk.hub.office import tries
from kiosk.hub.office.access import MANY_WRONG, CodeRefused, OfficeAccess, Paired, PinAccepted
from kiosk.hub.office.devices import DeviceKind, Session, forget_ended
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.staff import Locked, Role, StaffDirectory, WrongPin
from tests.hub.conftest import HandClock

PIN = "92837461"
KEY = b"k" * 32
PHONE = DeviceKind.PHONE


@pytest.fixture
def staff(db: Database, clock: HandClock) -> StaffDirectory:
    """Maija, an admin, and Antti, a host."""
    directory = StaffDirectory(db, KEY, clock, PasswordHasher(1, 8, 1))
    directory.add("Maija", Role.ADMIN, PIN)
    directory.add("Antti", Role.HOST, PIN)
    return directory


@pytest.fixture
def access(db: Database, clock: HandClock, staff: StaffDirectory) -> OfficeAccess:
    return OfficeAccess(db, KEY, clock, staff)


def id_of(staff: StaffDirectory, name: str) -> str:
    return next(member.id for member in staff.members() if member.name == name)


def token_of(access: OfficeAccess, staff: StaffDirectory, name: str) -> str:
    answer = access.pair(access.codes.offer(id_of(staff, name)).text, PIN, "10.0.0.1", PHONE, "Firefox")
    assert isinstance(answer, Paired)
    return answer.token


def test_a_code_works_for_two_minutes_and_however_it_is_typed(
    access: OfficeAccess, staff: StaffDirectory, clock: HandClock
) -> None:
    """W2: lower case, blanks, and letters that look like digits."""
    code = access.codes.offer(id_of(staff, "Maija"))
    clock.move(seconds=119)
    assert access.codes.owner(f" {code.shown.lower().replace('0', 'o').replace('1', 'l')} ") == id_of(staff, "Maija")
    clock.move(seconds=2)
    assert access.codes.owner(code.text) is None
    clock.move(hours=-1)
    assert access.codes.owner(code.text) is None, "a clock that was set back makes no code valid again"


def test_a_wrong_pin_leaves_the_code_and_counts_for_the_person(access: OfficeAccess, staff: StaffDirectory) -> None:
    """W2, F1: the fifth locks the badge as at the kiosk."""
    code = access.codes.offer(id_of(staff, "Maija")).text
    for left in (4, 3, 2, 1):
        answer = access.pair(code, "00000000", f"10.0.0.{left}", PHONE, "Firefox")
        assert answer == WrongPin(left)
    assert isinstance(access.pair(code, "00000000", "10.0.0.9", PHONE, "Firefox"), Locked)
    assert isinstance(access.pair(code, PIN, "10.0.1.1", PHONE, "Firefox"), Locked)
    assert staff.locked_until(id_of(staff, "Maija")) is not None


def test_many_wrong_codes_from_many_addresses_withdraw_every_code(access: OfficeAccess, staff: StaffDirectory) -> None:
    """W2: who guesses from everywhere finds nothing to guess."""
    code = access.codes.offer(id_of(staff, "Maija")).text
    for number in range(MANY_WRONG):
        assert isinstance(access.pair("AAAAAAAA", PIN, f"10.0.{number}.1", PHONE, "Firefox"), CodeRefused)
    assert access.codes.owner(code) is None


def test_tries_of_a_clock_that_was_ahead_withdraw_no_code(
    access: OfficeAccess, staff: StaffDirectory, clock: HandClock
) -> None:
    """Q6: once the clock is right again, one wrong code is one."""
    clock.move(days=400)
    for number in range(MANY_WRONG):
        access.pair("AAAA1111", PIN, f"10.0.{number}.1", PHONE, "Firefox")
    clock.move(days=-400)
    code = access.codes.offer(id_of(staff, "Maija"))
    assert access.pair("AAAA1111", PIN, "10.9.9.9", PHONE, "Firefox") == CodeRefused()
    assert access.codes.owner(code.text) == id_of(staff, "Maija")


def test_all_addresses_of_one_host_count_as_one_and_none_is_stored() -> None:
    """W2, P8: IPv6 by its network; the table holds keyed hashes."""
    one, other = (tries.of_address(KEY, f"2001:db8:1:2::{end}") for end in (1, "ffff"))
    assert one == other != tries.of_address(KEY, "2001:db8:1:3::1")
    assert tries.of_address(KEY, "::ffff:10.0.0.1") == tries.of_address(KEY, "10.0.0.1")
    assert "10.0.0.1" not in tries.of_address(KEY, "10.0.0.1")


def test_a_device_is_known_for_30_days_and_an_admin_for_12_hours(
    access: OfficeAccess, staff: StaffDirectory, clock: HandClock, db: Database
) -> None:
    """W2: then the PIN again, on the same device."""
    token = token_of(access, staff, "Maija")
    session = access.devices.session(token)
    assert isinstance(session, Session)
    clock.move(hours=13)
    assert not session.may_administer(clock.now())
    assert access.pin_again(session, "00000000", "10.0.0.1") == WrongPin(4)
    assert access.pin_again(session, PIN, "10.0.0.1") == PinAccepted()
    again = access.devices.session(token)
    assert isinstance(again, Session)
    assert again.may_administer(clock.now())
    clock.move(days=30)
    assert access.devices.session(token) is None
    clock.move(days=40)
    assert forget_ended(db, clock) == 1


def test_a_device_is_known_also_while_nothing_can_be_written(
    access: OfficeAccess, staff: StaffDirectory, clock: HandClock, db: Database
) -> None:
    """Q10, Q3: on a full disk staff see how things are; who was removed is out all the same."""
    maija, antti = token_of(access, staff, "Maija"), token_of(access, staff, "Antti")
    staff.remove(id_of(staff, "Antti"))
    clock.move(minutes=30)
    db.execute("PRAGMA query_only = ON")
    assert isinstance(access.devices.session(maija), Session)
    assert access.devices.session(antti) is None


def test_one_ends_the_own_devices_and_an_admin_any(access: OfficeAccess, staff: StaffDirectory) -> None:
    """W2, Q3."""
    token_of(access, staff, "Maija")
    antti = token_of(access, staff, "Antti")
    (admins,) = access.devices.known(id_of(staff, "Maija"))
    (hosts,) = access.devices.known(id_of(staff, "Antti"))
    assert len(access.devices.known()) == 2
    with pytest.raises(NotAllowedError):
        access.devices.end(admins.id, id_of(staff, "Antti"))
    assert access.devices.end(hosts.id, id_of(staff, "Maija"))
    assert access.devices.session(antti) is None
    assert not access.devices.end(hosts.id, id_of(staff, "Maija"))
    access.devices.end_all()
    assert access.devices.known() == ()
