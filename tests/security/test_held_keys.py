"""Keys that are held down or hammered do not start a print (Q11)."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.store.hub_db import rows
from tests.screens.driver import running_screen
from tests.screens.printer_hub import hub_at_work


def test_a_held_return_key_confirms_nothing_and_starts_nothing(tmp_path: Path) -> None:
    """Q11: auto-repeat of a keypad, or something that lies on it, for as long as it likes."""
    made = hub_at_work(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        screen.shell.holdToStart.prepare(made.hook, made.printer("ahven"), None)
        screen.shell.go("hold_to_start")
        screen.until_page("hold_to_start")
        before = rows(made.db, "SELECT count(*) AS n FROM printer_order")
        for _ in range(60):
            QTest.keyPress(screen.window, Qt.Key.Key_Tab)
            for _ in range(20):
                QTest.keyPress(screen.window, Qt.Key.Key_Return)
        QTest.qWait(200)
        assert rows(made.db, "SELECT count(*) AS n FROM printer_order") == before
