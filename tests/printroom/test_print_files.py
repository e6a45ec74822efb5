"""Print files: found on sticks, stored under their SHA-256."""

import os

import pytest

from kiosk.gcode.errors import PrintFileError
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
