"""Files of the drop folder and of sticks; taking one in."""

import os
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.clock import to_text
from kiosk.base.reason import Reason, ReasonCode, to_json
from kiosk.printroom.server_files.server_files import ServerFile, ServerFiles, files_as_json
from kiosk.screens.kit import file_taking
from kiosk.store.hub_db import rows
from tests.screens.desk.touches import to_print_check
from tests.screens.driver import running_screen
from tests.screens.printer_hub import PrinterHub, hub_with_printers


def test_files_of_folder_and_stick_are_listed_with_their_place(tmp_path: Path) -> None:
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        screen.touch_item("home.print")
        screen.until_page("file_list")
        screen.until(lambda: screen.shell.fileList.rows.count == 2)

        places = {line.name: line.place for line in screen.shell.fileList.rows.rows}
        assert places == {"avainkoukku": "Keskuksen kansio", "järvivene": "Muistitikku KINGSTON"}


def test_a_file_whose_name_is_not_utf8_is_checked_too(tmp_path: Path) -> None:
    """As older computers write them; its path can't go through QML as it is."""
    made = hub_with_printers(tmp_path)
    (made.stick / "järvivene.gcode").rename(made.stick / os.fsdecode(b"j\xe4rvivene.gcode"))
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_print_check(screen, "j\ufffdrvivene")


@pytest.mark.parametrize("mounted", [True, False])
def test_without_files_the_page_says_what_to_do(mounted: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A USB stick is asked for only where something mounts it."""
    monkeypatch.setattr(file_taking, "sticks_are_mounted", lambda _: mounted)
    made = hub_with_printers(tmp_path)
    for path in (made.drop / "avainkoukku.gcode", made.stick / "järvivene.gcode"):
        path.unlink()
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        screen.touch_item("home.print")
        screen.until_page("file_list")
        screen.until(lambda: screen.shows("files.empty"))
        assert str(made.drop) in screen.texts()
        assert any("muistitik" in text for text in screen.texts()) == mounted
        assert any("kopioi g-koodi tähän kansioon" in text.lower() for text in screen.texts())


def test_a_bad_file_is_refused_with_advice_and_leaves_nothing(tmp_path: Path) -> None:
    made = hub_with_printers(tmp_path)
    (made.drop / "kissa.gcode").write_bytes(b"")
    before = len(rows(made.db, "SELECT 1 FROM print_file"))
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        screen.touch_item("home.print")
        screen.until_page("file_list")
        screen.until(lambda: screen.shows("file.kissa"))
        screen.touch_item("file.kissa")
        screen.until(lambda: screen.shows("files.trouble"))
        assert "Tiedosto on tyhjä. Vie se viipalointiohjelmasta uudelleen." in screen.texts()

        screen.touch_item("files.ok")
        screen.until(lambda: not screen.shows("files.trouble"))
        assert len(rows(made.db, "SELECT 1 FROM print_file")) == before


def test_files_on_a_server_are_listed_with_whose_it_is_and_fetched_by_the_print_room(tmp_path: Path) -> None:
    """A server that does not answer is told; a file that comes is checked as any other."""
    made = hub_with_printers(tmp_path)
    services = made.seeded.services
    services.server_files = ServerFiles(services.hub_db, services.live_db, services.clock, services.files_dir)
    boat = ServerFile("gifts/vene.gcode", "vene.gcode", 120_000, services.clock.now())
    _list_server(made, "hauki", (boat,))
    _list_server(made, "ahven", (), Reason(ReasonCode.OCTOPRINT_NO_ANSWER))
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        screen.touch_item("home.print")
        screen.until_page("file_list")
        screen.until(lambda: screen.shows("file.vene"))
        (line,) = [one for one in screen.shell.fileList.rows.rows if one.name == "vene"]
        assert line.place == "Tulostimen Hauki palvelin, gifts"
        assert screen.shell.fileList.serverTrouble.startswith("Ahven: ")

        screen.touch_item("file.vene")
        screen.until(lambda: _fetches(made))
        _end_fetch(made, phase="failed", reason=to_json(Reason(ReasonCode.OCTOPRINT_NO_ANSWER)))
        screen.until(lambda: screen.shows("files.trouble"))
        screen.touch_item("files.ok")
        screen.until(lambda: not screen.shows("files.trouble"))
        assert _fetches(made) == []

        screen.touch_item("file.vene")
        screen.until(lambda: _fetches(made))
        _end_fetch(made, phase="done", sha256=made.boat.sha256)
        screen.until_page("print_check")
        assert _fetches(made) == []


def _list_server(made: PrinterHub, slug: str, files: tuple[ServerFile, ...], reason: Reason | None = None) -> None:
    """What the print room writes."""
    live, now = made.seeded.services.live_db, to_text(made.seeded.clock.now())
    with live.atomic():
        live.execute(
            "INSERT INTO server_listing (printer_id, at, files, reason) VALUES (?, ?, ?, ?)",
            (made.printer(slug), now, files_as_json(files), to_json(reason)),
        )


def _fetches(made: PrinterHub) -> list[dict[str, Any]]:
    return rows(made.seeded.services.live_db, "SELECT * FROM file_fetch")


def _end_fetch(made: PrinterHub, **columns: str | None) -> None:
    (fetch,) = _fetches(made)
    live = made.seeded.services.live_db
    with live.atomic():
        live.table("file_fetch").update(fetch["id"], columns)
