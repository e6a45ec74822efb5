"""Versions side by side: installed, tried on a copy of the hub, changed over, rolled back."""

import sqlite3
import subprocess
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.base.instance_lock import AlreadyRunningError, InstanceLock
from kiosk.cli.install.plan import InstallError, need_root
from kiosk.cli.install.services import Services
from kiosk.cli.install.update import Update
from kiosk.cli.install.versions import COMPLETE, Versions
from tests.cli.install.conftest import Variant, files_of, kiosk, kiosk_in

MIGRATION = """

@hub_migrations()
def zz_{name}(db: Database) -> None:
    db.execute("CREATE TABLE {table} (id TEXT)")
"""
SCHEMA = "kiosk/store/schema.py"
QML = "kiosk/screens/qml/Kiosk/Main.qml"


class Systemctl:
    """Stands for the services: which run, what was done, and which does not keep running from when on."""

    def __init__(self) -> None:
        self.active = {"kiosk-printroom", "kiosk-screen"}
        self.done: list[str] = []
        self.refused: set[str] = set()
        self.fails_after_s: float | None = None
        self.passed_s = 0.0

    def __call__(self, words: Sequence[str]) -> "subprocess.CompletedProcess[str]":
        verb, *names = words
        if verb == "show":
            failing = self.fails_after_s is not None and self.passed_s >= self.fails_after_s
            state = "active" if names[0] in self.active else "inactive"
            return self._answer(f"NRestarts={int(failing)}\nActiveState={state}\n")
        self.done.append(verb)
        if verb in self.refused:
            self.refused.remove(verb)
            return self._answer("", 1)
        if verb == "start":
            self.active |= set(names)
            if self.done.count("start") > 1:
                self.fails_after_s = None
        elif verb == "stop":
            self.active -= set(names)
        return self._answer("")

    def pause(self, seconds: float) -> None:
        self.passed_s += seconds

    def _answer(self, text: str, code: int = 0) -> "subprocess.CompletedProcess[str]":
        return subprocess.CompletedProcess([], code, text, "it failed" if code else "")


