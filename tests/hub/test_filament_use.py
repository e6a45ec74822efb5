"""What jobs used of the filament: by spool, counted once."""

from dataclasses import replace

import pytest
from sqlite_utils import Database

from kiosk.base.filament import density, filament_g
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.spools.loading import load_material, load_spool
from kiosk.hub.spools.spool import Spool, spool
from kiosk.hub.spools.stock import add_spool
from kiosk.hub.spools.use import begin_use, end_use, note_use, uses_of_job, uses_of_spool
from tests.hub.conftest import HandClock

PLA = Spool(material="PLA", colour="musta", full_g=1000, left_g=10)
METRE_G = filament_g(1000, 1.75, 1.24)


@pytest.fixture
def job_id(db: Database) -> str:
    """A job on the first printer."""
    at = "2026-03-02T12:00:00.000Z"
    db.execute(
        "INSERT INTO print_file (sha256, name, size_bytes, facts, added_at) VALUES ('a', 'a', 9, '{}', ?)", (at,)
    )
    db.execute("INSERT INTO job (id, sha256, job_state, created_at, number) VALUES ('j', 'a', 'printing', ?, 7)", (at,))
    return "j"


def _printer(db: Database) -> str:
    return str(next(db.query("SELECT id FROM printer ORDER BY id"))["id"])


def _left(db: Database, spool_id: str) -> float:
    found = spool(db, spool_id)
    assert found is not None
    return found.left_g


def test_a_spool_is_lowered_by_what_is_noted_and_never_twice(
    db: Database, clock: HandClock, admin_id: str, job_id: str
) -> None:
    """Noted again, as after a restart, nothing changes; an empty spool stays at 0."""
    printer_id, black = _printer(db), add_spool(db, clock, admin_id, PLA)
    load_spool(db, clock, admin_id, black.id, printer_id, 1)
    begin_use(db, clock, job_id, printer_id, by_spool=True)
    for _ in range(3):
        note_use(db, clock, job_id, printer_id, 1000, is_estimate=False, by_spool=True)
        begin_use(db, clock, job_id, printer_id, by_spool=True)
    assert _left(db, black.id) == pytest.approx(10 - METRE_G)
    note_use(db, clock, job_id, printer_id, 900, is_estimate=False, by_spool=True)
    (use,) = uses_of_spool(db, black.id, 5)
    assert (use.length_mm, use.job_number, use.is_estimate) == (1000, 7, False)
    assert use.weight_g == pytest.approx(METRE_G)
    note_use(db, clock, job_id, printer_id, 9000, is_estimate=True, by_spool=True)
    assert _left(db, black.id) == 0


def test_a_spool_changed_in_mid_print_shares_the_use(
    db: Database, clock: HandClock, admin_id: str, job_id: str
) -> None:
    """What was used until the change is of the first one, the rest of the second one."""
    printer_id, black = _printer(db), add_spool(db, clock, admin_id, PLA)
    red = add_spool(db, clock, admin_id, replace(PLA, colour="punainen", left_g=500))
    load_spool(db, clock, admin_id, black.id, printer_id, 1)
    begin_use(db, clock, job_id, printer_id, by_spool=True)
    load_spool(db, clock, admin_id, red.id, printer_id, 1)
    note_use(db, clock, job_id, printer_id, 400, is_estimate=False, by_spool=True)
    note_use(db, clock, job_id, printer_id, 1400, is_estimate=False, by_spool=True)
    load_material(db, clock, admin_id, printer_id, "Puu", "")
    note_use(db, clock, job_id, printer_id, 1400, is_estimate=False, by_spool=True)
    end_use(db, job_id, is_estimate=False)
    assert [(one.spool_id, one.length_mm) for one in uses_of_job(db, job_id)] == [(black.id, 400), (red.id, 1000)]
    assert _left(db, black.id) == pytest.approx(10 - 0.4 * METRE_G)
    assert _left(db, red.id) == pytest.approx(500 - METRE_G)


def test_several_tools_and_unknown_filament_are_of_no_spool_or_estimated(
    db: Database, clock: HandClock, admin_id: str, job_id: str
) -> None:
    """Nobody knows which spool each tool has; the density of wood is not known."""
    printer_id, black = _printer(db), add_spool(db, clock, admin_id, replace(PLA, material="Puu"))
    load_spool(db, clock, admin_id, black.id, printer_id, 1)
    note_use(db, clock, job_id, printer_id, 1000, is_estimate=False, by_spool=False)
    (use,) = uses_of_job(db, job_id)
    assert (use.spool_id, use.is_estimate) == (None, True)
    assert _left(db, black.id) == 10


def test_the_own_density_of_a_spool_comes_before_that_of_its_material(
    db: Database, clock: HandClock, admin_id: str, job_id: str
) -> None:
    """As its maker says it; what is used of it is no estimate then, whatever the material is called."""
    wood = add_spool(db, clock, admin_id, replace(PLA, material="Puu", left_g=500, density_g_cm3=1.15))
    load_spool(db, clock, admin_id, wood.id, _printer(db), 1)
    note_use(db, clock, job_id, _printer(db), 1000, is_estimate=False, by_spool=True)
    (use,) = uses_of_job(db, job_id)
    assert (use.weight_g, use.is_estimate) == (pytest.approx(filament_g(1000, 1.75, 1.15)), False)
    with pytest.raises(SettingRefusedError):
        add_spool(db, clock, admin_id, replace(PLA, density_g_cm3=124))


def test_the_density_of_kinds_of_a_material() -> None:
    assert (density("pla-cf"), density("PETG"), density("PLA Silk"), density("Puu")) == (1.24, 1.27, 1.24, None)
    found = [density(name) for name in ("PET", "PET-CF", "PET-G", "PVB", "TPE")]
    assert found == [1.33, 1.33, 1.27, 1.1, None]
