"""The tables of `hub.db` as migrations in order.

A released migration is never changed; a new one follows it. The tables are written as SQL because their CHECK
constraints, partial indexes and ON DELETE rules are part of the design.
"""

from sqlite_utils import Database, Migrations

from kiosk.store.alarm_tables import make_alarm_messages, make_alarms_with_a_life
from kiosk.store.figure_tables.assessments import ASSESSMENT_TABLES
from kiosk.store.figure_tables.company_codes import COMPANY_CODE_TABLES
from kiosk.store.figure_tables.impact import IMPACT_TABLES
from kiosk.store.figure_tables.needs import NEEDS_TABLES
from kiosk.store.figure_tables.organisations import ORGANISATION_TABLES, take_projects_of_consultations
from kiosk.store.figure_tables.participant_forms import PARTICIPANT_FORM_TABLES
from kiosk.store.figure_tables.people_told import PEOPLE_TOLD_TABLES
from kiosk.store.figure_tables.referrals import REFERRAL_TABLES
from kiosk.store.first_tables import FIRST_TABLES, MOMENT
from kiosk.store.office_tables import OFFICE_TABLES
from kiosk.store.people_tables import PEOPLE_TABLES
from kiosk.store.print_tables.control import CONTROL_TABLES, JOB_WISH_TABLES, take_control_orders, take_job_wishes
from kiosk.store.print_tables.maintenance import MAINTENANCE_TABLES
from kiosk.store.print_tables.print_desk import PRINT_DESK_TABLES
from kiosk.store.print_tables.results import PRINT_RESULT_TABLES
from kiosk.store.print_tables.spools import SPOOL_TABLES
from kiosk.store.settings_tables import SETTINGS_TABLES
from kiosk.store.visit_tables.front_door import FRONT_DOOR_TABLES
from kiosk.store.visit_tables.host_day import HOST_DAY_TABLES, take_visits_ended_by_staff
from kiosk.store.visit_tables.retention import CODE_CAMERA_ALARM, RETENTION_TABLES
from kiosk.store.wider_check import widen_check

hub_migrations = Migrations("kiosk-hub")


@hub_migrations()
def m0001_the_house(db: Database) -> None:
    """Visits, equipment, staff, printers, jobs, orders, alarms."""
    _run(db, FIRST_TABLES)


_REASON_TABLES = ("printer", "job", "printer_order", "pairing_request", "alarm")


@hub_migrations()
def m0002_reasons_as_json(db: Database) -> None:
    """Reasons were English sentences; each becomes the code `legacy` with its text (see kiosk/base/reason.py).

    Tables and columns get the names of the code.
    """
    db.execute("ALTER TABLE alarm RENAME COLUMN words TO reason")
    db.execute("ALTER TABLE programme RENAME TO event")
    db.execute("ALTER TABLE fault RENAME TO fault_report")
    db.execute("ALTER TABLE fault_report RENAME COLUMN words TO text")
    db.execute("ALTER TABLE fault_report RENAME COLUMN mended_at TO repaired_at")
    db.execute("DROP INDEX fault_open")
    db.execute("CREATE INDEX fault_report_open ON fault_report (equipment_id) WHERE repaired_at IS NULL")
    db.execute("ALTER TABLE introduction RENAME TO pairing_request")
    db.execute("DROP INDEX introduction_open")
    db.execute("CREATE UNIQUE INDEX pairing_request_open ON pairing_request (ended_at IS NULL) WHERE ended_at IS NULL")
    db.execute("ALTER TABLE printer RENAME COLUMN road TO connection")
    db.execute("""UPDATE printer SET reason = '{"code": "foreign_print"}' WHERE reason = 'foreign'""")
    for table in _REASON_TABLES:
        db.execute(
            f"UPDATE {table} SET reason = json_object('code', 'legacy', 'values', json_object('text', reason))"  # noqa: S608
            """ WHERE reason <> '' AND reason <> '{"code": "foreign_print"}'"""
        )
        db.execute(f"UPDATE {table} SET reason = NULL WHERE reason = ''")  # noqa: S608 - our own names only


@hub_migrations()
def m0003_clock_mark(db: Database) -> None:
    """The latest stored time in one place, where it can be put right after a wrong clock."""
    db.execute(
        f"CREATE TABLE clock_mark (id INTEGER PRIMARY KEY CHECK (id = 1), last_at TEXT CHECK (last_at {MOMENT})) STRICT"
    )
    db.execute(
        "INSERT INTO clock_mark SELECT 1, nullif(max(coalesce((SELECT max(opened_at) FROM visit), ''),"
        " coalesce((SELECT max(closed_at) FROM visit), ''), coalesce((SELECT max(at) FROM audit), '')), '')"
    )


