"""A hub with the rows of a project, as the figures' own tests lay them down."""

from tests.hub.conftest import admin_id, bytes_of_the_hub, clock, db, host_id, key, path, setup, staff, visits
from tests.hub.figures.test_project_tables import s21482

__all__ = [
    "admin_id",
    "bytes_of_the_hub",
    "clock",
    "db",
    "host_id",
    "key",
    "path",
    "s21482",
    "setup",
    "staff",
    "visits",
]
