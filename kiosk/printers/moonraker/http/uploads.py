"""Uploads of the files of our jobs to a Moonraker, each into a folder of its own, checked by its SHA-256."""

import hashlib
import threading
from collections.abc import Callable
from contextlib import closing
from typing import Any
from urllib.parse import quote

from kiosk.base.reason import Reason, ReasonCode, os_error_reason
from kiosk.printers.moonraker.http.client import UPLOAD_S, Client, not_moonraker
from kiosk.printers.print_server.calls import CallError, FailureKind, folder_of
from kiosk.printers.print_server.http.multipart_upload import MultipartUpload
from kiosk.printers.print_server.server_state import finite_number
from kiosk.printers.printer import PrintJob

RESERVED_BYTES = 20_000_000
"""Disk space that a server needs for itself."""
NAME_CHARS = 16
"""So many digits of the SHA-256 name a file: what a visitor called it is not left on the machine."""


class Uploads:
    """The uploads to one server. Used by one thread at a time."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def send(self, job: PrintJob, progress: Callable[[float], None], aborted: threading.Event) -> str:
        """Send the job's file unless the server has it; its path there. Raises CallError.

        progress: is called with the share that was sent, 0–1. aborted: set by another thread, it ends the upload.
        """
        try:
            sha256, size = job.sha256 or _sha256_of(job), job.path.stat().st_size
        except OSError as error:
            raise _unreadable(error) from error
        name = f"{sha256[:NAME_CHARS]}.gcode"
        path = f"{folder_of(job.job_id)}/{name}"
        if not self._has(folder_of(job.job_id), name, size):
            self._check_room(size)
            self._send(job, name, sha256, progress, aborted)
            if not self._has(folder_of(job.job_id), name, size):
                raise CallError(FailureKind.DAMAGED, Reason(ReasonCode.UPLOAD_DAMAGED))
        return path

    def _send(
        self, job: PrintJob, name: str, sha256: str, progress: Callable[[float], None], aborted: threading.Event
    ) -> None:
        def sent(fraction: float) -> None:
            if aborted.is_set():
                raise CallError(FailureKind.OTHER, Reason(ReasonCode.UPLOAD_ABORTED))
            progress(fraction)

        fields = {"root": "gcodes", "path": folder_of(job.job_id), "checksum": sha256, "print": "false"}
        try:
            body = MultipartUpload(fields, job.path, name, sent)
        except OSError as error:
            raise _unreadable(error) from error
        with closing(body):
            headers = {"Content-Type": body.content_type, "Content-Length": str(len(body))}
            self._client.request("POST", "/server/files/upload", body, headers, UPLOAD_S)

    def _has(self, folder: str, name: str, size: int) -> bool:
        try:
            listing = self._directory(folder)
        except CallError as error:
            if error.kind in {FailureKind.NOT_FOUND, FailureKind.WRONG_STATE}:  # there is no such folder yet
                return False
            raise
        files = listing.get("files")
        found = [file for file in files if isinstance(file, dict)] if isinstance(files, list) else []
        return any(file.get("filename") == name and file.get("size") == size for file in found)

    def _check_room(self, size: int) -> None:
        usage = self._directory("").get("disk_usage")
        free = finite_number(usage.get("free")) if isinstance(usage, dict) else None
        if free is not None and free < size + RESERVED_BYTES:
            raise CallError(FailureKind.NO_ROOM, Reason(ReasonCode.MOONRAKER_DISK_FULL))

    def _directory(self, folder: str) -> dict[str, Any]:
        path = f"gcodes/{folder}" if folder else "gcodes"
        listing = self._client.get(f"/server/files/directory?path={quote(path)}&extended=false")
        if not isinstance(listing, dict):
            raise not_moonraker()
        return listing


def _unreadable(error: OSError) -> CallError:
    return CallError(FailureKind.OTHER, Reason(ReasonCode.PRINT_FILE_UNREADABLE, cause=os_error_reason(error)))


def _sha256_of(job: PrintJob) -> str:
    with job.path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
