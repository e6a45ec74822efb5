"""The files of our jobs on an OctoPrint server: each in a folder of its own, checked before it counts as there."""

import hashlib
import threading
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from kiosk.printers.octoprint.calls import FOLDER, CallError, FileHistory, Trouble, folder_of
from kiosk.printers.octoprint.http.http_client import CONNECT_S, NO_ROOM, HttpClient, decoded
from kiosk.printers.octoprint.http.multipart_upload import FormUpload, safe_name
from kiosk.printers.printer import PrintJob

UPLOAD_S = 120.0
"""The server stores and hashes the whole file before it answers."""
COPIES = 2
"""OctoPrint takes a file in under another name and then copies it to its place."""
ROOM_LEFT = 20_000_000
"""Bytes that a server needs for itself."""
GIVEN_UP = "The upload was given up."
DAMAGED = "The file arrived damaged at OctoPrint."


class ServerFiles:
    """The files of one server. Used by one thread at a time; its methods raise CallError."""

    def __init__(self, http: HttpClient, octo: Any) -> None:
        """octo: octorest's client over the same `http`."""
        self._http = http
        self._octo = octo

    def deliver(self, job: PrintJob, told: Callable[[float], None], given_up: threading.Event) -> str:
        """See that the job's file is on the server; returns its path there.

        told: is called with the share that was sent, 0–1. given_up: set by another thread, it ends the sending.
        OctoPrint does not take the rest of a broken upload: what is there half is sent again from the start.
        """
        try:
            sha1, size = _sha1_of(job), job.path.stat().st_size
        except OSError as trouble:
            raise CallError(Trouble.OTHER, f"The print file can't be read: {trouble.strerror}.") from trouble
        path = self._intact(job.job_id, sha1, size)
        if path is None:
            self._see_room(size)
            self._send(job, told, given_up)
            path = self._intact(job.job_id, sha1, size)
        if path is None:
            raise CallError(Trouble.DAMAGED, DAMAGED)
        return path

    def history(self, job_id: str) -> FileHistory:
        """What the server remembers of this job's print."""
        files = self._of(job_id)
        if not files:
            return FileHistory(known=False)
        last = (files[0].get("prints") or {}).get("last") or {}
        success = last.get("success")
        return FileHistory(known=True, succeeded=success if isinstance(success, bool) else None)

    def kept(self) -> tuple[str, ...]:
        """The ids of all jobs that have a folder on the server."""
        folders = [child for child in self._children(FOLDER) if child.get("type") == "folder"]
        return tuple(str(folder.get("name")) for folder in folders)

    def delete(self, job_id: str) -> None:
        """Remove this job's folder."""
        self._octo.delete(quote("local/" + folder_of(job_id)))

    def _see_room(self, size: int) -> None:
        """OctoPrint breaks an upload off without a word when its disk is full; so it is asked before."""
        free = self._top().get("free")
        if isinstance(free, int) and free < size * COPIES + ROOM_LEFT:
            raise CallError(Trouble.NO_ROOM, NO_ROOM)

    def _send(self, job: PrintJob, told: Callable[[float], None], given_up: threading.Event) -> None:
        def passed(share: float) -> None:
            if given_up.is_set():
                raise CallError(Trouble.OTHER, GIVEN_UP)
            told(share)

        # octorest drops the folder and every flag of an upload, and reads the file whole.
        fields = {"path": folder_of(job.job_id), "select": "false", "print": "false"}
        try:
            body = FormUpload(fields, job.path, safe_name(job.name), passed)
        except OSError as trouble:
            raise CallError(Trouble.OTHER, f"The print file can't be read: {trouble.strerror}.") from trouble
        with body:
            headers = {"Content-Type": body.content_type}
            where = self._http.origin + "/api/files/local"
            decoded(self._http.post(where, data=body, headers=headers, timeout=(CONNECT_S, UPLOAD_S)))

    def _intact(self, job_id: str, sha1: str, size: int) -> str | None:
        """The path of the file that has these bytes, if it is there; a server that tells no hash is asked for less."""
        for file in self._of(job_id):
            if file.get("size") == size and file.get("hash") in {sha1, None} and isinstance(file.get("path"), str):
                return str(file["path"])
        return None

    def _of(self, job_id: str) -> list[dict[str, Any]]:
        return [child for child in self._children(folder_of(job_id)) if child.get("type") != "folder"]

    def _children(self, folder: str) -> list[dict[str, Any]]:
        try:
            told = self._octo.files(quote("local/" + folder), recursive=True)
        except CallError as error:
            # OctoPrint 1.11 answers 500 instead of 404 when the folder above is not there either.
            missing = error.trouble is Trouble.NOT_FOUND or (error.trouble is Trouble.OTHER and self._is_new_here())
            if missing:
                return []
            raise
        return [child for child in told.get("children", []) if isinstance(child, dict)]

    def _is_new_here(self) -> bool:
        """Whether the server has no folder for our jobs yet."""
        return all(entry.get("name") != FOLDER for entry in self._top().get("files", []))

    def _top(self) -> dict[str, Any]:
        told = self._octo.files("local")
        return told if isinstance(told, dict) else {}


def _sha1_of(job: PrintJob) -> str:
    with job.path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.sha1(usedforsecurity=False)).hexdigest()