def tables(root: Path) -> set[str]:
    with closing(sqlite3.connect(root.parent / "hub" / "hub.db")) as db:
        return {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE name LIKE 'zz%'")}


def test_a_dry_run_changes_nothing(root: Path, wheel: Path) -> None:
    """Q17: and names every file and command."""
    before = files_of(root)
    done = kiosk("install", wheel, "--root", root)
    assert done.exit_code == 0, done.output
    assert files_of(root) == before
    for words in ("kiosk-screen.service", "kiosk-printroom.service", "80-kiosk-usb.rules", "systemctl", "enable"):
        assert words in done.output
    assert "Nothing was changed" in done.output


def test_only_root_changes_the_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Q17: others are told so before anything is written; another root directory is theirs to try."""
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(InstallError, match="sudo"):
        need_root(Path("/"))
    need_root(tmp_path)


def test_what_was_installed_is_taken_away_again(installed: Path) -> None:
    """Q17: but for the hub and its configuration."""
    there = files_of(installed)
    assert "etc/systemd/system/kiosk-screen.service" in there
    config = there["etc/kiosk/kiosk.toml"]
    assert kiosk("install", "--remove", "--root", installed).exit_code == 0
    assert files_of(installed) == there, "a dry run"
    done = kiosk("install", "--remove", "--root", installed, "--yes")
    assert done.exit_code == 0, done.output
    assert files_of(installed) == {"etc/kiosk/kiosk.toml": config}
    assert (installed.parent / "hub" / "hub.db").exists()


def test_installing_twice_changes_nothing(installed: Path, wheel: Path) -> None:
    """Q17: it may be run after each change of the configuration."""
    before = files_of(installed)
    done = kiosk("install", wheel, "--root", installed, "--yes")
    assert done.exit_code == 0, done.output
    assert files_of(installed) == before


def test_an_update_takes_over_and_returns(installed: Path, variant: Variant) -> None:
    """Q17: both versions stay; the hub keeps what is in it."""
    first = Versions(installed).current
    update = variant("new", {QML: "\n// another one\n"})
    shown = kiosk("update", update, "--root", installed)
    assert "Nothing was changed" in shown.output
    assert Versions(installed).current == first

    done = kiosk("update", update, "--root", installed, "--yes")
    assert done.exit_code == 0, done.output
    assert "first frame" in done.output
    second = Versions(installed).current
    assert second != first
    assert Versions(installed).previous == first
    assert kiosk("update", update, "--root", installed, "--yes").output.strip().endswith("runs already.")

    back = kiosk("update", "--back", "--root", installed, "--yes")
    assert back.exit_code == 0, back.output
    assert (Versions(installed).current, Versions(installed).previous) == (first, second)


BAD = {
    "pages": ({QML: "\nbroken {\n"}, "can't be loaded"),
    "migration": ({SCHEMA: MIGRATION.format(name="fails", table="visit")}, "already exists"),
    "print room": ({"kiosk/printroom/service.py": "\nraise OSError('no print room')\n"}, "no print room"),
    "machine": (
        {"kiosk/requirements.txt": "", "kiosk/cli/doctor/checkup.py": "\nMACHINE_CHECKS = (None,)\n"},
        "not callable",
    ),
}


def test_a_version_that_does_not_work_never_takes_over(installed: Path, variant: Variant) -> None:
    """Q17: it is found on the copy; the hub is untouched and nothing of the version stays."""
    before, content = files_of(installed), (installed.parent / "hub" / "hub.db").read_bytes()
    for name, (added, words) in BAD.items():
        done = kiosk("update", variant(name, added), "--root", installed, "--yes")
        assert done.exit_code == 1, name
        assert words in done.output + str(done.exception)
        assert "runs on" in done.output, name
        assert files_of(installed) == before, name
        assert (installed.parent / "hub" / "hub.db").read_bytes() == content, name
        assert not list((installed.parent / "hub").glob(".trial-*")), name


LONG = pytest.mark.long


@pytest.mark.parametrize("trouble", ["crash", pytest.param("start", marks=LONG), pytest.param("stop", marks=LONG)])
def test_a_version_that_does_not_keep_running_is_rolled_back(trouble: str, installed: Path, variant: Variant) -> None:
    """Q17: with the database as it was, because the old version can't open what the new one migrated."""
    versions, systemctl = Versions(installed), Systemctl()
    first = versions.current
    path = versions.add(variant("new", {SCHEMA: MIGRATION.format(name="new", table="zz_new")}))
    systemctl.refused = {trouble}
    systemctl.fails_after_s = 55.0 if trouble == "crash" else None
    update = Update(installed, Services(systemctl, systemctl.pause))
    if trouble == "crash":
        update = Update(installed, Services(systemctl, lambda s: once(systemctl, path, installed, s)))

    with pytest.raises(InstallError, match="was rolled back"):
        update.change_to(path)

    assert (versions.current, versions.previous) == (first, None)
    assert not path.exists()
    assert systemctl.active == {"kiosk-printroom", "kiosk-screen"}
    assert tables(installed) == set()
    if trouble == "crash":
        assert systemctl.passed_s <= 60
        assert len(list((installed.parent / "hub").glob("hub.db.replaced-*"))) == 1, "what came after is kept"


def config(root: Path) -> tuple[str, Path]:
    return "--config", root / "etc" / "kiosk" / "kiosk.toml"


def once(systemctl: Systemctl, path: Path, root: Path, seconds: float) -> None:
    """Time passes; in the first second the new version migrates the hub."""
    if systemctl.passed_s == 0:
        kiosk_in(path, "doctor", *config(root))
        assert tables(root) == {"zz_new"}
    systemctl.pause(seconds)


def test_returning_over_a_migration_needs_the_database_of_before(installed: Path, variant: Variant) -> None:
    """Q17: it is refused, unless that is asked for; then what came since is set aside."""
    first = Versions(installed).current
    new = variant("new", {SCHEMA: MIGRATION.format(name="new", table="zz_new")})
    assert kiosk("update", new, "--root", installed, "--yes").exit_code == 0
    second = Versions(installed).current
    assert second is not None
    kiosk_in(second, "doctor", *config(installed))
    assert tables(installed) == {"zz_new"}

    refused = kiosk("update", "--back", "--root", installed, "--yes")
    assert refused.exit_code == 1
    assert "newer version" in refused.output
    assert "--with-database" in refused.output
    assert Versions(installed).current == second

    done = kiosk("update", "--back", "--with-database", "--root", installed, "--yes")
    assert done.exit_code == 0, done.output
    assert Versions(installed).current == first
    assert tables(installed) == set()
    assert "hub.db.replaced-" in done.output


def test_an_update_waits_for_prints_over_a_cable(installed: Path, variant: Variant) -> None:
    """Q17: a restart of the print room would end them."""
    with closing(sqlite3.connect(installed.parent / "hub" / "hub.db")) as db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute("UPDATE printer SET connection = 'serial', address = '/dev/ttyUSB0'")
        columns = db.execute("PRAGMA table_info(job)").fetchall()
        values = {name: "1" for _, name, _, not_null, default, _ in columns if not_null and default is None}
        [printer] = db.execute("SELECT id FROM printer").fetchall()
        values |= {"id": "job-1", "job_state": "printing", "printer_id": printer[0]}
        marks = ", ".join("?" * len(values))
        db.execute(f"INSERT INTO job ({', '.join(values)}) VALUES ({marks})", list(values.values()))
        db.commit()
    first = Versions(installed).current
    done = kiosk("update", variant("new", {QML: "\n// new\n"}), "--root", installed, "--yes")
    assert done.exit_code == 1
    assert "Ahven" in done.output
    assert Versions(installed).current == first


def test_two_updates_at_once_are_one(installed: Path, variant: Variant) -> None:
    """Q17: the second is refused."""
    versions = Versions(installed)
    path = versions.add(variant("new", {QML: "\n// new\n"}))
    with InstanceLock(path.parent, "held"), pytest.raises(AlreadyRunningError):
        Update(installed).change_to(path)


def test_an_attempt_that_was_cut_off_is_begun_again(installed: Path, variant: Variant) -> None:
    """Q17: only what is complete counts."""
    versions, new = Versions(installed), variant("new", {QML: "\n// new\n"})
    path = versions.add(new)
    (path / COMPLETE).unlink()
    (path / "half").touch()
    assert versions.add(new) == path
    assert not (path / "half").exists()


def test_what_is_no_version_is_refused(installed: Path, tmp_path: Path) -> None:
    """Q17: with a sentence."""
    for name in ("notes.txt", "makerspace_kiosk-0.1.0-py3-none-any.whl", "other-1.0-py3-none-any.whl"):
        (tmp_path / name).write_text("nothing", encoding="utf-8")
        done = kiosk("update", tmp_path / name, "--root", installed, "--yes")
        assert done.exit_code == 1, name
        assert "no wheel of this program" in done.output, name
