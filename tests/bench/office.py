"""The office with a full database: how long pages take, its memory, and what it costs while nobody looks."""

import tempfile
import threading
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from kiosk.base.clock import SystemClock, to_text
from kiosk.base.ids import new_id
from kiosk.hub.opening_hours import WEEKDAYS
from kiosk.hub.settings.hours import WeekHours
from kiosk.hub.settings.settings_table import put_setting
from kiosk.store.heartbeats import Process
from tests.bench.figures import Figure, cpu_s, idle_cpu_percent, memory_mb, percentile
from tests.cli.processes import beat_of
from tests.e2e.app_process import AppProcess
from tests.office.forms_found import forms_of
from tests.office.office_hub import OfficeHub, make_office_hub, served

VISITS = 100_000
"""And as many actions in the log, and prints."""
SAMPLES = 40
SETTLE_S = 10.0
WATCH_S = 20.0
CHANGES = 20
LOOK_S = 0.01
GIVE_UP_S = 60.0
PACE_S = 0.1
"""Between two requests: an address that asks faster is slowed down."""
PAGES = {
    "the first page": "/",
    "who is inside": "/inside",
    "equipment": "/equipment",
    "one thing": "/equipment/vr-2",
    "opening hours": "/hours",
    "events": "/events",
    "the night": "/night",
    "the morning": "/morning",
    "people": "/settings/people",
    "alarms": "/alarms",
    "printers": "/printers",
    "one printer": "/printers/hauki",
    "all prints": "/prints",
    "prints, searched": "/prints?text=vene&ending=done",
    "prints of one printer, far back": f"/prints?printer=hauki&first={VISITS * 9 // 10}",
    "the log": "/log",
    "the log, searched": "/log?text=laser&deed=changed",
    "known devices": "/devices",
}


def run() -> list[Figure]:
    """Measure and return the figures."""
    with tempfile.TemporaryDirectory() as directory:
        hub = make_office_hub(Path(directory))
        _fill(hub)
        with served(hub):
            beat = beat_of(hub.config, Process.OFFICE)
            assert beat is not None
            figures = _pages(hub, beat[0])
            threading.Event().wait(SETTLE_S)
            return [
                *figures,
                _change(hub),
                Figure("office: memory", memory_mb(beat[0]), "MB", 90),
                Figure("office: idle, share of one core", idle_cpu_percent(beat[0], WATCH_S), "%", 1),
            ]


def _pages(hub: OfficeHub, pid: int) -> list[Figure]:
    browser, pause = hub.paired("Maija"), threading.Event()
    figures = []
    for name, path in PAGES.items():
        took_ms, before_s = [], cpu_s(pid)
        for _ in range(SAMPLES):
            began = time.monotonic()
            answer = browser.get(path)
            took_ms.append(1000 * (time.monotonic() - began))
            assert answer.status_code == 200, path
            pause.wait(PACE_S)
        cpu_ms = 1000 * (cpu_s(pid) - before_s) / SAMPLES
        title = f"office: {name}, p95 with {VISITS} visits"
        figures.append(Figure(title, percentile(took_ms, 0.95), "ms", 100, peer=f"processor: {cpu_ms:.0f} ms"))
    return figures


def _change(hub: OfficeHub) -> Figure:
    """How long it takes from sending another name of the hub until the screen's start page shows it.

    The hub is open at any hour: at night the screen shows its printers instead.
    """
    with closing(hub.db()) as db, db.atomic():
        put_setting(db, SystemClock(), None, WeekHours(**dict.fromkeys(WEEKDAYS, "00:00-23:59")))
    browser, page, pause, took_ms = hub.paired("Maija"), "/settings/hub", threading.Event(), []
    app = AppProcess(hub.config_path, hub.config_path.parent / "app.log")
    app.start()
    try:
        for number in range(CHANGES):
            name = f"Paja {number}"
            form = next(one for one in forms_of(browser.get(page).text, page) if one.action == f"{page}/hub")
            began = time.monotonic()
            browser.post(form.action, form.values | {"name": name}, token=form.values["csrf"])
            while name not in app.do("texts"):
                assert time.monotonic() - began < GIVE_UP_S, app.do("texts")
                pause.wait(LOOK_S)
            took_ms.append(1000 * (time.monotonic() - began))
    finally:
        app.stop()
    return Figure("office: a change until it is on the screen, p95", percentile(took_ms, 0.95), "ms", 1000)


def _fill(hub: OfficeHub) -> None:
    """Past visits of some years, a log of two, and prints, nearly all of one printer."""
    now = SystemClock().now() - timedelta(days=1)
    with closing(hub.db()) as db, db.atomic():
        ids = [str(line["id"]) for line in db.query("SELECT id FROM equipment")]
        staff = [str(line["id"]) for line in db.query("SELECT id FROM staff")]
        db.conn.executemany(
            "INSERT INTO visit (id, headcount, opened_at, closed_at, closed_by) VALUES (?, 1, ?, ?, 'person')",
            ((new_id(), to_text(now - timedelta(minutes=12 * n)), to_text(now)) for n in range(VISITS)),
        )
        sha256 = [str(line["sha256"]) for line in db.query("SELECT sha256 FROM print_file")]
        busiest, *others = [
            str(line["id"])
            for line in db.query("SELECT id FROM printer JOIN equipment USING (id) ORDER BY slug <> 'hauki'")
        ]
        db.conn.executemany(
            "INSERT INTO job (id, sha256, printer_id, job_state, outcome, created_at, started_at, ended_at)"
            " VALUES (?, ?, ?, 'collected', 'done', ?, ?, ?)",
            (
                (new_id(), sha256[n % len(sha256)], others[n % len(others)] if n % 20 == 0 else busiest, at, at, at)
                for n in range(VISITS)
                for at in (to_text(now - timedelta(hours=n % 20_000)),)
            ),
        )
        db.conn.executemany(
            "INSERT INTO audit (id, at, staff_id, action, subject) VALUES (?, ?, ?, 'repaired', 'equipment:' || ?)",
            (
                (new_id(), to_text(now - timedelta(minutes=10 * n)), staff[n % len(staff)], ids[n % len(ids)])
                for n in range(VISITS)
            ),
        )
