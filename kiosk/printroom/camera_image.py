"""Reads the newest image of a printer's camera from `live.db`."""

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.store.hub_db import open_live_db, row
from kiosk.store.typed_rows import typed_row

IMAGE_SQL = "SELECT at, turn, image FROM camera_image WHERE printer_id = ?"


@dataclass(frozen=True, slots=True)
class CameraImage:
    """A JPEG or PNG as received from the camera; `turn` as in CameraFound."""

    at: datetime
    turn: str
    image: bytes


def read_camera_image(live_path: Path, printer_id: str) -> CameraImage | None:
    """The newest image of a printer, or None. Opens its own connection: callable on any thread."""
    with closing(open_live_db(live_path)) as live:
        found = row(live, IMAGE_SQL, printer_id)
    return None if found is None else typed_row(CameraImage, found)
