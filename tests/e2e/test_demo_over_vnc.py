"""A newcomer on a machine without a display: the demo, in a VNC viewer with a scanner, and its terminal (Q2, S5)."""

from pathlib import Path

from tests.e2e.demo_over_vnc import Demo, demo_over_vnc, get_in_and_print


def test_a_scanner_at_the_viewer_and_the_terminals_keys_get_people_in_and_a_print_is_started(tmp_path: Path) -> None:
    """Q2, S5, X9: in the language of the terminal; see the wheel's test for typed codes."""
    with demo_over_vnc(tmp_path / "demo", QT_QPA_PLATFORM="", LC_ALL="sv_FI.UTF-8") as demo:
        assert demo.ask("language") == "sv"
        assert len(demo.viewer.screenshot().getcolors(1 << 20) or []) > 10

        get_in_and_print(demo, scan_pass_over_a_slow_network, press_b_for_badge)


def scan_pass_over_a_slow_network(demo: Demo) -> None:
    """A burst of keys that stalls in its middle."""
    visitor_pass = demo.codes["visitor_pass"]
    demo.viewer.type(visitor_pass[:9])
    demo.viewer.type(visitor_pass[9:10], gap_s=0.1)
    demo.viewer.type(visitor_pass[10:] + "\n")


def press_b_for_badge(demo: Demo) -> None:
    demo.press_in_terminal("b")
