"""Passes: no field is required, little is stored, deleting leaves no trace (S2, P2, P5)."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.hub import audit
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.visitors.pass_fields import (
    NICKNAME_MAX,
    AgeBand,
    FieldRefusedError,
    Gender,
    OnBehalf,
    checked_municipality,
    checked_nickname,
)
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Visits
from kiosk.scan.codes import CodeKind, new_code, read_code


def _everything(db: Database) -> str:
    """All values of all tables as one text."""
    return "\n".join(repr(line) for table in db.table_names() for line in db.query(f"SELECT * FROM [{table}]"))


def test_a_pass_needs_no_personal_data(passes: Passes) -> None:
    """P2."""
    made = passes.create()
    found = passes.find(made.code)
    assert found is not None
    assert read_code(made.code).kind is CodeKind.PASS
    assert (found.id, found.nickname, found.age_band, found.gender, found.municipality, found.on_behalf) == (
        made.id, None, None, None, None, None
    )  # fmt: skip


def test_a_pass_stores_what_was_given(passes: Passes) -> None:
    """P2: the five fields and no others."""
    made = passes.create(
        "  Aino\n K. ",
        age_band=AgeBand.UNDER_30,
        gender=Gender.NO_ANSWER,
        municipality="Viitasaari",
        on_behalf=OnBehalf.SCHOOL,
    )
    found = passes.find(made.code.lower())
    assert found is not None
    assert (found.nickname, found.age_band, found.gender, found.municipality, found.on_behalf) == (
        "Aino K.", "18-29", "no_answer", "Viitasaari", "school"
    )  # fmt: skip


def test_a_code_that_was_shown_before_becomes_the_pass(passes: Passes) -> None:
    """P2: nothing is stored until the visitor keeps it; a code of another kind is no pass."""
    code = new_code(CodeKind.PASS)
    assert passes.create("Aino", code=code).code == code
    assert passes.find(code) is not None
    for other in (new_code(CodeKind.STAFF), code[:-1], code[:-1] + ("0" if code[-1] != "0" else "1"), "", "P"):
        with pytest.raises(ValueError, match="pass"):
            passes.create(code=other)


def test_the_code_is_stored_nowhere(passes: Passes, db: Database, path: Path) -> None:
    """S2: only a keyed hash."""
    made = passes.create("Aino")
    assert made.code not in _everything(db)
    assert all(made.code.encode() not in file.read_bytes() for file in path.parent.glob("hub.db*"))


def test_the_hash_is_worth_nothing_with_another_key(passes: Passes, db: Database, clock: Clock) -> None:
    """S2: a copied database can't be turned into passes."""
    made = passes.create()
    assert Passes(db, b"another key" * 3, clock).find(made.code) is None


@pytest.mark.parametrize("code", ["", "P", "E4F7K92QXABCDEFGHJKM", "' OR 1=1 --", "Ä" * 64])
def test_an_unknown_code_finds_no_pass(passes: Passes, code: str) -> None:
    """And no error."""
    passes.create()
    assert passes.find(code) is None


@pytest.mark.parametrize(
    ("nickname", "trouble"),
    [
        ("x" * 21, "too_long"),
        ("aino@example.org", "personal"),
        ("010190-123A", "personal"),
        ("010190A123B", "personal"),
        ("040 123 4567", "personal"),
    ],
)
def test_a_nickname_that_is_personal_or_long_is_refused(passes: Passes, nickname: str, trouble: str) -> None:
    """P2: never an identity code, an address or a number; and the refusal doesn't repeat it (P8)."""
    with pytest.raises(FieldRefusedError) as refused:
        passes.create(nickname)
    assert (refused.value.field, refused.value.trouble) == ("nickname", trouble)
    assert nickname not in str(refused.value)


@pytest.mark.parametrize(
    ("municipality", "trouble"), [("x" * 41, "too_long"), ("Katu 5", "not_words"), ("<b>", "not_words")]
)
def test_a_municipality_consists_of_letters(passes: Passes, municipality: str, trouble: str) -> None:
    """P2: no street address."""
    with pytest.raises(FieldRefusedError) as refused:
        passes.create(municipality=municipality)
    assert (refused.value.field, refused.value.trouble) == ("municipality", trouble)


def test_an_answer_that_is_not_offered_is_refused(passes: Passes, db: Database) -> None:
    """P2: and nothing is stored."""
    with pytest.raises(ValueError, match="44"):
        passes.create(age_band="44")  # type: ignore[arg-type]
    assert db.table("pass").count == 0


@given(st.text(max_size=60))
def test_any_text_makes_a_short_visible_nickname_or_is_refused(text: str) -> None:
    """P2."""
    try:
        nickname = checked_nickname(text)
    except FieldRefusedError:
        return
    assert nickname is None or (0 < len(nickname) <= NICKNAME_MAX and nickname.isprintable())
    assert checked_nickname(nickname) == nickname


