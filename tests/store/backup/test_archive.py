"""An archive that somebody else made, with the public key that is no secret: nothing of it leaves its place (Q16)."""

import hashlib
import io
import json
import tarfile
from pathlib import Path

import pytest

from kiosk.base.errors import StoreError
from kiosk.store.backup.archive import unpack

GOOD = b"SQLite format 3\x00"


def _manifest(**changed: object) -> dict[str, object]:
    listed = {"size": len(GOOD), "sha256": hashlib.sha256(GOOD).hexdigest()}
    return {
        "format": 1,
        "program": "1.0",
        "hub": "0123abcd",
        "name": "Hub",
        "made_at": "2026-03-01T12:00:00.000Z",
        "files": {"hub.db": listed, "../escape": listed, "/tmp/escape": listed, "secrets/../../x": listed},
        **changed,
    }


def _archive(path: Path, manifest: object, *members: tuple[str, bytes, bytes]) -> Path:
    """members: name, type, content."""
    with tarfile.open(path, "w:gz") as tar:
        for name, kind, content in (("manifest.json", tarfile.REGTYPE, json.dumps(manifest).encode()), *members):
            entry = tarfile.TarInfo(name)
            entry.type, entry.size, entry.linkname = kind, len(content), "/etc/passwd"
            tar.addfile(entry, io.BytesIO(content))
    return path


HOSTILE: dict[str, tuple[object, tuple[tuple[str, bytes, bytes], ...]]] = {
    "a path upwards": (_manifest(), (("../escape", tarfile.REGTYPE, GOOD),)),
    "an absolute path": (_manifest(), (("/tmp/escape", tarfile.REGTYPE, GOOD),)),
    "a path through secrets": (_manifest(), (("secrets/../../x", tarfile.REGTYPE, GOOD),)),
    "a symbolic link": (_manifest(), (("hub.db", tarfile.SYMTYPE, b""),)),
    "a hard link": (_manifest(), (("hub.db", tarfile.LNKTYPE, b""),)),
    "a device": (_manifest(), (("hub.db", tarfile.CHRTYPE, b""),)),
    "a file that is not listed": (_manifest(files={}), (("hub.db", tarfile.REGTYPE, GOOD),)),
    "other content than listed": (_manifest(), (("hub.db", tarfile.REGTYPE, GOOD[::-1]),)),
    "the same file twice": (_manifest(), (("hub.db", tarfile.REGTYPE, GOOD), ("hub.db", tarfile.REGTYPE, GOOD))),
    "no database": (_manifest(files={}), ()),
    "another format": (_manifest(format=2), (("hub.db", tarfile.REGTYPE, GOOD),)),
    "a manifest of another form": ([1, 2], (("hub.db", tarfile.REGTYPE, GOOD),)),
    "a time that is none": (_manifest(made_at="yesterday"), (("hub.db", tarfile.REGTYPE, GOOD),)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_does_not_belong_into_a_backup_is_refused(tmp_path: Path, name: str) -> None:
    """Q16."""
    manifest, members = HOSTILE[name]
    inside = tmp_path / "inside" / "inside"
    inside.mkdir(parents=True)
    archive = _archive(tmp_path / "archive", manifest, *members)
    with pytest.raises(StoreError, match=r"kiosk\.age"):
        unpack(archive, inside, Path("kiosk.age"))
    outside = [path for path in tmp_path.rglob("*") if path.is_file() and not path.is_relative_to(inside)]
    assert outside == [archive]


@pytest.mark.parametrize("content", [b"", b"no archive", b"\x1f\x8b\x08" + bytes(50)])
def test_what_is_no_archive_is_refused(tmp_path: Path, content: bytes) -> None:
    """Q16."""
    (tmp_path / "archive").write_bytes(content)
    with pytest.raises(StoreError, match=r"is not a backup of this program|is damaged"):
        unpack(tmp_path / "archive", tmp_path, Path("kiosk.age"))
