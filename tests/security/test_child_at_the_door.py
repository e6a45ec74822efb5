"""A child at the screen of the real demo, through a VNC viewer: taps are not visits (Q14)."""

from pathlib import Path

from tests.cli.processes import eventually
from tests.e2e.demo_over_vnc import Demo, demo_over_vnc

TAPS = 10


def _visits(demo: Demo) -> int:
    return int(demo.rows("SELECT count(*) FROM visit")[0][0])


def test_ten_taps_are_not_ten_visits(tmp_path: Path) -> None:
    """Q14, Q2: on whatever button is there to come in or to get back to the first page."""
    with demo_over_vnc(tmp_path / "demo", QT_QPA_PLATFORM="") as demo:
        before = demo.rows("SELECT sum(headcount) FROM visit")[0][0]
        came = _visits(demo)
        for _ in range(TAPS):
            demo.until_page("start")
            demo.click("start.enter")
            demo.until_page("welcome")
            demo.click("greeting.ready")
        demo.until_page("start")
        assert eventually(lambda: demo.rows("SELECT sum(headcount) FROM visit")[0][0] <= before + TAPS / 2)
        assert 2 <= _visits(demo) - came <= TAPS / 2
