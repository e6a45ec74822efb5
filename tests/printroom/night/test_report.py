"""The report of a night: jobs, grams and time that are known, alarms with their life, what waits for a hand (N8)."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.base.reason import Reason, ReasonCode, to_json
from kiosk.hub import audit
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.apply_config import EquipmentSetup, HubSetup, PrinterSetup, ZoneSetup, apply_hub
from kiosk.printroom.night.reading import night_report
from kiosk.printroom.night.report import JobResult, NightPrinter, NightReport
from kiosk.printroom.night.waiting import Hand
from kiosk.printroom.night.wording import report_lines
from kiosk.store.hub_db import rows
from tests.new_hub import new_hub_db
from tests.printroom.night.night_rows import add_alarm, add_due_service, add_history, add_job, add_run
from tests.printroom.sample_hub import ManualClock

HELSINKI = ZoneInfo("Europe/Helsinki")
BEGIN = datetime(2026, 11, 16, 16, tzinfo=UTC)
NAMES = ("Ahven", "Hauki", "Muikku", "Kuha", "Siika")


def at(hours: float) -> datetime:
    """So many hours after 18:00 in Finland."""
    return BEGIN + timedelta(hours=hours)


UNTIL = at(14)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    opened = new_hub_db(tmp_path / "hub.db")
    machines = [
        PrinterSetup(name, "#F0B51B", "serial", f"/dev/null/{name}", 115200, 220, 220, 250, 0.4, "PLA")
        for name in NAMES
    ]
    tools = [EquipmentSetup(name, "z", "printer", name) for name in NAMES]
    apply_hub(opened, HubSetup((ZoneSetup("z", "Z", "Z", "Z"),), tools, machines, ()), ManualClock())
    yield opened
    opened.close()


def printer(db: Database, name: str) -> str:
    return str(rows(db, "SELECT id FROM equipment WHERE name = ?", name)[0]["id"])


def staff(db: Database, name: str) -> str:
    db.execute(
        "INSERT INTO staff (id, name, role, badge_hash, pin_hash, created_at) VALUES (?, ?, 'host', ?, 'p', ?)",
        (name, name, name, to_text(BEGIN)),
    )
    return name


def report(db: Database, silent_since: datetime | None = None) -> NightReport:
    return night_report(db, BEGIN, UNTIL, silent_since)


def of(found: NightReport, name: str) -> NightPrinter:
    return next(one for one in found.printers if one.name == name)


def a_night(db: Database) -> None:
    """One cold, one done, one without filament, one that failed, one lost; the print room died for a quarter."""
    add_run(db, at(-6), at(5.07))
    add_run(db, at(5.35), at(13.99))
    for name in NAMES:
        add_history(db, printer(db, name), [(at(-6), "idle")])
    hauki, muikku, kuha, siika = (printer(db, name) for name in NAMES[1:])
    done = add_job(db, hauki, "pot.gcode", at(0.33), grams=118, ended=at(10.17), outcome="done")
    add_history(db, hauki, [(at(0.33), "printing"), (at(10.17), "awaiting_clear")], done)
    paused = add_job(db, muikku, "Virtanen_shelf.gcode", at(-1), grams=172, progress=0.5)
    add_history(db, muikku, [(at(-1), "printing"), (at(6.58), "attention")], paused)
    db.execute("UPDATE printer SET reason = ? WHERE id = ?", (to_json(Reason(ReasonCode.FILAMENT_USED_UP)), muikku))
    failed = add_job(db, kuha, "lid.gcode", at(4.42), grams=104, progress=0.5, ended=at(8.85), outcome="failed")
    add_history(db, kuha, [(at(4.42), "printing"), (at(8.85), "awaiting_clear")], failed)
    lost = add_job(db, siika, "gear.gcode", at(1.2), grams=117, progress=0.71)
    add_history(db, siika, [(at(1.2), "printing"), (at(11.17), "offline")], lost)


def test_jobs_have_outcome_grams_and_time(db: Database) -> None:
    """N8: an amount is known, or at least so much."""
    a_night(db)
    found = report(db)
    jobs = {one.name: one.jobs[0] for one in found.printers if one.jobs}
    assert [jobs[name].result for name in NAMES[1:]] == [
        JobResult.DONE,
        JobResult.RUNNING,
        JobResult.FAILED,
        JobResult.UNKNOWN,
    ]
    amounts = {name: job.amount for name, job in jobs.items()}
    assert {name: round(one.grams) for name, one in amounts.items()} == {
        "Hauki": 118,
        "Muikku": 86,
        "Kuha": 52,
        "Siika": 83,
    }
    assert {name for name, one in amounts.items() if one.grams_at_least} == {"Siika"}
    assert {name for name, one in amounts.items() if one.time_at_least} == {"Siika"}
    assert round(amounts["Hauki"].time_s / 60) == round(9.84 * 60)
    assert round(amounts["Muikku"].time_s / 60) == round(7.58 * 60)  # it began before closing
    assert round(found.amount.grams) == 339
    assert found.amount.grams_at_least


def test_what_staff_judged_counts_more_than_how_it_ended(db: Database) -> None:
    """N8: done on its machine and failed in their hands; where it was stopped is drawn as it was."""
    a_night(db)
    db.execute("UPDATE job SET result = 'failed', failed_because = 'warped' WHERE outcome = 'done'")
    db.execute("UPDATE job SET result = 'passable' WHERE outcome = 'failed'")
    jobs = {one.name: one.jobs[0] for one in report(db).printers if one.jobs}
    assert (jobs["Hauki"].result, jobs["Hauki"].was_stopped) == (JobResult.FAILED, False)
    assert (jobs["Kuha"].result, jobs["Kuha"].was_stopped) == (JobResult.DONE, True)


def test_a_cold_printer_is_known_to_be_cold(db: Database) -> None:
    """N8: not one that was hot, nor one of which nothing was known for hours."""
    a_night(db)
    assert of(report(db), "Ahven").was_cold
    assert not of(report(db), "Siika").was_cold
    add_alarm(db, AlarmCause.HEATERS_ON, at(3), printer_id=printer(db, "Ahven"), cleared=at(4))
    found = of(report(db), "Ahven")
    assert found.printed_nothing
    assert not found.was_cold
    db.execute("UPDATE process_run SET started_at = seen_at WHERE started_at = ?", (to_text(at(-6)),))
    assert not of(report(db), "Ahven").printed_nothing


def test_what_waits_is_ordered_by_urgency(db: Database) -> None:
    """N8: heat before all, then beds to clear, then what asks, then cables."""
    a_night(db)
    assert [(one.name, one.hand) for one in report(db).waiting] == [
        ("Hauki", Hand.CLEAR_BED),
        ("Kuha", Hand.LOOK_AND_CLEAR),
        ("Muikku", Hand.CHANGE_FILAMENT),
        ("Siika", Hand.CHECK_CABLE),
    ]
    add_alarm(db, AlarmCause.HEATERS_ON, at(13), printer_id=printer(db, "Ahven"))
    assert report(db).waiting[0].hand is Hand.LOOK_AT_IT
    silent = report(db, at(13))
    assert [one.hand for one in silent.waiting] == [Hand.LOOK_AT_ALL]
    assert all(one.is_unknown_now for one in silent.printers)


def test_a_service_that_is_due_waits_after_all_that_happened(db: Database) -> None:
    """N8: also where the printer has another hand to wait for. It did not happen in the night, so it tells nothing."""
    add_run(db, at(-6), at(13.99))
    for name in ("Belts", "Rods"):
        add_due_service(db, printer(db, "Hauki"), name, at(14))
    found = report(db)
    assert [(one.name, one.hand, one.services) for one in found.waiting] == [
        ("Hauki", Hand.DO_SERVICE, ("Belts", "Rods"))
    ]
    assert not found.tells_something()
    a_night(db)
    assert [one.hand for one in report(db).waiting] == [
        Hand.CLEAR_BED,
        Hand.LOOK_AND_CLEAR,
        Hand.CHANGE_FILAMENT,
        Hand.CHECK_CABLE,
        Hand.DO_SERVICE,
    ]


def test_a_printer_that_staff_switched_off_waits_for_nobody(db: Database) -> None:
    add_run(db, at(-6), at(13.99))
    add_history(db, printer(db, "Ahven"), [(at(-6), "idle"), (at(0.5), "offline")])
    found = report(db)
    assert found.waiting == ()
    assert not found.tells_something()


def test_alarms_are_numbered_by_time_with_who_did_what(db: Database) -> None:
    """N8, N2: told, failed to tell, acknowledged; older ones only while they are open."""
    maija = staff(db, "Maija")
    add_alarm(db, AlarmCause.DISK_LOW, at(-30))
    add_alarm(db, AlarmCause.BACKUP_OLD, at(-30), cleared=at(-20))
    add_alarm(
        db,
        AlarmCause.PRINT_ROOM_SILENT,
        at(5.07),
        told={"Maija": at(5.07), "Pekka": None},
        acknowledged=(maija, at(5.2)),
        cleared=at(5.35),
    )
    add_alarm(db, AlarmCause.ATTENTION, at(6.58), printer_id=printer(db, "Muikku"))
    add_alarm(db, AlarmCause.SCANNER_GONE, at(9000), cleared=at(9001))  # a clock that ran ahead
    found = report(db).alarms
    assert [(one.number, one.alarm.cause) for one in found] == [
        (1, AlarmCause.DISK_LOW),
        (2, AlarmCause.PRINT_ROOM_SILENT),
        (3, AlarmCause.ATTENTION),
    ]
    assert [(told.contact, told.at) for told in found[1].told] == [("Maija", at(5.07)), ("Pekka", None)]
    assert found[1].alarm.acknowledged_name == "Maija"


def test_a_job_that_ended_while_nobody_watched_is_told_with_what_is_known(db: Database) -> None:
    """N8: its outcome came with the restart, its amount is at least what was seen."""
    add_run(db, at(-6), at(2))
    add_run(db, at(6), at(13.99))
    kuha = printer(db, "Kuha")
    job = add_job(db, kuha, "lid.gcode", at(1), grams=100, progress=0.2, ended=at(6), outcome="failed")
    add_history(db, kuha, [(at(-6), "idle")])
    add_history(db, kuha, [(at(1), "printing"), (at(6), "awaiting_clear")], job)
    found = of(report(db), "Kuha")
    (one,) = found.jobs
    assert (one.result, one.amount.grams, one.amount.grams_at_least) == (JobResult.FAILED, 20.0, True)
    assert (one.amount.time_s, one.amount.time_at_least) == (3600.0, True)
    assert not any(found.stops_at(segment) for segment in found.segments)  # nobody knows where


def test_an_end_is_marked_where_it_was_seen(db: Database) -> None:
    a_night(db)
    found = of(report(db), "Kuha")
    (stopped,) = [segment for segment in found.segments if found.stops_at(segment)]
    assert stopped.end == at(8.85)
    hauki = of(report(db), "Hauki")
    assert not any(hauki.stops_at(segment) for segment in hauki.segments)


def test_a_job_with_an_end_in_the_future_belongs_to_no_night(db: Database) -> None:
    """N8: stored by a clock that ran ahead."""
    add_run(db, at(-6), at(13.99))
    add_job(db, printer(db, "Hauki"), "pot.gcode", at(8000), grams=10, ended=at(9000), outcome="done")
    assert of(report(db), "Hauki").jobs == ()


def test_rows_of_a_wrong_clock_hide_nothing_that_is_known(db: Database) -> None:
    """N8: the machine came up with a clock of years ago, and once with one of years ahead; the evening stays known."""
    add_run(db, at(-6), at(3))
    add_run(db, datetime(2020, 1, 1, tzinfo=UTC), datetime(2020, 1, 1, 0, 5, tzinfo=UTC))
    add_run(db, at(8), at(13.99))
    hauki = printer(db, "Hauki")
    job = add_job(db, hauki, "pot.gcode", at(1), grams=90, progress=0.3, ended=at(9), outcome="failed")
    long_ago, far_ahead = datetime(2020, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)
    add_history(db, hauki, [(at(-200), "idle"), (at(1), "printing"), (long_ago, "offline"), (far_ahead, "idle")], job)
    add_history(db, hauki, [(at(9), "awaiting_clear")])
    found = of(report(db), "Hauki")
    assert [(one.kind.value, (one.end - BEGIN) / timedelta(hours=1)) for one in found.segments] == [
        ("idle", 1),
        ("unknown", 9),
        ("idle", 14),
    ]
    (one,) = found.jobs
    assert (one.result, one.amount.grams, one.amount.grams_at_least) == (JobResult.FAILED, 27.0, True)


def test_grams_that_a_file_does_not_tell_are_not_counted(db: Database) -> None:
    """N8: the sum says that it is at least so much."""
    add_run(db, at(-6), at(13.99))
    hauki = printer(db, "Hauki")
    job = add_job(db, hauki, "pot.gcode", at(1), grams=None, ended=at(2), outcome="done")
    add_history(db, hauki, [(at(-6), "idle"), (at(1), "printing"), (at(2), "awaiting_clear")], job)
    found = report(db).amount
    assert (found.grams, found.grams_at_least, found.time_at_least) == (0.0, True, False)


def test_a_printer_added_or_removed_in_the_night_is_part_of_it(db: Database) -> None:
    """N8."""
    add_run(db, at(-6), at(13.99))
    ahven, hauki, kuha = (printer(db, name) for name in ("Ahven", "Hauki", "Kuha"))
    moment = ManualClock()
    moment.advance((at(3) - moment.now()).total_seconds())
    audit.record(db, moment, staff(db, "Maija"), "printer.added", f"printer:{ahven}")
    add_history(db, ahven, [(at(3.1), "idle")])
    add_history(db, hauki, [(at(-6), "idle")])
    db.execute("UPDATE equipment SET removed_at = ? WHERE id = ?", (to_text(at(5)), hauki))
    db.execute("UPDATE equipment SET removed_at = ? WHERE id = ?", (to_text(at(-5)), kuha))
    found = report(db)
    assert [one.name for one in found.printers] == ["Ahven", "Hauki", "Muikku", "Siika"]
    assert [one.kind.value for one in of(found, "Ahven").segments] == ["absent", "unknown", "idle"]
    assert [one.kind.value for one in of(found, "Hauki").segments] == ["idle", "absent"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "fi",
            "Hauki: tyhjennä alusta|Kuha: katso ja tyhjennä alusta|Muikku: vaihda lanka|Siika: katso virta ja johto|"
            "Hauki: valmis; 118 g, 9 h 50 min|Muikku: kesken; 86 g, 7 h 35 min|Kuha: epäonnistui; 52 g, 4 h 26 min|"
            "Siika: ei tietoa; yli 83 g, yli 9 h 58 min|yhteensä yli 339 g, yli 31 h 49 min|"
            "23.04–23.21: ei tietoa koneista|0.34 Muikku: Tulostin tarvitsee ihmistä (ei kuitattu)",
        ),
        (
            "sv",
            "Hauki: töm bädden|Kuha: se efter och töm bädden|Muikku: byt filament|Siika: se efter ström och kabel|"
            "Hauki: klar; 118 g, 9 h 50 min|Muikku: pågår; 86 g, 7 h 35 min|Kuha: misslyckades; 52 g, 4 h 26 min|"
            "Siika: ingen uppgift; över 83 g, över 9 h 58 min|sammanlagt över 339 g, över 31 h 49 min|"
            "23.04–23.21: ingen uppgift om maskinerna|0.34 Muikku: Skrivaren behöver någon (inte kvitterat)",
        ),
        (
            "en",
            "Hauki: clear the bed|Kuha: look and clear the bed|Muikku: change the filament|"
            "Siika: check power and cable|"
            "Hauki: done; 118 g, 9 h 50 min|Muikku: under way; 86 g, 7 h 35 min|Kuha: failed; 52 g, 4 h 26 min|"
            "Siika: not known; over 83 g, over 9 h 58 min|in all over 339 g, over 31 h 49 min|"
            "23:04–23:21: nothing known of the machines|00:34 Muikku: The printer needs a person (not acknowledged)",
        ),
    ],
)
def test_the_night_as_a_message(db: Database, language: str, expected: str) -> None:
    """N8, N5: what waits first, then the jobs, what is not known, the alarms; no names of people or files."""
    a_night(db)
    add_alarm(db, AlarmCause.ATTENTION, at(6.58), printer_id=printer(db, "Muikku"))
    lines = report_lines(report(db), language, HELSINKI)
    assert "|".join(lines) == expected
