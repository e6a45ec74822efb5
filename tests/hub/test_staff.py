"""Staff: badge and PIN, the lock after wrong ones, and the last admin (S2, S5, F1, F2)."""

import itertools
from datetime import timedelta
from typing import Any

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.low_level import Type
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from kiosk.hub import audit
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.pin_check import usual_hasher
from kiosk.hub.pins import PinRefusedError, checked_pin, new_pin
from kiosk.hub.staff import (
    LastAdminError,
    Locked,
    LoggedIn,
    Role,
    StaffDirectory,
    StaffExistsError,
    StaffMember,
    UnknownStaffError,
    WrongPin,
)
from kiosk.hub.staff_members import BadgeReplacedError
from kiosk.scan.codes import CodeKind, read_code

PIN = "482916"
WRONG = "482917"


def test_a_badge_identifies_and_gives_no_access(staff: StaffDirectory) -> None:
    """S5: a PIN belongs to it."""
    code = staff.add(" Aino  Aalto ", "operator", PIN)
    member = staff.find_badge(code.lower())
    assert member is not None
    assert read_code(code).kind is CodeKind.STAFF
    assert (member.name, member.role) == ("Aino Aalto", Role.OPERATOR)
    other_check = "1" if code.endswith("0") else "0"
    assert staff.find_badge("S" + code[1:-1] + other_check) is None
    assert staff.log_in(member.id, PIN) == LoggedIn(member)


def test_neither_the_badge_nor_the_pin_is_stored(staff: StaffDirectory, db: Database) -> None:
    """S2, F1: a keyed hash and argon2id."""
    code = staff.add("Aino", "host", PIN)
    left = "\n".join(repr(line) for table in db.table_names() for line in db.query(f"SELECT * FROM [{table}]"))
    assert code not in left
    assert PIN not in left
    assert "$argon2id$" in left


