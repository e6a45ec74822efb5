"""A hub on disk, a place for its backups, and a pair of keys."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.store.backup.archive import Manifest, decrypt, new_key_pair, unpack
from kiosk.store.backup.backup import HubFiles, make_backup
from kiosk.store.backup.places import DirectoryPlace, Place
from kiosk.store.backup.state import StoredBackup
from tests.new_hub import new_hub_db

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PRIVATE, PUBLIC = new_key_pair()


@dataclass
class BackedUpHub:
    """A hub with its place for backups."""

    folder: Path
    files: HubFiles
    target: Path
    db: Database

    @property
    def place(self) -> DirectoryPlace:
        return DirectoryPlace(self.target, Path("/media"))

    def back_up(self, at: datetime = NOON, place: Place | None = None, recipient: str = PUBLIC) -> StoredBackup:
        manifest = Manifest("1.0", "0123abcd", "Digikeskus", at)
        return make_backup(self.files, place or self.place, recipient, manifest)

    def opened(self, name: str) -> tuple[Manifest, Path]:
        """The manifest and the unpacked files of a backup."""
        folder = self.folder / "opened"
        folder.mkdir()
        decrypt(self.target / name, self.folder / "packed", PRIVATE)
        return unpack(self.folder / "packed", folder, self.target / name), folder

    def left_over(self) -> list[str]:
        """What lies in the data directory beside the hub's own files."""
        return sorted(entry.name for entry in self.files.hub_path.parent.iterdir() if entry.name.startswith("."))


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[BackedUpHub]:
    data, target = tmp_path / "data", tmp_path / "target"
    (data / "secrets").mkdir(parents=True)
    target.mkdir()
    (data / "secrets" / "code.key").write_bytes(b"k" * 32)
    (data / "secrets" / "ahven.key").write_text("octoprint\n")
    (tmp_path / "kiosk.toml").write_text('[hub]\nname = "Digikeskus"\n')
    files = HubFiles(data / "hub.db", tmp_path / "kiosk.toml", data / "secrets")
    with closing(new_hub_db(files.hub_path)) as db:
        yield BackedUpHub(tmp_path, files, target, db)
