"""Print files: found on sticks, stored under their SHA-256."""

import errno
import hashlib
import os
import shutil
import subprocess
import sys
import unicodedata
import zipfile
from collections import namedtuple

import pytest

from kiosk.base.reason import ReasonCode
from kiosk.gcode.errors import PrintFileError, Trouble
from kiosk.printroom import print_files
from kiosk.printroom.print_files import FileStoreError, list_print_files, path_key, sha256_of, store_print_file
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


def test_room_is_looked_for_while_a_file_is_copied_too(hub, tmp_path, monkeypatch):
    """G17: something else fills the disk meanwhile."""
    disk = namedtuple("disk", "total used free")
    free = iter([9_000_000_000, 9_000_000_000, 9_000_000_000, 510_000_000, 400_000_000])
    asked = []
    monkeypatch.setattr(print_files, "_ROOM_EACH_BYTES", 1 << 20)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: disk(10**11, 0, asked.append(path) or next(free)))
    (tmp_path / "large.gcode").write_bytes(b"G1 X1\n" * 1_000_000)
    assert _refusal(tmp_path / "large.gcode", hub) is ReasonCode.NO_ROOM_FOR_FILES
    assert len(asked) == 5


class Stick:
    """The file on a stick, which does something when so much of it was read."""

    def __init__(self, monkeypatch, path, act, after_bytes=2 << 20):
        self.path, self.act, self.after_bytes = path, act, after_bytes
        path.write_bytes(b"M83\nG1 X1 Y1 Z.2 F600\n" + b"G1 X5 E1\nG1 X1 E1\n" * 300_000)
        self.digest = hashlib.sha256()
        monkeypatch.setattr(print_files.hashlib, "sha256", lambda: self)

    def update(self, chunk):
        self.digest.update(chunk)
        self.after_bytes -= len(chunk)
        if self.after_bytes <= 0 and self.act:
            act, self.act = self.act, None
            act(self.path)

    def hexdigest(self):
        return self.digest.hexdigest()


def _pulled_out(path):
    raise OSError(errno.ENODEV, "No such device", str(path))


def _full(path):
    raise OSError(errno.ENOSPC, "No space left on device", str(path))


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda path: os.truncate(path, 3 << 20), ReasonCode.COPIED_FILE_CHANGED),
        (lambda path: os.truncate(path, 9 << 20), ReasonCode.COPIED_FILE_CHANGED),
        (lambda path: os.utime(path, (1, 1)), ReasonCode.COPIED_FILE_CHANGED),
        (_pulled_out, ReasonCode.COPIED_FILE_GONE),
        (_full, ReasonCode.NO_ROOM_FOR_FILES),
    ],
    ids=["shrinks", "grows", "is written anew", "pulled out", "full disk"],
)
def test_what_happens_to_a_file_while_it_is_copied_is_told(hub, tmp_path, monkeypatch, act, code):
    """G17: nothing of it is kept."""
    Stick(monkeypatch, tmp_path / "part.gcode", act)
    assert _refusal(tmp_path / "part.gcode", hub) is code
    assert rows(hub.db, "SELECT * FROM print_file") == []


def test_what_a_packed_file_unpacks_to_must_have_room_too(hub, tmp_path, monkeypatch):
    """G15, G17: a small archive may hold much."""
    with zipfile.ZipFile(tmp_path / "part.gcode.3mf", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Metadata/plate_1.gcode", b"M83\nG1 X1 Y1 Z.2\n" + b"G1 X5 E1\nG1 X1 E1\n" * 200_000)
    monkeypatch.setattr(print_files, "LARGEST_FILE_BYTES", 2_000_000)
    with pytest.raises(PrintFileError) as refused:
        store_print_file(tmp_path / "part.gcode.3mf", hub.files_dir, hub.db, hub.clock)
    assert refused.value.trouble is Trouble.TOO_LARGE
    monkeypatch.setattr(print_files, "LARGEST_FILE_BYTES", 1 << 30)
    disk = namedtuple("disk", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: disk(10**11, 0, 500_000_000 + 1_000_000))
    assert _refusal(tmp_path / "part.gcode.3mf", hub) is ReasonCode.NO_ROOM_FOR_FILES


def test_a_stored_file_that_changed_on_the_disk_is_refused(hub):
    """G17: what is printed has the hash that was checked."""
    stored = hub.file()
    assert print_files.check_stored_file(stored.path, stored.sha256) is None
    text = bytearray(stored.path.read_bytes())
    text[300] ^= 1
    stored.path.write_bytes(text)
    assert print_files.check_stored_file(stored.path, stored.sha256).code is ReasonCode.PRINT_FILE_CHANGED
    stored.path.unlink()
    assert print_files.check_stored_file(stored.path, stored.sha256).code is ReasonCode.PRINT_FILE_MISSING


NAMES = [
    *(b"K\xe4rki.gcode", b"K\xf6rki.gcode", "K\ufffdrki.gcode".encode(), b"K\\xe4rki.gcode"),
    *(unicodedata.normalize(form, "H\u00e4m\u00e4rik.gcode").encode() for form in ("NFC", "NFD")),
    *(b"sorvi.gcode", "s\u043ervi.gcode".encode(), b"sorvi .gcode", b" sorvi.gcode", b"so\nrvi.gcode"),
    *("so\u200brvi.gcode".encode(), "\u202eedocg.gcode".encode(), b"\x1b[2Jx.gcode", b"x" * 249 + b".gcode"),
    *(b"y" * 248 + b"a.gcode", b"-rf.gcode", b"$(id).gcode", b"%n%s.gcode", b"a\tb.gcode", b"a\rb.gcode"),
]
"""Names of any bytes, and pairs that look alike."""


def test_names_may_hold_any_bytes_and_those_that_look_alike_are_different_files(hub, tmp_path, gcode):
    """G18, Q4: each is listed, has a key of its own, is shown as plain text and stored with its own content."""
    stick = tmp_path / "stick"
    stick.mkdir()
    for number, name in enumerate(NAMES):
        (stick / os.fsdecode(name)).write_text(f"; {number}\n{gcode}")
    found = list_print_files([stick])
    assert sorted(os.fsencode(file.path.name) for file in found) == sorted(NAMES)
    keys = {path_key(file.path): file for file in found}
    assert len(keys) == len(NAMES)
    for key, file in keys.items():
        key.encode()
        assert file.name.isprintable()
        assert 0 < len(file.name) <= print_files.LONGEST_NAME
        stored = hub.store(file.path)
        assert stored.path.read_bytes() == file.path.read_bytes()
        assert stored.name == file.name
    assert len(rows(hub.db, "SELECT * FROM print_file")) == len(NAMES)


@pytest.mark.parametrize("name", [b"K\xe4rki.gcode", b"so\nrvi.gcode", b"\x1b[2Jx.gcode", b"x" * 249 + b".gcode"])
def test_a_refused_file_is_named_as_plain_text(hub, tmp_path, name):
    """G18, Q4."""
    path = tmp_path / os.fsdecode(name)
    path.write_text("no G-code\n")
    with pytest.raises(PrintFileError) as refused:
        store_print_file(path, hub.files_dir, hub.db, hub.clock)
    assert str(refused.value).isprintable()
    path.unlink()
    with pytest.raises(FileStoreError) as refused:
        store_print_file(path, hub.files_dir, hub.db, hub.clock)
    assert str(refused.value).isprintable()


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
    file.write_text(f"; {number}\\n" + "G1 X1 Y1 E1\\nG1 X5 E2\\n" * 50 + f";{'x' * 998}\\n" * 10_000)
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
    assert 3 < int(done.stdout.split()[0]) < 8
