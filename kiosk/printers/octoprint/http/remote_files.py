"""The files of our jobs on an OctoPrint server, each in a folder of its own and checked after its upload."""

import hashlib
import re
import threading
from collections.abc import Callable
from contextlib import closing
from typing import Any
from urllib.parse import quote

from kiosk.base.reason import Reason, ReasonCode, os_error_reason
from kiosk.printers.octoprint.http.http_client import CONNECT_S, HttpClient, decoded
from kiosk.printers.print_server.calls import FOLDER, CallError, FailureKind, FileHistory, folder_of
from kiosk.printers.print_server.http.multipart_upload import MultipartUpload, safe_name
from kiosk.printers.printer import PrintJob

UPLOAD_S = 120.0
"""The server stores and hashes the whole file before it answers."""
COPIES = 2
"""OctoPrint receives a file under another name and then copies it to its place."""
MAX_KEPT = 500
_JOB_ID = re.compile(r"[A-Za-z0-9-]{1,64}")
RESERVED_BYTES = 20_000_000
"""Disk space that a server needs for itself."""


class RemoteFiles:
    """The files of one server. Used by one thread at a time; its methods raise CallError."""

    def __init__(self, http: HttpClient, octo: Any) -> None:
        """octo: octorest's client over the same `http`."""
        self._http = http
        self._octo = octo

    def upload(self, job: PrintJob, progress: Callable[[float], None], aborted: threading.Event) -> str:
        """Send the job's file unless it is on the server intact; returns its path there.

        progress: is called with the share that was sent, 0–1. aborted: set by another thread, it ends the upload.
        OctoPrint can't continue a broken upload: a partial file is sent again from the start.
        """
        try:
            sha1, size = _sha1_of(job), job.path.stat().st_size
        except OSError as error:
            raise _unreadable(error) from error
        path = self._intact(job.job_id, sha1, size)
        if path is None:
            self._check_room(size)
            self._send(job, progress, aborted)
            path = self._intact(job.job_id, sha1, size)
        if path is None:
            raise CallError(FailureKind.DAMAGED, Reason(ReasonCode.UPLOAD_DAMAGED))
        return path

    def history(self, job_id: str) -> FileHistory:
        """The server's record of this job's print."""
        files = self._files_of(job_id)
        if not files:
            return FileHistory(known=False)
        last = (files[0].get("prints") or {}).get("last") or {}
        success = last.get("success")
        return FileHistory(known=True, succeeded=success if isinstance(success, bool) else None)

    def list_kept(self) -> tuple[str, ...]:
        """The ids of jobs that have a folder on the server; MAX_KEPT at most, the others when these are gone."""
        names = [child.get("name") for child in self._children(FOLDER) if child.get("type") == "folder"]
        ids = [name for name in names if isinstance(name, str) and _JOB_ID.fullmatch(name)]
        return tuple(ids[:MAX_KEPT])

    def delete(self, job_id: str) -> None:
        """Delete this job's folder."""
        self._octo.delete(quote("local/" + folder_of(job_id)))

    def _check_room(self, size: int) -> None:
        """Raise CallError if the file does not fit: OctoPrint would break the upload off without an answer."""
        free = self._top().get("free")
        if isinstance(free, int) and free < size * COPIES + RESERVED_BYTES:
            raise CallError(FailureKind.NO_ROOM, Reason(ReasonCode.OCTOPRINT_DISK_FULL))

    def _send(self, job: PrintJob, progress: Callable[[float], None], aborted: threading.Event) -> None:
        def sent(fraction: float) -> None:
            if aborted.is_set():
                raise CallError(FailureKind.OTHER, Reason(ReasonCode.UPLOAD_ABORTED))
            progress(fraction)

        # WORKAROUND: octorest drops the folder and every flag of an upload, and reads the whole file into memory.
        fields = {"path": folder_of(job.job_id), "select": "false", "print": "false"}
        try:
            body = MultipartUpload(fields, job.path, safe_name(job.name), sent)
        except OSError as error:
            raise _unreadable(error) from error
        with closing(body):
            headers = {"Content-Type": body.content_type}
            url = self._http.origin + "/api/files/local"
            decoded(self._http.post(url, data=body, headers=headers, timeout=(CONNECT_S, UPLOAD_S)))

    def _intact(self, job_id: str, sha1: str, size: int) -> str | None:
        """The path of the file with this size and hash, if it is there; OctoPrint 2.0 gives no hash."""
        for file in self._files_of(job_id):
            if file.get("size") == size and file.get("hash") in {sha1, None} and isinstance(file.get("path"), str):
                return str(file["path"])
        return None

    def _files_of(self, job_id: str) -> list[dict[str, Any]]:
        return [child for child in self._children(folder_of(job_id)) if child.get("type") != "folder"]

    def _children(self, folder: str) -> list[dict[str, Any]]:
        try:
            listing = self._octo.files(quote("local/" + folder), recursive=True)
        except CallError as error:
            # OctoPrint 1.11 answers 500 instead of 404 when the parent folder does not exist either.
            if error.kind is FailureKind.NOT_FOUND or (error.kind is FailureKind.OTHER and self._is_root_missing()):
                return []
            raise
        return [child for child in listing.get("children", []) if isinstance(child, dict)]

    def _is_root_missing(self) -> bool:
        """Has the server no folder for our jobs yet?"""
        return all(entry.get("name") != FOLDER for entry in self._top().get("files", []))

    def _top(self) -> dict[str, Any]:
        listing = self._octo.files("local")
        return listing if isinstance(listing, dict) else {}


def _unreadable(error: OSError) -> CallError:
    return CallError(FailureKind.OTHER, Reason(ReasonCode.PRINT_FILE_UNREADABLE, cause=os_error_reason(error)))


def _sha1_of(job: PrintJob) -> str:
    with job.path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.sha1(usedforsecurity=False)).hexdigest()