@hub_migrations()
def m0004_printer_limits(db: Database) -> None:
    """What a printer can do beyond the size of its bed, as JSON (see kiosk/base/printer_limits.py)."""
    db.execute("ALTER TABLE printer ADD COLUMN limits TEXT NOT NULL DEFAULT '{}'")


@hub_migrations()
def m0005_firmware_name(db: Database) -> None:
    """The name that the firmware of a printer gives itself; empty: it never did."""
    db.execute("ALTER TABLE printer ADD COLUMN firmware_name TEXT NOT NULL DEFAULT ''")


@hub_migrations()
def m0006_overrides(db: Database) -> None:
    """Overridden findings of a job; whether its heaters are switched off after it; which reader found a file's facts.

    See kiosk/printroom/overrides.py and kiosk/gcode/reader_version.py.
    """
    for column in (
        "override_reason TEXT CHECK (override_reason IN ('known_file', 'settings_wrong', 'stays_beside'))",
        "override_findings TEXT",
        "override_printer_id TEXT REFERENCES printer (id)",
        "override_by TEXT REFERENCES staff (id)",
        f"override_at TEXT CHECK (override_at {MOMENT})",
        "heaters_off INTEGER NOT NULL DEFAULT 0 CHECK (heaters_off IN (0, 1))",
    ):
        db.execute(f"ALTER TABLE job ADD COLUMN {column}")
    db.execute("ALTER TABLE print_file ADD COLUMN reader TEXT NOT NULL DEFAULT ''")


@hub_migrations()
def m0007_backups(db: Database) -> None:
    """Attempts to make a backup, and what must be deleted again after a restore (see kiosk/hub/deletions.py)."""
    db.execute(
        f"CREATE TABLE backup (id TEXT PRIMARY KEY, at TEXT NOT NULL CHECK (at {MOMENT}), place TEXT NOT NULL,"
        " name TEXT, size_bytes INTEGER, sha256 TEXT, reason TEXT, CHECK ((reason IS NULL) = (sha256 IS NOT NULL)))"
        " STRICT"
    )
    db.execute(f"""CREATE TABLE deletion (
    mark TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('pass', 'staff', 'code')),
    at TEXT NOT NULL CHECK (at {MOMENT})
) STRICT, WITHOUT ROWID""")
    db.execute("CREATE INDEX deletion_by_time ON deletion (at)")


@hub_migrations()
def m0008_alarms_with_a_life(db: Database) -> None:
    """Alarms are acknowledged and cleared; the states of printers and the runs of processes are kept as history."""
    make_alarms_with_a_life(db)


@hub_migrations()
def m0009_alarm_messages(db: Database) -> None:
    """Messages about alarms: to be sent, sent, or failed (see kiosk/printroom/alarms/outbox.py)."""
    make_alarm_messages(db)


@hub_migrations()
def m0010_front_door(db: Database) -> None:
    """Groups, purposes, day passes, feedback, wishes, inductions, waiting lines and what equipment is for."""
    _run(db, FRONT_DOOR_TABLES)


@hub_migrations()
def m0011_retention(db: Database) -> None:
    """What a run of the retention did, who of the staff looked at a pass, and the alarm `retention_late`."""
    _run(db, RETENTION_TABLES)


@hub_migrations()
def m0012_settings(db: Database) -> None:
    """What a manager sets, with its history (see kiosk/hub/settings); it was in `kiosk.toml`."""
    _run(db, SETTINGS_TABLES)


@hub_migrations()
def m0013_people_and_events(db: Database) -> None:
    """Locked staff, new PINs, numbers of badges; before and after in the audit; series of events, and attendance."""
    _run(db, PEOPLE_TABLES)


@hub_migrations()
def m0014_host_day(db: Database) -> None:
    """Consultations, and visits that staff have ended."""
    _run(db, HOST_DAY_TABLES)
    take_visits_ended_by_staff(db)


@hub_migrations()
def m0015_code_camera(db: Database) -> None:
    """The alarm `code_camera_gone`."""
    _run(db, CODE_CAMERA_ALARM)


