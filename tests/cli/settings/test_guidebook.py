"""`kiosk hub guidebook`: a book of this hub, in the hub's language or another one."""

from pathlib import Path

from tests.cli.conftest import Kiosk
from tests.reports.typeset.pdf_read import read_pdf


def test_the_book_is_written_into_a_new_file(kiosk: Kiosk, hub: Path, tmp_path: Path) -> None:
    """I16: in Swedish, on demand; another time it is there already."""
    target = tmp_path / "bok.pdf"
    done = kiosk("hub", "guidebook", "--lang", "sv", "--out", target, "--config", hub)
    assert done.returncode == 0, done.stderr
    found = read_pdf(target.read_bytes())
    assert (found.language, found.is_accessible) == ("sv", True)
    assert "Ahven" in found.text
    assert target.stat().st_mode & 0o077 == 0
    again = kiosk("hub", "guidebook", "--lang", "sv", "--out", target, "--config", hub)
    assert again.returncode == 1
    assert "is there already" in again.stderr
