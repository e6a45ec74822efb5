"""Print files: found on sticks, stored under their SHA-256."""

import os
import shutil
import subprocess
import sys
from collections import namedtuple

import pytest

from kiosk.base.reason import ReasonCode
from kiosk.gcode.errors import PrintFileError
from kiosk.printroom import print_files
from kiosk.printroom.print_files import FileStoreError, list_print_files, sha256_of, store_print_file
from kiosk.store.hub_db import rows

pytestmark = pytest.mark.usefixtures("ahven")


@pytest.fixture
def facts(hub):
    return hub.file().facts


def test_a_file_is_stored_under_its_sha256(hub, gcode):
    stored = hub.file()
    assert stored.path.read_text() == gcode
    assert stored.path.stem == stored.sha256 == sha256_of(stored.path)
    assert stored.facts.layers == 10
    (found,) = rows(hub.db, "SELECT * FROM print_file")
    assert (found["name"], found["size_bytes"]) == ("hook.gcode", len(gcode))


def test_the_same_bytes_are_kept_once_under_the_newest_name(hub):
    first, again = hub.file(), hub.file(name="other.gcode")
    assert first.path == again.path
    (found,) = rows(hub.db, "SELECT name FROM print_file")
    assert found["name"] == "other.gcode"


def test_a_file_that_cannot_be_printed_leaves_nothing_behind(hub, tmp_path):
    bad = tmp_path / "cat.gcode"
    bad.write_text("this is not G-code\n")
    with pytest.raises(PrintFileError, match=r"cat\.gcode"):
        store_print_file(bad, hub.files_dir, hub.db, hub.clock)
    with pytest.raises(FileStoreError, match="no longer there"):
        store_print_file(tmp_path / "gone.gcode", hub.files_dir, hub.db, hub.clock)
    assert list(hub.files_dir.iterdir()) == []
    assert rows(hub.db, "SELECT * FROM print_file") == []


def test_a_file_name_that_is_not_utf8_is_listed_and_stored_in_a_readable_form(hub, gcode, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / os.fsdecode(b"K\xe4rki.gcode")).write_text(gcode)
    (found,) = list_print_files([stick])
    assert found.name == "K\ufffdrki.gcode"
    assert store_print_file(found.path, hub.files_dir, hub.db, hub.clock).name == "K\ufffdrki.gcode"
    assert rows(hub.db, "SELECT name FROM print_file") == [{"name": "K\ufffdrki.gcode"}]


def test_print_files_are_found_on_sticks_without_shadow_files_and_images(tmp_path):
    for name in ("a.gcode", "deep/b.GCO", "c.bgcode", "._a.gcode", "photo.png", "1/2/3/4/too_deep.gcode"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("G28\n")
    found = list_print_files([tmp_path, tmp_path / "pulled out"])
    assert {file.name for file in found} == {"a.gcode", "b.GCO", "c.bgcode"}
    assert all(file.folder == tmp_path for file in found)


def _refusal(path, hub) -> ReasonCode:
    with pytest.raises(FileStoreError) as refused:
        store_print_file(path, hub.files_dir, hub.db, hub.clock)
    assert not list(hub.files_dir.glob("incoming-*"))
    return refused.value.reason.code


def test_a_special_file_is_refused_without_waiting_for_it(hub, tmp_path):
    """Q10: a pipe that nobody writes to would hold the reader for ever; a device never ends."""
    os.mkfifo(tmp_path / "pipe.gcode")
    (tmp_path / "zero.gcode").symlink_to("/dev/zero")
    assert list_print_files([tmp_path]) == ()
    for name in ("pipe.gcode", "zero.gcode"):
        assert _refusal(tmp_path / name, hub) is ReasonCode.COPIED_FILE_SPECIAL


def test_a_file_that_is_too_large_is_refused(hub, tmp_path, monkeypatch):
    """Q10."""
    monkeypatch.setattr(print_files, "LARGEST_FILE_BYTES", 3_000_000)
    (tmp_path / "large.gcode").write_bytes(b"G1 X1\n" * 500_001)
    assert _refusal(tmp_path / "large.gcode", hub) is ReasonCode.COPIED_FILE_TOO_LARGE


@pytest.mark.parametrize(("total", "free"), [(64_000_000_000, 500_000_100), (1_000_000_000, 50_000_100)])
def test_the_reserve_for_the_hub_is_never_given_to_a_print_file(hub, tmp_path, monkeypatch, total, free):
    """Q10: what is left after the copy counts, also on a small disk."""
    disk = namedtuple("disk", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: disk(total, total - free, free))
    small, larger = tmp_path / "small.gcode", tmp_path / "larger.gcode"
    small.write_text("G1 X1 Y1 E1\nG1 X5 E2\n")
    larger.write_text("G1 X1 Y1 E1\nG1 X5 E2\n" * 10)
    assert store_print_file(small, hub.files_dir, hub.db, hub.clock).path.exists()
    assert _refusal(larger, hub) is ReasonCode.NO_ROOM_FOR_FILES


ON_A_SMALL_DISK = """
import sys
from pathlib import Path
from kiosk.base.clock import SystemClock
from kiosk.base.reason import ReasonCode
from kiosk.hub.visits import Visits
from kiosk.printroom.print_files import FileStoreError, store_print_file
from kiosk.store.hub_db import open_hub_db
place = Path(sys.argv[1])
db, clock = open_hub_db(place / "hub.db", create=True), SystemClock()
for number in range(100):
    file = Path(sys.argv[2]) / f"{number}.gcode"
    file.write_text(f"; {number}\\n" + "G1 X1 Y1 E1\\nG1 X5 E2\\n" * 50 + f";{'x' * 998}\\n" * 5_000)
    try:
        store_print_file(file, place / "files", db, clock)
    except FileStoreError as error:
        assert error.reason.code is ReasonCode.NO_ROOM_FOR_FILES, error
        break
for _ in range(2000):
    Visits(db, clock).check_in()
print(number, "files")
"""


def test_a_full_disk_stops_new_print_files_long_before_it_stops_the_door(tmp_path):
    """Q10: on a disk of 64 MB, 2000 visitors after the last print file."""
    place = tmp_path / "disk"
    place.mkdir()
    script = 'mount -t tmpfs -o size=64m none "$DISK" || exit 77; exec "$@"'
    words = ["unshare", "-m", "sh", "-c", script, "sh", sys.executable, "-c", ON_A_SMALL_DISK, place, tmp_path]
    environment = {**os.environ, "DISK": str(place)}
    done = subprocess.run(list(map(str, words)), env=environment, capture_output=True, text=True, check=False)
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this system lets nobody mount")
    assert done.returncode == 0, done.stderr
    assert 8 < int(done.stdout.split()[0]) < 15
