"""`kiosk report` as a person runs it: each format, and clear sentences for what can't be (I9)."""

import json
import stat
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.hub.projects.project import Project, add_project
from kiosk.store.hub_db import open_hub_db, row
from tests.cli.conftest import Kiosk
from tests.reports.typeset.pdf_read import read_pdf


def test_a_report_is_written_in_each_format(kiosk: Kiosk, hub: Path) -> None:
    """I9: in the hub's language or another; nothing is written over."""
    with closing(open_hub_db(hub.parent / "data" / "hub.db")) as db:
        staff_id = (row(db, "SELECT id FROM staff") or {})["id"]
        add_project(db, SystemClock(), staff_id, Project(code="S21482", name="Digivisio"))
    target = hub.parent / "report.pdf"
    done = kiosk("report", "project", "--project", "s21482", "--config", hub, "--out", target)
    assert done.returncode == 0, done.stderr
    assert "Digivisio, Hankeraportti S21482" in done.stdout
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    pdf = read_pdf(target.read_bytes())
    assert (pdf.language, pdf.is_accessible, "Euroopan unionin" in pdf.text) == ("fi", True, True)
    again = kiosk("report", "project", "--project", "S21482", "--config", hub, "--out", target)
    assert (again.returncode, "is there already" in again.stderr) == (1, True)
    for ending in ("xlsx", "csv", "json"):
        named = hub.parent / f"year.{ending}"
        options = ("--format", ending, "--lang", "en", "--from", "2025-01-01", "--out", named)
        assert kiosk("report", "year", "--config", hub, *options).returncode == 0
    assert json.loads((hub.parent / "year.json").read_text(encoding="utf-8"))["title"] == "2025"
    assert (hub.parent / "year.csv").read_text(encoding="utf-8-sig").splitlines()[1] == "2025"


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("project",), 1, "takes its code"),
        (("month", "--project", "X9"), 1, "There is no project 'X9'. There are: none."),
        (("month", "--from", "2026-02-30"), 2, "'2026-02-30' does not match"),
        (("month", "--from", "2026-02-03", "--to", "2026-03-03"), 1, "of one month"),
        (("year", "--from", "2026-03-03", "--to", "2026-02-03"), 1, "is before the first"),
        (("week",), 2, "'week' is not one of"),
        (("month", "--format", "doc"), 2, "'doc' is not one of"),
        (("month", "--out", "/nowhere/report.pdf"), 1, "/nowhere is not there"),
    ],
)
def test_what_can_not_be_is_a_sentence(
    kiosk: Kiosk, hub: Path, words: tuple[str, ...], code: int, sentence: str
) -> None:
    """I9: with the way out, and without a trace."""
    done = kiosk("report", *words, "--config", hub)
    assert (done.returncode, "Traceback" in done.stderr) == (code, False)
    assert sentence in " ".join(done.stderr.split())


def test_without_a_hub_it_says_how_one_is_made(kiosk: Kiosk, config_path: Path) -> None:
    done = kiosk("report", "month", "--config", config_path)
    assert (done.returncode, "kiosk hub init" in done.stderr) == (1, True)
