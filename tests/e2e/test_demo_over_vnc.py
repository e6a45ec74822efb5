"""A newcomer without a scanner, on a machine without a display: the demo, in a VNC viewer, by typed codes (Q2, S5)."""

from pathlib import Path

from tests.e2e.demo_over_vnc import demo_over_vnc, get_in_and_print


def test_a_visitor_and_a_staff_member_get_in_by_typed_codes_and_a_print_is_started(tmp_path: Path) -> None:
    """Q2, S5, X9: in the language of the terminal."""
    with demo_over_vnc(tmp_path / "demo", QT_QPA_PLATFORM="", LC_ALL="sv_FI.UTF-8") as demo:
        assert demo.ask("language") == "sv"
        assert len(demo.viewer.screenshot().getcolors(1 << 20) or []) > 10

        get_in_and_print(demo)


def test_a_scanner_at_the_viewer_and_the_terminals_keys_get_in_too(tmp_path: Path) -> None:
    """Q2: a burst of keys whose network stalls in its middle; then the key b."""
    with demo_over_vnc(tmp_path / "demo", QT_QPA_PLATFORM="") as demo:
        visitor_pass = demo.codes["visitor_pass"]
        demo.viewer.type(visitor_pass[:9])
        demo.viewer.type(visitor_pass[9:10], gap_s=0.1)
        demo.viewer.type(visitor_pass[10:] + "\n")
        demo.until_page("greeting")
        assert demo.rows("SELECT count(*) FROM visit WHERE pass_id IS NOT NULL") == [(1,)]

        demo.press_in_terminal("b")
        demo.until_page("pin_login")
