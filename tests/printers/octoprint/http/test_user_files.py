"""Files that people keep on a real OctoPrint: listed with their folders, and fetched."""

import json
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from kiosk.base.clock import SystemClock
from kiosk.printers.file_server import is_plain_path
from kiosk.printers.octoprint.http.user_files import UserFiles
from kiosk.printers.print_server.calls import CallError, FailureKind
from kiosk.printroom.server_files.fetched_file import take_over
from tests.new_hub import new_hub_db
from tests.printers.octoprint.conftest import SHORT, Rig

PART = SHORT + "G1 X20 E1\n" * 20


@pytest.mark.octoprint
@pytest.mark.both_octoprints
def test_a_file_in_a_folder_is_listed_and_taken_over_under_its_sha256(rig: Rig, tmp_path: Path) -> None:
    """Our own jobs' files are not listed, and neither is what is no file."""
    uploads = rig.server.base / "uploads"
    (uploads / "gifts").mkdir(parents=True, exist_ok=True)
    (uploads / "kiosk" / "job-1").mkdir(parents=True, exist_ok=True)
    (uploads / "gifts" / "blue boat.gcode").write_text(PART)
    (uploads / "kiosk" / "job-1" / "ours.gcode").write_text(PART)
    files = UserFiles(rig.server.url, rig.server.api_key)
    rig.wait_until(lambda: any(one.path == "gifts/blue boat.gcode" for one in files.list_files()))
    listed = {one.path: one for one in files.list_files()}
    assert not any(path.startswith("kiosk/") for path in listed)
    boat = listed["gifts/blue boat.gcode"]
    assert (boat.name, boat.size_bytes) == ("blue boat.gcode", len(PART))
    assert boat.changed_at is not None

    hub_path, files_dir = tmp_path / "hub.db", tmp_path / "files"
    with closing(new_hub_db(hub_path)) as db:
        sha256 = take_over(files, boat.path, boat.name, hub_path, files_dir, SystemClock(), Event())
        assert db.table("print_file").get(sha256)["name"] == "blue boat.gcode"
    assert (files_dir / f"{sha256}.gcode").read_text() == PART
    with pytest.raises(CallError) as error:
        files.fetch("gifts/none.gcode", lambda _: None)
    assert error.value.kind is FailureKind.NOT_FOUND


@pytest.mark.octoprint
def test_an_account_that_may_not_download_and_a_server_that_is_away_are_told(rig: Rig) -> None:
    with pytest.raises(CallError) as error:
        UserFiles(rig.server.url, "k" * 43).list_files()
    assert error.value.kind is FailureKind.NOT_ALLOWED
    with pytest.raises(CallError) as error:
        UserFiles("http://127.0.0.1:9", "k" * 43).list_files()
    assert error.value.kind is FailureKind.NO_ANSWER


@pytest.mark.parametrize("answer", ["[]", "7", '{"files": 7}', '{"files": [7, {"path": 7}, {"type": "folder"}]}'])
def test_an_answer_that_octoprint_would_not_give_holds_no_files(answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _listed(json.loads(answer), monkeypatch) == []


def test_a_hostile_server_can_name_neither_other_addresses_nor_endless_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    """Q4."""
    good: dict[str, Any] = {"path": "a.gcode", "display": "a.gcode", "size": 7, "date": 1e300}
    bad = [good | {"path": path} for path in ("../a.gcode", "a//b.gcode", "/etc/a.gcode", "a\n.gcode", "a" * 501)]
    nested: dict[str, Any] = good
    for _ in range(20):
        nested = {"type": "folder", "children": [nested]}
    entries = [good, *bad, good | {"size": -1}, good | {"size": "7"}, nested]
    (listed,) = _listed({"files": entries}, monkeypatch)
    assert (listed.path, listed.changed_at) == ("a.gcode", None)
    assert not is_plain_path("/".join("a" * 20))


def _listed(answer: Any, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    files = UserFiles("http://server", "")
    monkeypatch.setattr(files._http, "json", lambda *_: answer if isinstance(answer, dict) else {})
    return list(files.list_files())
