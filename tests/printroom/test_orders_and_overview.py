"""Orders given, the queue, files taken in, and what a screen is shown, without a print room."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.gcode.errors import PrintFileError
from kiosk.hub import alarms
from kiosk.printers.printer import PrinterState
from kiosk.printroom import orders, overview, records
from kiosk.printroom.matching import fit
from kiosk.printroom.orders import NotInQueueError
from kiosk.printroom.print_files import FileStoreError, list_print_files, sha256_of, take_in
from kiosk.store.hub_db import rows

pytestmark = pytest.mark.usefixtures("ahven")


def test_a_file_is_taken_in_under_its_sha256(hub, gcode):
    stored = hub.file()
    assert stored.path.read_text() == gcode
    assert stored.path.stem == stored.sha256 == sha256_of(stored.path)
    assert stored.facts.layers == 10
    (found,) = rows(hub.db, "SELECT * FROM print_file")
    assert (found["name"], found["size_bytes"]) == ("hook.gcode", len(gcode))


def test_the_same_bytes_are_kept_once_under_the_newest_name(hub):
    first, again = hub.file(), hub.file(name="other.gcode")
    assert first.path == again.path
    (found,) = rows(hub.db, "SELECT name FROM print_file")
    assert found["name"] == "other.gcode"


def test_a_file_that_can_not_be_printed_leaves_nothing_behind(hub, tmp_path):
    bad = tmp_path / "cat.gcode"
    bad.write_text("this is not G-code\n")
    with pytest.raises(PrintFileError, match=r"cat\.gcode"):
        take_in(bad, hub.files_dir, hub.db, hub.clock)
    with pytest.raises(FileStoreError, match="no longer there"):
        take_in(tmp_path / "gone.gcode", hub.files_dir, hub.db, hub.clock)
    assert list(hub.files_dir.iterdir()) == []
    assert rows(hub.db, "SELECT * FROM print_file") == []


def test_a_file_of_an_older_computer_is_listed_and_taken_in_under_a_name_that_can_be_stored(hub, gcode, tmp_path):
    """Its name is not UTF-8, so there is no text for it."""
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / os.fsdecode(b"K\xe4rki.gcode")).write_text(gcode)
    (found,) = list_print_files([stick])
    assert found.name == "K\ufffdrki.gcode"
    assert take_in(found.path, hub.files_dir, hub.db, hub.clock).name == "K\ufffdrki.gcode"
    assert rows(hub.db, "SELECT name FROM print_file") == [{"name": "K\ufffdrki.gcode"}]


def test_print_files_are_found_on_sticks_but_not_shadows_and_pictures(tmp_path):
    for name in ("a.gcode", "deep/b.GCO", "c.bgcode", "._a.gcode", "photo.png", "1/2/3/4/too_deep.gcode"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("G28\n")
    found = list_print_files([tmp_path, tmp_path / "pulled out"])
    assert {file.name for file in found} == {"a.gcode", "b.GCO", "c.bgcode"}
    assert all(file.folder == tmp_path for file in found)


def test_a_start_is_one_transaction_of_job_and_order(hub):
    job_id, order_id = hub.start("ahven")
    job = hub.job(job_id)
    assert (job["job_state"], job["bed_confirmed_by"], job["printer_id"]) == ("waiting", hub.staff_id, None)
    assert hub.orders.answer(order_id) is None
    (view,) = hub.overview.open_jobs()
    assert view.starting
    assert not view.queued


def test_a_job_can_be_taken_out_of_the_queue_once(hub):
    job_id = hub.orders.add_to_queue(hub.file(), hub.staff_id)
    assert hub.overview.open_jobs()[0].queued
    hub.orders.remove_from_queue(job_id)
    assert hub.overview.open_jobs() == ()
    with pytest.raises(NotInQueueError):
        hub.orders.remove_from_queue(job_id)
    with pytest.raises(NotInQueueError):
        hub.orders.start_queued(job_id, hub.ids["ahven"], hub.staff_id)
    assert [job.id for job in hub.overview.history()] == [job_id]


def test_two_people_can_not_start_the_same_job_of_the_queue(hub):
    job_id = hub.orders.add_to_queue(hub.file(), hub.staff_id)
    hub.orders.start_queued(job_id, hub.ids["ahven"], hub.staff_id)
    with pytest.raises(NotInQueueError):
        hub.orders.start_queued(job_id, hub.ids["ahven"], hub.staff_id)


def test_an_unknown_action_is_not_even_written(hub):
    with pytest.raises(ValueError, match="dance"):
        hub.give("dance", "ahven")


def test_an_unknown_reading_is_unknown_and_not_zero(hub):
    view = hub.printer("ahven")
    assert view.reading is None
    assert view.fraction is None
    assert view.remaining_s is None
    assert view.state is PrinterState.OFFLINE


@pytest.fixture
def facts(hub):
    return hub.file().facts


@pytest.fixture
def free(hub):
    with hub.db.atomic():
        hub.db.execute("UPDATE printer SET printer_state = 'idle'")
    return hub.printer("ahven")


def findings(fitting):
    return {finding.code: finding.level.value for finding in fitting.findings}


def test_a_file_fits_a_free_printer(facts, free):
    fitting = fit(facts, free)
    assert (fitting.fits, fitting.free) == (True, True)
    assert findings(fitting) == dict.fromkeys(
        ("fits_bed", "temperatures", "nozzle", "material", "no_forbidden", "free"), "ok"
    )


@pytest.mark.parametrize(
    ("change", "code", "level"),
    [
        ({"reach_max_x_mm": 230.0}, "too_big", "stop"),
        ({"reach_min_y_mm": -4.0}, "too_big", "stop"),
        ({"max_z_mm": 251.0}, "too_big", "stop"),
        ({"nozzle_mm": 0.6}, "wrong_nozzle", "stop"),
        ({"nozzle_mm": None}, "nozzle_unknown", "advice"),
        ({"material": "PETG"}, "wrong_material", "stop"),
        ({"material": "pla"}, "material", "ok"),
        ({"material": None}, "material_unknown", "advice"),
        ({"tool_c": 301.0}, "too_hot", "stop"),
        ({"bed_c": 121.0}, "too_hot", "stop"),
        ({"tool_c": 100.0}, "too_cold", "advice"),
        ({"tool_c": None}, "temperatures_unknown", "advice"),
        ({"forbidden": ("M502",)}, "forbidden", "stop"),
    ],
)
def test_what_does_not_fit_is_found(facts, free, change, code, level):
    fitting = fit(replace(facts, **change), free)
    assert findings(fitting)[code] == level
    assert fitting.fits == (level != "stop")


@pytest.mark.parametrize(
    ("state", "code", "fits"),
    [
        ("printing", "busy", True),
        ("awaiting_clear", "awaiting_clear", True),
        ("connecting", "connecting", True),
        ("offline", "offline", False),
        ("error", "error", False),
        ("out_of_service", "out_of_service", False),
    ],
)
def test_a_printer_that_is_not_free_says_so(facts, free, state, code, fits):
    fitting = fit(facts, replace(free, state=PrinterState(state)))
    assert fitting.findings[-1].code == code
    assert (fitting.fits, fitting.free) == (fits, False)


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        (records.UNANSWERED_SQL, ()),
        (records.OPEN_JOB_SQL, ("p",)),
        (records.JOB_SQL, ("j",)),
        (alarms.UNSEEN_SQL, ("attention", "p")),
        (overview.OPEN_JOBS_SQL, ()),
        (overview.WAITING_STARTS_SQL, ()),
        (overview.UNSEEN_ALARMS_SQL, ()),
        (overview.HISTORY_SQL, (100,)),
    ],
)
def test_what_is_asked_often_never_reads_a_growing_table_through(hub, sql, values):
    plan = [row["detail"] for row in rows(hub.db, f"EXPLAIN QUERY PLAN {sql}", *values)]
    growing = ("job", "printer_order", "alarm", "print_file")
    scans = [step for step in plan if step.split()[0] == "SCAN" and step.split()[1] in growing and "INDEX" not in step]
    assert scans == [], plan


def test_the_change_of_a_queued_job_is_found_by_its_key(hub):
    plan = [
        row["detail"]
        for row in rows(
            hub.db,
            "EXPLAIN QUERY PLAN UPDATE job SET reason = '' WHERE id = 'j' AND job_state = 'waiting' AND printer_id IS"
            " NULL AND NOT EXISTS (SELECT 1 FROM printer_order WHERE job_id = job.id AND answered_at IS NULL)",
        )
    ]
    assert not any(step.startswith("SCAN job") for step in plan), plan
    assert orders.FROM_QUEUE
    assert isinstance(hub.folder, Path)
