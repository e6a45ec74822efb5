"""The files of a light OctoPrint, without their content, listed as a tree of folders."""

import hashlib
from dataclasses import dataclass

from tests.light_octoprint.recording import Message

FREE_BYTES = 10**10


@dataclass(frozen=True)
class FileInfo:
    """Size and hash of a file."""

    size: int
    sha1: str


class Files:
    """The files by path; a folder exists as long as it has a file."""

    def __init__(self) -> None:
        self._files: dict[str, FileInfo] = {}

    def __contains__(self, path: str) -> bool:
        """Is there a file at this path?"""
        return path in self._files

    def add(self, path: str, body: bytes) -> None:
        """Store a file."""
        self._files[path] = FileInfo(len(body), hashlib.sha1(body).hexdigest())

    def delete(self, path: str) -> bool:
        """Delete a file or a folder; False: there is none."""
        deleted = [each for each in self._files if each == path or each.startswith(path + "/")]
        for each in deleted:
            del self._files[each]
        return bool(deleted)

    def top(self) -> Message:
        """The answer to GET for the root, without the content of folders."""
        closed = [entry | {"children": []} if "children" in entry else entry for entry in self._entries("")]
        return {"files": closed, "free": FREE_BYTES, "total": 2 * FREE_BYTES}

    def folder(self, path: str) -> Message | None:
        """The answer to GET for one folder with its content; None: there is none."""
        children = self._entries(path + "/")
        name = path.rpartition("/")[2]
        listing = {"name": name, "path": path, "origin": "local", "type": "folder", "children": children}
        return listing if children else None

    def _entries(self, prefix: str) -> list[Message]:
        inside = [path for path in self._files if path.startswith(prefix)]
        names = dict.fromkeys(path.removeprefix(prefix).partition("/")[0] for path in inside)
        return [self._entry(prefix + name) for name in names]

    def _entry(self, path: str) -> Message:
        info = self._files.get(path)
        if info is None:
            folder = self.folder(path)
            assert folder is not None
            return folder
        entry = {"name": path.rpartition("/")[2], "path": path, "origin": "local", "type": "machinecode"}
        return entry | {"size": info.size, "hash": info.sha1}
