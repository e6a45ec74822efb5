"""`kiosk virtual-board`: what it puts where, and what it leaves alone."""

from pathlib import Path

from tests.cli.conftest import Kiosk
from tests.cli.processes import running


def test_a_file_in_place_of_the_port_is_left_alone(kiosk: Kiosk, tmp_path: Path) -> None:
    """Also as the second of two; the port of the first is gone again."""
    (tmp_path / "thesis").write_text("years of work", encoding="utf-8")

    done = kiosk("virtual-board", "--link", tmp_path / "port", "--link", tmp_path / "thesis")

    assert done.returncode == 1
    assert done.stderr == f"{tmp_path / 'thesis'} is there already and is no link. Name another place for the port.\n"
    assert "ready" not in done.stdout
    assert (tmp_path / "thesis").read_text(encoding="utf-8") == "years of work"
    assert [path.name for path in tmp_path.iterdir()] == ["thesis"]


def test_a_missing_directory_is_one_sentence(kiosk: Kiosk, tmp_path: Path) -> None:
    """No trace, no error number."""
    done = kiosk("virtual-board", "--link", tmp_path / "nowhere" / "port")

    assert done.returncode == 1
    assert done.stderr == (
        "The port can't be made: No such file or directory. Is its folder there, and may this user write in it?\n"
    )


def test_a_link_left_by_a_killed_board_is_replaced(tmp_path: Path) -> None:
    """The next start needs no help."""
    (tmp_path / "port").symlink_to("/dev/pts/gone")

    with running("virtual-board", "--link", tmp_path / "port") as board:
        board.line_with("ready")
        assert (tmp_path / "port").is_char_device()
        assert board.interrupt() == 0

    assert list(tmp_path.iterdir()) == []
