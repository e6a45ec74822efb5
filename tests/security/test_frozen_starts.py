"""A start that was held up in a frozen process is refused, wherever it was on its way to the printer (Q5).

With SIGSTOP, as a machine does that sleeps or has no memory left. Whoever confirmed that the bed is clear has left.
"""

import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.reason import ReasonCode
from kiosk.base.secret_files import KeyFiles
from kiosk.printroom.order_answers import START_STALE_AFTER_S
from kiosk.printroom.orders import Orders
from tests.cli.forked_kiosk import ForkedProcess, start_kiosk
from tests.drills.holding_proxy import HoldingProxy
from tests.drills.print_files import PADDING, some_seconds
from tests.freezing import freeze
from tests.light_octoprint.farm import Farm, light_octoprints, port_of
from tests.printroom.sample_hub import SampleHub, ShiftedClock, until

LEFT_S = 10.0
"""Of the time of a start, when it is given here: nobody wants to wait for half a minute."""
END_S = 20.0


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[SampleHub]:
    hub = SampleHub(tmp_path, SystemClock())
    (tmp_path / "kiosk.toml").write_text('[places]\ndata_dir = "."\nruntime_dir = "."\n')
    with closing(hub.db), closing(hub.live):
        yield hub


@pytest.fixture
def print_room(hub: SampleHub) -> Iterator[ForkedProcess]:
    """The process; each test adds its printer before it asks for this."""
    with start_kiosk("printroom", "--config", hub.folder / "kiosk.toml", cwd=hub.folder) as process:
        yield process
        process.send_signal(signal.SIGCONT)
        process.terminate()
        assert process.wait(END_S) == 0


@pytest.fixture
def board(hub: SampleHub) -> Iterator[ForkedProcess]:
    link, log = hub.folder / "board", hub.folder / "board.log"
    words = ["virtual-board", "--link", str(link), "--log", str(log), "--speed", "50"]
    with start_kiosk(*words, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"ready")
        hub.add_printer("ahven", address=str(link))
        yield process
        process.send_signal(signal.SIGCONT)
        process.terminate()


@pytest.fixture(scope="module")
def octoprint() -> Iterator[Farm]:
    with light_octoprints(2) as farm:
        yield farm


def _freeze(process: ForkedProcess, seconds: float) -> None:
    """Stop the process for this long; the time that passes is what is tried."""
    freeze(process)
    threading.Event().wait(seconds)
    process.send_signal(signal.SIGCONT)


def _old_start(hub: SampleHub) -> tuple[str, str]:
    """A start that has `LEFT_S` left; the ids of its job and of its order."""
    hub.orders = Orders(hub.db, ShiftedClock(hub.clock, LEFT_S - START_STALE_AFTER_S))
    return hub.start("ahven")


@pytest.mark.timeout(120)
def test_a_start_that_waits_for_a_board(hub: SampleHub, board: ForkedProcess, print_room: ForkedProcess) -> None:
    """Q5: the driver has it, the board was asked about its card and answers into the frozen process."""
    hub.until_state("ahven", "idle")
    freeze(board)
    job_id, order_id = _old_start(hub)
    until(lambda: hub.job(job_id)["job_state"] == "sending")
    freeze(print_room)
    board.send_signal(signal.SIGCONT)
    _freeze(print_room, LEFT_S + 1)
    assert hub.refusal(order_id) is ReasonCode.START_EXPIRED
    assert hub.job(job_id)["outcome"] == "failed"
    hub.until_state("ahven", "idle")
    executed = (hub.folder / "board.log").read_text().splitlines()
    assert not [line for line in executed if line.startswith(("G1", "G28", "M109"))]
    hub.orders = Orders(hub.db, hub.clock)
    _, again = hub.start("ahven")
    assert hub.answer(again).done


@pytest.mark.octoprint
@pytest.mark.timeout(300)
@pytest.mark.parametrize("server", [0, 1])
def test_a_start_whose_file_is_being_sent(hub: SampleHub, octoprint: Farm, server: int) -> None:
    """Q5: also when the rest of the file could be sent afterwards. A server that is only slow is waited for."""
    frozen = server == 0
    proxy = HoldingProxy(port_of(octoprint.urls[server]))
    hub.add_printer("ahven", "octoprint", proxy.url)
    (hub.folder / "secrets").mkdir(mode=0o700)
    KeyFiles(hub.folder / "secrets").write("ahven", octoprint.api_key)
    with start_kiosk("printroom", "--config", hub.folder / "kiosk.toml", cwd=hub.folder) as process:
        try:
            hub.until_state("ahven", "idle")
            proxy.hold_upload()
            job_id, order_id = hub.start("ahven", hub.file(some_seconds(3) + PADDING))
            proxy.until_held()
            if frozen:
                _freeze(process, START_STALE_AFTER_S + 2)
            proxy.release()
            answer = hub.answer(order_id)
            assert answer.done is not frozen
            if frozen:
                assert answer.reason is not None
                assert answer.reason.code is ReasonCode.START_EXPIRED
                assert hub.job(job_id)["outcome"] == "failed"
                assert hub.printer("ahven").bed_clear
                hub.until_state("ahven", "idle")
        finally:
            process.terminate()
            assert process.wait(END_S) == 0
            proxy.close()
