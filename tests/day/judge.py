"""Compares the database with the book, to the last head, minute and claim; and what must not be left after closing."""

from collections import Counter
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import from_text, to_text
from kiosk.hub.equipment.fault_reports import VISITORS_SYMPTOMS
from kiosk.store.hub_db import rows
from tests.day.book import Book


def differences(db: Database, book: Book) -> list[str]:
    """What the database says otherwise than the book, while the hub is open."""
    return [*_people(db, book), *_uses(db, book), *_others(db, book)]


def _count(db: Database, sql: str, *values: str) -> int:
    return int(rows(db, f"SELECT count(*) AS n FROM {sql}", *values)[0]["n"])


def _unlike(what: str, stored: Counter[tuple[object, ...]], confirmed: Counter[tuple[object, ...]]) -> list[str]:
    missing, surplus = confirmed - stored, stored - confirmed
    return [f"{what}: confirmed, not stored {dict(missing)}; stored, not confirmed {dict(surplus)}"] * bool(
        missing or surplus
    )


def _people(db: Database, book: Book) -> list[str]:
    visits = rows(db, "SELECT * FROM visit")
    came: Counter[tuple[object, ...]] = Counter()
    for visit in visits:
        came[visit["opened_at"],] += visit["headcount"]
    expected: Counter[tuple[object, ...]] = Counter()
    for stay in book.stays:
        expected[to_text(stay.opened_at),] += stay.heads
    left: Counter[tuple[object, ...]] = Counter()
    for visit in visits:
        if visit["closed_at"] is not None and visit["closed_by"] != "closing":
            left[visit["closed_at"],] += visit["headcount"]
    gone: Counter[tuple[object, ...]] = Counter()
    for stay in book.stays:
        if stay.closed_at is not None:
            gone[to_text(stay.closed_at),] += stay.heads
    for at, heads in book.departures:
        if heads:
            gone[to_text(at),] += heads
    return [*_unlike("heads that came", came, expected), *_unlike("heads that left", left, gone)]


def _uses(db: Database, book: Book) -> list[str]:
    found = rows(
        db,
        "SELECT name, started_at, claim.ended_at AS ended_at, visit.closed_by = 'closing' AND visit.closed_at = "
        "claim.ended_at AS closed FROM claim JOIN equipment ON equipment.id = equipment_id "
        "JOIN visit ON visit.id = visit_id",
    )
    told = {(use.item, to_text(use.began_at)): to_text(use.ended_at) if use.ended_at else None for use in book.uses}
    stored: Counter[tuple[object, ...]] = Counter()
    for one in found:
        of_book = told.get((one["name"], one["started_at"]))
        ended_at = None if one["closed"] and of_book != one["ended_at"] else one["ended_at"]
        stored[one["name"], one["started_at"], ended_at] += 1
    confirmed: Counter[tuple[object, ...]] = Counter((*key, ended_at) for key, ended_at in told.items())
    return _unlike("claims", stored, confirmed)


def _others(db: Database, book: Book) -> list[str]:
    symptoms = ", ".join(f"'{symptom}'" for symptom in VISITORS_SYMPTOMS)
    counts = {
        "places in lines": (_count(db, "waiting"), book.joined),
        "fault reports": (_count(db, f"fault_report WHERE symptom IN ({symptoms})"), book.faults),
        "faces": (_count(db, "feedback"), book.faces),
        "votes": (_count(db, "wish_vote"), book.wishes),
        "passes": (_count(db, "pass"), book.passes),
    }
    return [f"{what}: {stored} stored, {told} confirmed" for what, (stored, told) in counts.items() if stored != told]


def left_behind(db: Database, book: Book, closed_at: datetime) -> list[str]:
    """What is wrong after closing: open rows, hashes of day passes, bookings that nobody took, lengths."""
    found = {
        "open visits": _count(db, "visit WHERE closed_at IS NULL"),
        "running claims": _count(db, "claim WHERE ended_at IS NULL"),
        "places in lines": _count(db, "waiting WHERE ended_at IS NULL"),
        "bookings": _count(
            db,
            "reservation WHERE taken_at IS NULL AND released_at IS NULL AND starts_at < ?",
            to_text(closed_at),
        ),
        "hashes of day passes": _count(db, "visit WHERE day_pass_hash IS NOT NULL"),
        "negative lengths": _count(db, "visit WHERE closed_at < opened_at"),
        "negative uses": _count(db, "claim WHERE ended_at < started_at"),
        "uses outside of their visit": _count(
            db,
            "claim JOIN visit ON visit.id = visit_id WHERE started_at < opened_at OR ended_at > closed_at",
        ),
        "uncertain times": _count(db, "visit WHERE clock_uncertain"),
        "broken keys": len(rows(db, "PRAGMA foreign_key_check")),
    }
    wrong = [f"{count} {what}" for what, count in found.items() if count]
    if rows(db, "PRAGMA integrity_check") != [{"integrity_check": "ok"}]:
        wrong.append("the database is damaged")
    for visit in rows(db, "SELECT * FROM visit WHERE closed_by = 'closing'"):
        opened, ended = from_text(visit["opened_at"]), from_text(visit["closed_at"])
        if not visit["length_estimated"]:
            wrong.append(f"the visit of {opened} is not marked as estimated")
        if opened < closed_at < ended:
            wrong.append(f"the visit of {opened} ends at {ended}, after closing")
    missed = {
        (one["name"], one["starts_at"])
        for one in rows(
            db,
            "SELECT name, starts_at FROM reservation JOIN equipment ON equipment.id = equipment_id "
            "WHERE released_at IS NOT NULL",
        )
    }
    kept = {(one.item, to_text(one.starts_at)) for one in book.bookings if one.taken}
    return wrong + [f"booking {one} was taken and is released" for one in missed & kept]