@pytest.mark.parametrize("name", ["Viitasaari", "Äänekoski", "Pedersören kunta", "Mänttä-Vilppula", "Sant'Anna"])
def test_real_municipalities_are_accepted(name: str) -> None:
    """P2."""
    assert checked_municipality(f" {name} ") == name


def test_a_nickname_can_be_changed_and_removed(passes: Passes) -> None:
    """P5."""
    made = passes.create("Aino")
    passes.set_nickname(made.id, "Otso")
    assert passes.by_id(made.id).nickname == "Otso"  # type: ignore[union-attr]
    passes.set_nickname(made.id, " ")
    assert passes.by_id(made.id).nickname is None  # type: ignore[union-attr]


def test_a_renewed_pass_has_one_code_that_works(passes: Passes) -> None:
    """The lost one doesn't any more."""
    made = passes.create("Aino")
    renewed = passes.renew(made.id)
    assert renewed is not None
    assert passes.find(made.code) is None
    assert passes.find(renewed.code) == passes.by_id(made.id)
    assert passes.renew("nobody") is None


@pytest.fixture
def busy_pass(
    passes: Passes,
    visits: Visits,
    equipment: EquipmentService,
    ids: dict[str, str],
    db: Database,
    clock: Clock,
    admin_id: str,
) -> str:
    """A pass that left a trace everywhere it could; a visit with a claim is still open."""
    pass_id = passes.create("Aino Trace", municipality="Viitasaari").id
    first = visits.check_in(pass_id, 3)
    equipment.claim(ids["vr-1"], first.id)
    visits.check_out(first.id, "scan")
    second = visits.check_in(pass_id, 2)
    equipment.claim(ids["vr-2"], second.id)
    equipment.report_fault(ids["vr-1"], "The left lens is scratched", pass_id=pass_id)
    audit.record(db, clock, admin_id, "view pass", f"pass:{pass_id}", f"asked for {pass_id}")
    return pass_id


def test_the_owner_sees_everything_that_is_stored_and_when_it_is_deleted(passes: Passes, busy_pass: str) -> None:
    """P5, P6: and can take it along as JSON."""
    stored = json.loads(json.dumps(passes.stored(busy_pass)))
    assert stored["nickname"] == "Aino Trace"
    assert stored["municipality"] == "Viitasaari"
    assert stored["deleted_if_unused_at"] == "2028-03-01T12:00:00.000Z"
    assert [
        (visit["headcount"], [claim["equipment"] for claim in visit["equipment"]]) for visit in stored["visits"]
    ] == [
        (3, ["VR 1"]),
        (2, ["VR 2"]),
    ]
    assert stored["visits"][0]["parted_from_pass_at"] == "2026-05-31T12:00:00.000Z"
    assert stored["faults"][0]["text"] == "The left lens is scratched"
    assert stored["faults"][0]["parted_from_pass_at"] == "2026-05-31T12:00:00.000Z"


def test_deleting_leaves_no_identifier_in_any_table_and_keeps_the_counts(
    passes: Passes, visits: Visits, db: Database, busy_pass: str
) -> None:
    """P5: people inside stay inside, the fault stays, the audit still says that something was done."""
    code_hash = next(db.query("SELECT code_hash FROM pass"))["code_hash"]
    others = set(db.table_names()) - {"pass", "deletion", "people_told"}
    before = {table: db.table(table).count for table in others}
    assert passes.delete(busy_pass)
    left = _everything(db)
    assert [trace for trace in (busy_pass, code_hash, "Aino Trace", "Viitasaari") if trace in left] == []
    assert {table: db.table(table).count for table in others} == before
    assert visits.people_inside() == 2
    assert next(iter(audit.latest(db))).subject == "pass:deleted"


def test_deleting_leaves_no_identifier_in_the_files_either(
    passes: Passes, db: Database, path: Path, busy_pass: str
) -> None:
    """P5: neither in free pages nor in SQLite's log."""
    code_hash = next(db.query("SELECT code_hash FROM pass"))["code_hash"]
    passes.delete(busy_pass)
    bytes_left = b"".join(file.read_bytes() for file in path.parent.glob("hub.db*"))
    assert b"VR 1" in bytes_left
    for trace in (busy_pass, code_hash, "Aino Trace", "Viitasaari"):
        assert trace.encode() not in bytes_left


def test_a_deleted_pass_is_gone(passes: Passes) -> None:
    """P5: now, and a second time is no error."""
    made = passes.create("Aino")
    assert [passes.delete(made.id), passes.delete(made.id)] == [True, False]
    assert passes.find(made.code) is None
    assert passes.stored(made.id) is None


def test_deleting_does_not_wait_for_a_reader(passes: Passes, db: Database, path: Path) -> None:
    """The log is truncated when nobody reads it; the pass is deleted at once."""
    made = passes.create("Aino")
    reader = Database(path)
    lines = reader.conn.execute("SELECT * FROM equipment")
    lines.fetchone()
    assert passes.delete(made.id)
    assert passes.find(made.code) is None
    assert db.execute("PRAGMA busy_timeout").fetchone()[0] == 5000
    reader.close()
