"""The interface of a server that keeps print files of people: lists them, and hands one over."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

LONGEST_PATH = 500
"""Characters of a file's path on its server; longer ones are left out."""
DEEPEST_FOLDER = 8


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file as its server describes it; nothing of it can be trusted.

    path: on the server, with `/` between folders. changed_at: None where the server does not say.
    """

    path: str
    name: str
    size_bytes: int
    changed_at: datetime | None


class FileServer(Protocol):
    """The files of one server, without those that we sent there ourselves. Its methods block and raise WorldError."""

    def list_files(self) -> Sequence[RemoteFile]:
        """All files, in any order."""

    def fetch(self, path: str, take: Callable[[bytes], None]) -> None:
        """Pass the bytes of one file on as they come, for a limited time. A WorldError that `take` raises ends it."""


def is_plain_path(path: str) -> bool:
    """Whether the path leads nowhere but down from the folder of the files."""
    steps = path.split("/")
    return (
        len(path) <= LONGEST_PATH
        and len(steps) <= DEEPEST_FOLDER
        and path.isprintable()
        and not any(step in {"", ".", ".."} or "\\" in step for step in steps)
    )
