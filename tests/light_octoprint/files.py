"""The files of a light OctoPrint, without their content, told as a tree of folders."""

import hashlib
from dataclasses import dataclass

from tests.light_octoprint.recording import Message

FREE_BYTES = 10**10


@dataclass(frozen=True)
class Kept:
    """What is kept of a file."""

    size: int
    sha1: str


class Files:
    """By path; a folder is there as long as a file is in it."""

    def __init__(self) -> None:
        self._files: dict[str, Kept] = {}

    def __contains__(self, path: str) -> bool:
        """Is there such a file?"""
        return path in self._files

    def add(self, path: str, body: bytes) -> None:
        """Take a file in."""
        self._files[path] = Kept(len(body), hashlib.sha1(body).hexdigest())

    def delete(self, path: str) -> bool:
        """Forget a file or a folder; False: there is none."""
        gone = [each for each in self._files if each == path or each.startswith(path + "/")]
        for each in gone:
            del self._files[each]
        return bool(gone)

    def top(self) -> Message:
        """What GET answers of everything, folders closed."""
        closed = [entry | {"children": []} if "children" in entry else entry for entry in self._entries("")]
        return {"files": closed, "free": FREE_BYTES, "total": 2 * FREE_BYTES}

    def folder(self, path: str) -> Message | None:
        """What GET answers of one folder, with all that is in it; None: there is none."""
        children = self._entries(path + "/")
        name = path.rpartition("/")[2]
        told = {"name": name, "path": path, "origin": "local", "type": "folder", "children": children}
        return told if children else None

    def _entries(self, prefix: str) -> list[Message]:
        inside = [path for path in self._files if path.startswith(prefix)]
        names = dict.fromkeys(path.removeprefix(prefix).partition("/")[0] for path in inside)
        return [self._entry(prefix + name) for name in names]

    def _entry(self, path: str) -> Message:
        kept = self._files.get(path)
        if kept is None:
            folder = self.folder(path)
            assert folder is not None
            return folder
        told = {"name": path.rpartition("/")[2], "path": path, "origin": "local", "type": "machinecode"}
        return told | {"size": kept.size, "hash": kept.sha1}