@hub_migrations()
def m0016_office(db: Database) -> None:
    """Devices that the office knows, the process `office`, and where an action was done."""
    _run(db, OFFICE_TABLES)


@hub_migrations()
def m0017_event_versions(db: Database) -> None:
    """What two people change at once is noticed for events, series and attendance; the history of one subject."""
    db.execute("ALTER TABLE event ADD COLUMN version INTEGER NOT NULL DEFAULT 1")
    db.execute("ALTER TABLE event ADD COLUMN attendance_version INTEGER NOT NULL DEFAULT 1")
    db.execute("ALTER TABLE event_series ADD COLUMN version INTEGER NOT NULL DEFAULT 1")
    db.execute("CREATE INDEX audit_of_subject ON audit (subject, at)")


@hub_migrations()
def m0018_spools(db: Database) -> None:
    """Filament: what is in stock, and the colour of what is loaded; print files by name, jobs by time.

    See kiosk/hub/spools and kiosk/printroom/history.
    """
    _run(db, SPOOL_TABLES)


@hub_migrations()
def m0019_backup_request(db: Database) -> None:
    """When somebody asked for a backup; the print room makes it."""
    db.execute(
        f"CREATE TABLE backup_request (id INTEGER PRIMARY KEY CHECK (id = 1), at TEXT NOT NULL CHECK (at {MOMENT}))"
        " STRICT"
    )


@hub_migrations()
def m0020_searched_prints(db: Database) -> None:
    """Prints are counted by outcome, by printer and by file without reading the jobs themselves."""
    db.execute("DROP INDEX job_of_outcome")
    db.execute("CREATE INDEX job_of_outcome ON job (outcome, created_at, id, sha256)")
    db.execute("CREATE INDEX job_of_printer_outcome ON job (printer_id, outcome)")


@hub_migrations()
def m0021_print_desk(db: Database) -> None:
    """Print requests, the queue with its places, results, the pick-up shelf, and the filament that was really used."""
    _run(db, PRINT_DESK_TABLES)


@hub_migrations()
def m0022_deep_pages(db: Database) -> None:
    """The pages of a long list, however deep, are found in an index alone: prints of a printer, lines of the log."""
    for name, columns in (
        ("job_by_time", "job (created_at, id, sha256)"),
        ("job_of_printer", "job (printer_id, created_at, id, sha256)"),
        ("job_of_printer_outcome", "job (printer_id, outcome, created_at, id, sha256)"),
        ("audit_of_staff", "audit (staff_id, at, id)"),
        ("audit_of_action", "audit (action, at, id)"),
        ("audit_of_subject", "audit (subject, at, id)"),
    ):
        db.execute(f"DROP INDEX {name}")
        db.execute(f"CREATE INDEX {name} ON {columns}")


@hub_migrations()
def m0023_print_results(db: Database) -> None:
    """The snapshots of each print, and its result among what prints are searched by."""
    _run(db, PRINT_RESULT_TABLES)


@hub_migrations()
def m0024_maintenance(db: Database) -> None:
    """Services of printers by hours or date, with their checklists, and when a nozzle was changed."""
    _run(db, MAINTENANCE_TABLES)


@hub_migrations()
def m0025_printer_control(db: Database) -> None:
    """Orders about heat and moves; since when a printer is heated without a print."""
    _run(db, CONTROL_TABLES)
    take_control_orders(db)


@hub_migrations()
def m0026_job_wishes(db: Database) -> None:
    """Where a print is to pause, and which of its objects are left out; the orders for both."""
    _run(db, JOB_WISH_TABLES)
    take_job_wishes(db)


@hub_migrations()
def m0027_organisations(db: Database) -> None:
    """Organisations, projects with partners and indicators, participants; what is evidence of them."""
    _run(db, ORGANISATION_TABLES)
    take_projects_of_consultations(db)


@hub_migrations()
def m0028_auto_start_alarm(db: Database) -> None:
    """The alarm `auto_start_fails`."""
    widen_check(db, "alarm", "'code_camera_gone')", "'code_camera_gone', 'auto_start_fails')")


@hub_migrations()
def m0029_starts(db: Database) -> None:
    """The starts of a printer are found without reading all orders."""
    db.execute("CREATE INDEX order_start ON printer_order (printer_id, at) WHERE action = 'start'")


@hub_migrations()
def m0030_density(db: Database) -> None:
    """The density of a spool's filament, in g/cm³, where its maker says it."""
    db.execute("ALTER TABLE spool ADD COLUMN density_g_cm3 REAL CHECK (density_g_cm3 > 0)")


