"""The number by which people speak of a print: one series for requests and jobs; all copies of a job share one."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def next_number(db: "Database") -> int:
    """The number of the next request, or of a job without one. Call it in the transaction that stores it."""
    (found,) = db.query(
        "SELECT ifnull(max(number), 0) AS last FROM"
        " (SELECT max(number) AS number FROM job UNION ALL SELECT max(number) FROM print_request)"
    )
    return int(found["last"]) + 1