def test_the_pin_hash_alone_is_worth_nothing(staff: StaffDirectory, db: Database, clock: Any, admin_id: str) -> None:
    """S2: with another key even the right PIN is wrong, so that a copied database can't be tried through."""
    other = StaffDirectory(db, b"another key" * 3, clock, PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    assert other.log_in(admin_id, PIN) == WrongPin(4)


def test_argon2_costs_what_a_small_computer_can_pay() -> None:
    """F1: argon2id, 19 MiB, two passes."""
    parameters = extract_parameters(usual_hasher().hash("x"))
    assert (parameters.type, parameters.memory_cost, parameters.time_cost) == (Type.ID, 19456, 2)


def test_five_wrong_pins_lock_for_a_minute_and_each_further_one_twice_as_long(
    staff: StaffDirectory, clock: Any, admin_id: str
) -> None:
    """F1: up to 15 minutes."""
    assert [staff.log_in(admin_id, WRONG) for _ in range(4)] == [WrongPin(left) for left in (4, 3, 2, 1)]
    for lock_s in (60, 120, 240, 480, 900, 900):
        until_at = clock.now() + timedelta(seconds=lock_s)
        assert staff.log_in(admin_id, WRONG) == Locked(until_at)
        clock.move(seconds=lock_s - 0.001)
        assert staff.log_in(admin_id, PIN) == Locked(until_at)
        assert staff.locked_until(admin_id) == until_at
        clock.move(seconds=0.001)
        assert staff.locked_until(admin_id) is None
    assert isinstance(staff.log_in(admin_id, PIN), LoggedIn)
    assert staff.log_in(admin_id, WRONG) == WrongPin(4)


def test_the_count_survives_a_restart(
    staff: StaffDirectory, db: Database, key: bytes, clock: Any, admin_id: str
) -> None:
    """F1: also when the plug is pulled between the try and its answer."""
    for _ in range(4):
        staff.log_in(admin_id, WRONG)

    class PulledPlug(PasswordHasher):
        def verify(self, *_: Any) -> Any:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        StaffDirectory(db, key, clock, PulledPlug()).log_in(admin_id, WRONG)
    assert StaffDirectory(db, key, clock).log_in(admin_id, PIN) == Locked(clock.now() + timedelta(seconds=60))


def test_a_clock_that_was_set_back_does_not_lock_for_years(staff: StaffDirectory, clock: Any, admin_id: str) -> None:
    """F1, T7: 15 minutes from now is the longest."""
    for _ in range(5):
        staff.log_in(admin_id, WRONG)
    clock.move(days=-1000)
    assert staff.locked_until(admin_id) == clock.now() + timedelta(minutes=15)


def test_one_persons_wrong_pins_lock_nobody_else(staff: StaffDirectory, admin_id: str) -> None:
    """F1: a personal PIN."""
    other = staff.find_badge(staff.add("Otso", "host", PIN))
    assert other is not None
    for _ in range(6):
        staff.log_in(admin_id, WRONG)
    assert staff.log_in(other.id, PIN) == LoggedIn(other)


@pytest.mark.parametrize(
    ("pin", "trouble"),
    [
        ("", "digits"), ("12345", "length"), ("4829163728193", "length"), ("48291a", "digits"), ("٤٨٢٩١٦", "digits"),
        ("111111", "easy"), ("121212", "easy"), ("123456", "easy"), ("987654", "easy"), ("890123", "easy"),
    ],
)  # fmt: skip
def test_a_bad_pin_is_refused_without_repeating_it(
    staff: StaffDirectory, admin_id: str, db: Database, pin: str, trouble: str
) -> None:
    """F1: six digits at least; and nobody is added."""
    for try_it in (lambda: staff.add("Otso", "host", pin), lambda: staff.set_pin(admin_id, pin, by=admin_id)):
        with pytest.raises(PinRefusedError) as refused:
            try_it()
        assert refused.value.trouble == trouble
        assert not pin or pin not in str(refused.value) or pin == "123456"  # the sentence's own example
    assert db.table("staff").count == 1


@given(st.integers(0, 10**8 - 1))
def test_most_pins_are_good(number: int) -> None:
    """A random one is always good."""
    assert checked_pin(new_pin())
    pin = f"{number:08d}"
    if len(set(pin)) > 4:
        steps = {(int(b) - int(a)) % 10 for a, b in itertools.pairwise(pin)}
        if len(steps) > 1:
            assert checked_pin(pin) == pin


def test_the_first_start_makes_one_admin(staff: StaffDirectory) -> None:
    """F2: shown once, and only once."""
    assert staff.needs_first_admin()
    first = staff.make_first_admin()
    member = staff.find_badge(first.badge_code)
    assert member is not None
    assert member.role is Role.ADMIN
    assert staff.log_in(member.id, first.pin) == LoggedIn(member)
    assert not staff.needs_first_admin()
    with pytest.raises(StaffExistsError):
        staff.make_first_admin()


def test_the_last_admin_cannot_be_removed_or_lose_the_role(staff: StaffDirectory, admin_id: str) -> None:
    """F2."""
    with pytest.raises(LastAdminError):
        staff.remove(admin_id)
    with pytest.raises(LastAdminError):
        staff.set_role(admin_id, "host", by=admin_id)
    staff.set_role(admin_id, "admin", by=admin_id)
    other = staff.find_badge(staff.add("Otso", "admin", PIN))
    assert other is not None
    staff.set_role(admin_id, "host", by=other.id)
    with pytest.raises(LastAdminError):
        staff.remove(other.id)
    assert staff.members() == (StaffMember(admin_id, "Aino", Role.HOST), other)


def test_a_removed_person_can_no_longer_log_in(staff: StaffDirectory, db: Database, admin_id: str) -> None:
    """The badge, the PIN and the hashes; the audit keeps the name."""
    code = staff.add("Otso", "host", PIN, by=admin_id)
    member = staff.find_badge(code)
    assert member is not None
    staff.remove(member.id, by=admin_id)
    assert staff.find_badge(code) is None
    assert member not in staff.members()
    for try_it in (
        lambda: staff.log_in(member.id, PIN),
        lambda: staff.set_pin(member.id, "739152", by=None),
        lambda: staff.new_badge(member.id, by=admin_id),
        lambda: staff.remove(member.id),
        lambda: staff.locked_until(member.id),
    ):
        with pytest.raises(UnknownStaffError):
            try_it()
    assert [line["pin_hash"] for line in db.query("SELECT pin_hash FROM staff WHERE id = ?", (member.id,))] == [""]


def test_a_lost_badge_and_a_forgotten_pin_are_replaced(staff: StaffDirectory, admin_id: str) -> None:
    """The old ones stop working; a new PIN ends a lock."""
    code = staff.add("Otso", "host", PIN)
    member = staff.find_badge(code)
    assert member is not None
    fresh = staff.new_badge(member.id, by=admin_id)
    assert (staff.find_badge(code), staff.find_badge(fresh)) == (None, member)
    for _ in range(6):
        staff.log_in(member.id, WRONG)
    staff.allow_new_pin(member.id, by=admin_id)
    staff.choose_pin(member.id, "739152")
    assert staff.log_in(member.id, "739152") == LoggedIn(member)
    assert staff.log_in(member.id, PIN) == WrongPin(4)


def test_nobody_chooses_the_pin_of_another(staff: StaffDirectory, clock: Any, admin_id: str) -> None:
    """F3: an admin allows a new PIN; only the person knows it, and only within a day."""
    member = staff.find_badge(staff.add("Otso", "host", by=admin_id))
    assert member is not None
    assert staff.log_in(member.id, PIN) == WrongPin(4)  # there is none yet
    with pytest.raises(NotAllowedError):
        staff.set_pin(member.id, PIN, by=admin_id)
    assert staff.may_choose_pin(member.id)
    for bad in ("12345", "111111", "abcdef"):
        with pytest.raises(PinRefusedError):
            staff.choose_pin(member.id, bad)
    staff.choose_pin(member.id, PIN)
    assert staff.log_in(member.id, PIN) == LoggedIn(member)
    with pytest.raises(NotAllowedError):  # once
        staff.choose_pin(member.id, "739152")
    staff.allow_new_pin(member.id, by=admin_id)
    clock.move(hours=24)
    assert not staff.may_choose_pin(member.id)
    with pytest.raises(NotAllowedError):
        staff.choose_pin(member.id, "739152")
    assert staff.log_in(member.id, PIN) == LoggedIn(member)  # the present one works all the while


def test_a_locked_person_is_refused_at_once_and_let_in_again(
    staff: StaffDirectory, db: Database, admin_id: str
) -> None:
    """F1, Q3: badge, PIN, the session and each action; unlocking ends a lock after wrong PINs too."""
    code = staff.add("Otso", "admin", PIN)
    member = staff.find_badge(code)
    assert member is not None
    staff.lock(member.id, by=admin_id)
    assert staff.find_badge(code) is None
    assert not staff.still_has(member.id, "admin")
    for try_it in (
        lambda: staff.log_in(member.id, PIN),
        lambda: staff.set_pin(member.id, "739152", by=member.id),
        lambda: staff.allow_new_pin(member.id, by=admin_id),
    ):
        with pytest.raises(UnknownStaffError):
            try_it()
    with pytest.raises(NotAllowedError):
        staff.add("Aatu", "host", by=member.id)
    staff.unlock(member.id, by=admin_id)
    assert staff.find_badge(code) == member
    assert staff.log_in(member.id, PIN) == LoggedIn(member)
    kept = [(entry.action, entry.before, entry.after) for entry in audit.latest(db)[::-1]]
    assert kept[2:4] == [("lock staff", "works", "locked"), ("unlock staff", "locked", "works")]


def test_only_an_admin_who_can_log_in_counts_as_another(staff: StaffDirectory, admin_id: str) -> None:
    """F2: one without a PIN yet, or locked out, does not."""
    code = staff.add("Otso", "admin", by=admin_id)
    other = staff.find_badge(code)
    assert other is not None
    for try_it in (
        lambda: staff.remove(admin_id),
        lambda: staff.lock(admin_id, by=admin_id),
        lambda: staff.set_role(admin_id, "host", by=admin_id),
    ):
        with pytest.raises(LastAdminError):
            try_it()
    staff.choose_pin(other.id, "739152")
    staff.lock(admin_id, by=other.id)
    with pytest.raises(LastAdminError):
        staff.lock(other.id, by=other.id)


def test_badges_are_numbered_and_a_number_is_never_given_again(staff: StaffDirectory, admin_id: str) -> None:
    """F3: the number on a lost card names that card."""
    staff.add("Otso", "host", PIN)
    otso = next(one for one in staff.people() if one.name == "Otso")
    staff.new_badge(otso.id, by=admin_id)
    assert (otso.badge_number, staff.person(otso.id).badge_number) == (2, 3)
    staff.remove(otso.id)
    staff.add("Aatu", "host", PIN)
    assert {one.name: one.badge_number for one in staff.people()} == {"Aatu": 4, "Aino": 1}


def test_a_badge_is_replaced_once_by_who_saw_it_and_printed_while_it_is_the_newest(
    staff: StaffDirectory, db: Database, admin_id: str
) -> None:
    """W7: whoever asks again for the same badge makes none; the audit has the card."""
    lost = staff.add("Otso", "host")
    otso = next(one for one in staff.people() if one.name == "Otso")
    code = staff.new_badge(otso.id, by=admin_id, number=otso.badge_number)
    with pytest.raises(BadgeReplacedError):
        staff.new_badge(otso.id, by=admin_id, number=otso.badge_number)
    staff.lock(otso.id, by=admin_id)
    assert staff.take_card(code, by=admin_id).name == "Otso"
    (entry,) = audit.latest(db, 1)
    assert (entry.action, entry.staff_name, entry.after) == ("print badge", "Aino", "3")
    with pytest.raises(BadgeReplacedError):
        staff.take_card(lost, by=admin_id)


def test_a_person_was_seen_when_they_did_something_and_not_by_a_wrong_pin(
    staff: StaffDirectory, clock: Any, admin_id: str
) -> None:
    """W4: somebody else may have typed it."""
    assert staff.person(admin_id).seen_at is None
    staff.log_in(admin_id, PIN)
    seen_at = staff.person(admin_id).seen_at
    assert seen_at == clock.now()
    clock.move(minutes=1)
    staff.log_in(admin_id, WRONG)
    assert staff.person(admin_id).seen_at == seen_at


def test_every_change_is_audited(staff: StaffDirectory, db: Database, admin_id: str) -> None:
    """F1: who, when, what, to whom; without codes and PINs (P8)."""
    code = staff.add("Otso", "host", PIN, by=admin_id)
    member = staff.find_badge(code)
    assert member is not None
    staff.log_in(admin_id, WRONG)
    staff.log_in(admin_id, PIN)
    staff.set_role(member.id, "operator", by=admin_id)
    staff.set_pin(member.id, "739152", by=member.id)
    staff.new_badge(member.id, by=admin_id)
    staff.remove(member.id, by=admin_id)
    staff.log_out(admin_id, because_idle=True)
    entries = audit.latest(db)[::-1]
    assert [(entry.action, entry.staff_name, entry.before, entry.after) for entry in entries] == [
        ("add staff", None, None, "admin"),
        ("add staff", "Aino", None, "host"),
        ("wrong PIN", "Aino", None, None),
        ("log in", "Aino", None, None),
        ("set role", "Aino", "host", "operator"),
        ("set PIN", "Otso", None, None),
        ("new badge", "Aino", "2", "3"),
        ("remove staff", "Aino", "operator", None),
        ("log out", "Aino", None, None),
    ]
    assert {entries[1].subject, entries[7].subject} == {f"staff:{member.id}"}


def test_a_hash_with_older_costs_is_renewed_at_the_next_log_in(
    staff: StaffDirectory, db: Database, key: bytes, clock: Any, admin_id: str
) -> None:
    """F1: a faster machine later on pays more."""
    dearer = StaffDirectory(db, key, clock, PasswordHasher(time_cost=2, memory_cost=16, parallelism=1))
    assert isinstance(dearer.log_in(admin_id, PIN), LoggedIn)
    hashed = next(db.query("SELECT pin_hash FROM staff"))["pin_hash"]
    assert extract_parameters(hashed).time_cost == 2
    assert isinstance(dearer.log_in(admin_id, PIN), LoggedIn)


@pytest.mark.parametrize("name", ["", "  ", "x" * 61])
def test_a_member_has_a_name(staff: StaffDirectory, name: str) -> None:
    """The audit needs it."""
    with pytest.raises(ValueError, match="1 to 60"):
        staff.add(name, "host", PIN)
    with pytest.raises(ValueError, match="king"):
        staff.add("Otso", "king", PIN)
