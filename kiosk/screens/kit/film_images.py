"""The snapshots of a print for QML, by `image://film/<job>/<quarter>`: for pages of staff only."""

from sqlite_utils import Database

from kiosk.printroom.results.snapshots import snapshot_jpeg

SCHEME = "film"


def film_source(job_id: str, quarter: int) -> str:
    """The address for QML."""
    return f"image://{SCHEME}/{job_id}/{quarter}"


def film_jpeg(db: Database, name: str) -> bytes | None:
    """name: `job/quarter`. None where there is no such snapshot."""
    job_id, _, quarter = name.partition("/")
    return snapshot_jpeg(db, job_id, int(quarter)) if quarter.isdecimal() else None
