"""The print room hangs or dies while the screen shows its printers (N1)."""

import shutil
import signal

from tests.e2e.test_from_scan_to_print import PRINT_FILES, log_in, start_print
from tests.e2e.whole_hub import WholeHub
from tests.freezing import freeze


def board_says(hub: WholeHub, words: str) -> None:
    """Wait until the tile of the printer says this."""
    hub.app.until(lambda: words in hub.app.do("texts"), f"{words!r} is not on the board")


def open_board(hub: WholeHub) -> None:
    """The board with the tile of the printer."""
    hub.app.until_page("start")
    hub.app.touch("kind.printer")
    hub.app.until_shown("tile.Ahven")


def test_a_frozen_print_room_is_shown_as_silence_and_believed_again_when_it_works(
    hub_without_octoprint: WholeHub,
) -> None:
    """N1: SIGSTOP, as a machine that hangs; the tile says neither free nor busy, though nothing was committed."""
    hub = hub_without_octoprint
    hub.start_print_room()
    hub.until("SELECT printer_state FROM printer", [{"printer_state": "idle"}])
    hub.app.start()
    open_board(hub)
    board_says(hub, "Vapaa")
    assert hub.print_room is not None
    freeze(hub.print_room)
    try:
        board_says(hub, "Ei vastaa")
        assert hub.rows("SELECT printer_state FROM printer") == [{"printer_state": "idle"}]
    finally:
        hub.print_room.send_signal(signal.SIGCONT)
    board_says(hub, "Vapaa")
    hub.app.stop()


def test_a_dead_print_room_is_shown_as_silence(hub_without_octoprint: WholeHub) -> None:
    """N1: SIGKILL; and so is one that was never there."""
    hub = hub_without_octoprint
    hub.start_print_room()
    hub.until("SELECT printer_state FROM printer", [{"printer_state": "idle"}])
    hub.app.start()
    open_board(hub)
    hub.kill_print_room()
    board_says(hub, "Ei vastaa")
    hub.start_print_room()
    board_says(hub, "Vapaa")
    hub.app.stop()


def is_stopped(hub: WholeHub) -> bool:
    """Press "Stop now", which takes no press while it has only just come (X6); whether the page shows that it has."""
    hub.app.touch("printer.stop")
    return not {"printer.strip", "printer.stop_failed"}.isdisjoint(hub.app.do("names"))


def test_a_stop_that_a_frozen_print_room_does_not_take_says_so_and_is_carried_out_when_it_works(
    hub_without_octoprint: WholeHub,
) -> None:
    """N1: SIGSTOP during a print; the page names the socket before anybody calls the print room silent."""
    hub = hub_without_octoprint
    hub.config.drop_dir.mkdir(exist_ok=True)
    shutil.copy(PRINT_FILES / "avainkoukku.gcode", hub.config.drop_dir)
    hub.start_print_room()
    hub.until("SELECT printer_state FROM printer", [{"printer_state": "idle"}])
    hub.app.start()
    hub.app.until_page("start")
    log_in(hub)
    start_print(hub, "avainkoukku", "Ahven")
    hub.app.until_shown("printer.stop")
    assert hub.print_room is not None
    freeze(hub.print_room)
    try:
        hub.app.until(lambda: is_stopped(hub), "the page has taken the stop")
        hub.app.until_shown("printer.stop_failed")
        assert "Katkaise virta pistorasiasta" in hub.app.do("texts")
        hub.app.until_shown("printer.unknown")
        assert "printer.stop_failed" in hub.app.do("names")
    finally:
        hub.print_room.send_signal(signal.SIGCONT)
    hub.until("SELECT answer FROM printer_order WHERE action = 'stop_now'", [{"answer": "done"}])
    hub.app.until(lambda: "printer.stop_failed" not in hub.app.do("names"), "the page says again what is")
    hub.app.stop()