@hub_migrations()
def m0031_low_spool_alarm(db: Database) -> None:
    """The alarm `spool_low`, and when it was raised for a spool that has not been refilled since."""
    widen_check(db, "alarm", "'auto_start_fails')", "'auto_start_fails', 'spool_low')")
    db.execute(f"ALTER TABLE spool ADD COLUMN low_told_at TEXT CHECK (low_told_at {MOMENT})")


@hub_migrations()
def m0032_assessments(db: Database) -> None:
    """Assessments of digital maturity, visions, action plans and future maps of organisations."""
    _run(db, ASSESSMENT_TABLES)


@hub_migrations()
def m0033_moonraker(db: Database) -> None:
    """Printers behind a Moonraker; for which kind of server a pairing request is."""
    widen_check(db, "printer", "'octoprint')", "'octoprint', 'moonraker')")
    kinds = "CHECK (connection IN ('octoprint', 'moonraker'))"
    db.execute(f"ALTER TABLE pairing_request ADD COLUMN connection TEXT NOT NULL DEFAULT 'octoprint' {kinds}")


@hub_migrations()
def m0034_people_counted(db: Database) -> None:
    """Visits that were parted from their pass say whether it was the first of its month or year (see parting.py)."""
    parted_as = "CHECK (parted_as IN ('counted', 'first_of_month', 'first_of_year'))"
    db.execute(f"ALTER TABLE visit ADD COLUMN parted_as TEXT {parted_as}")
    db.execute("ALTER TABLE pass ADD COLUMN counted_month TEXT CHECK (counted_month GLOB '????-??')")


@hub_migrations()
def m0035_jobs_by_end(db: Database) -> None:
    """The jobs of a night are found among all that ever were, also by queries that ask for no outcome."""
    db.execute("DROP INDEX job_by_end")
    db.execute("CREATE INDEX job_by_end ON job (ended_at) WHERE ended_at IS NOT NULL")


@hub_migrations()
def m0036_counted_visits(db: Database) -> None:
    """Visits of a period are counted in indexes alone: their people, and those that were parted from their pass."""
    db.execute("DROP INDEX visit_by_day")
    db.execute("CREATE INDEX visit_by_day ON visit (opened_at, headcount)")
    db.execute("CREATE INDEX visit_parted ON visit (opened_at, parted_as) WHERE parted_as IS NOT NULL")


@hub_migrations()
def m0038_participant_forms(db: Database) -> None:
    """Where the authority's forms of participants are, and on which day staff ticked them."""
    _run(db, PARTICIPANT_FORM_TABLES)


@hub_migrations()
def m0039_referrals(db: Database) -> None:
    """Referrals to partners; trips that were spared; whether a repair took the place of something new."""
    _run(db, REFERRAL_TABLES)


@hub_migrations()
def m0040_needs(db: Database) -> None:
    """Wishes by kind, merged and met; events and faces of a topic; the questionnaire of organisations."""
    widen_check(db, "wish", "'declined')", "'declined', 'merged')")
    _run(db, NEEDS_TABLES)


@hub_migrations()
def m0041_impact(db: Database) -> None:
    """The evaluation of the impact by organisations; stories for the start page, deleted again after a restore."""
    widen_check(db, "deletion", "'organisation')", "'organisation', 'story')")
    _run(db, IMPACT_TABLES)


@hub_migrations()
def m0042_company_codes(db: Database) -> None:
    """Codes by which companies go on with their assessments; organisations that have no name yet."""
    _run(db, COMPANY_CODE_TABLES)


@hub_migrations()
def m0045_people_told(db: Database) -> None:
    """What people told whose visits were parted from their pass, as numbers of each month and year."""
    _run(db, PEOPLE_TOLD_TABLES)


@hub_migrations()
def m0046_visits_by_purpose(db: Database) -> None:
    """What visits of a period were for, and those that count a person, are counted by an index, without sorting."""
    db.execute("DROP INDEX visit_parted")
    db.execute("CREATE INDEX visit_parted ON visit (parted_as, opened_at) WHERE parted_as IS NOT NULL")
    db.execute("CREATE INDEX visit_by_purpose ON visit (purpose, opened_at, headcount)")


def _run(db: Database, statements: str) -> None:
    """Execute the statements of a text one by one: `executescript` would end the transaction."""
    for statement in statements.split(";\n"):
        db.execute(statement)
