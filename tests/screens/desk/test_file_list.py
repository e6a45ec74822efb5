"""Files of the drop folder and of sticks; taking one in."""

import os
from pathlib import Path

import pytest

from kiosk.screens.kit import file_taking
from kiosk.store.hub_db import rows
from tests.screens.desk.touches import to_print_check
from tests.screens.driver import running_screen
from tests.screens.printer_hub import (
    as_staff,
    hub_with_printers,
)


def test_files_of_folder_and_stick_are_listed_with_their_place(tmp_path: Path) -> None:
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        screen.touch_item("home.print")
        screen.until_page("file_list")
        screen.until(lambda: screen.shell.fileList.rows.count == 2)

        places = {line.name: line.place for line in screen.shell.fileList.rows.rows}
        assert places == {"avainkoukku": "Keskuksen kansio", "järvivene": "Muistitikku KINGSTON"}


def test_a_file_whose_name_is_not_utf8_is_checked_too(tmp_path: Path) -> None:
    """As older computers write them; its path can't go through QML as it is."""
    made = hub_with_printers(tmp_path)
    (made.stick / "järvivene.gcode").rename(made.stick / os.fsdecode(b"j\xe4rvivene.gcode"))
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        to_print_check(screen, "j\ufffdrvivene")


@pytest.mark.parametrize("mounted", [True, False])
def test_without_files_the_page_says_what_to_do(mounted: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A USB stick is asked for only where something mounts it."""
    monkeypatch.setattr(file_taking, "sticks_are_mounted", lambda _: mounted)
    made = hub_with_printers(tmp_path)
    for path in (made.drop / "avainkoukku.gcode", made.stick / "järvivene.gcode"):
        path.unlink()
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
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
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        as_staff(screen, made.seeded.badge_code)
        screen.touch_item("home.print")
        screen.until_page("file_list")
        screen.until(lambda: screen.shows("file.kissa"))
        screen.touch_item("file.kissa")
        screen.until(lambda: screen.shows("files.trouble"))
        assert "Tiedosto on tyhjä. Vie se viipalointiohjelmasta uudelleen." in screen.texts()

        screen.touch_item("files.ok")
        screen.until(lambda: not screen.shows("files.trouble"))
        assert len(rows(made.db, "SELECT 1 FROM print_file")) == before
