"""Short names for what is added on the pages of staff: it needs one that never changes."""

import re
import unicodedata
from collections.abc import Callable

from sqlite_utils import Database

from kiosk.hub.settings.checks import SLUG_MAX_CHARS
from kiosk.store.hub_db import row

_IN_ADDRESSES = frozenset({"new", "all"})
"""Words of addresses in the office, such as `/printers/new`: no slug is one of them."""
_OTHERS = re.compile(r"[^a-z0-9]+")


def free_slug(db: Database, table: str, name: str, *, prefix: str = "") -> str:
    """A slug that reads like the name, that no row of the table has, and that no address of the office is made of."""

    def is_taken(slug: str) -> bool:
        sql = f"SELECT 1 FROM {table} WHERE slug = ?"  # noqa: S608 - our own names only
        return slug in _IN_ADDRESSES or row(db, sql, slug) is not None

    return first_free(slug_of(name, prefix), is_taken)


def first_free(stem: str, is_taken: Callable[[str], bool]) -> str:
    """The stem, or with the first number behind it that makes it free: `cnc`, `cnc-2`, `cnc-3`."""
    slug, number = stem, 1
    while is_taken(slug):
        number += 1
        slug = f"{stem}-{number}"
    return slug


def slug_of(name: str, prefix: str = "") -> str:
    """Small letters, digits and single hyphens: "Äänistudio 2" becomes "aanistudio-2"."""
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    longest = SLUG_MAX_CHARS - len(prefix) - len("-9999")
    return prefix + (_OTHERS.sub("-", plain).strip("-")[:longest].strip("-") or "item")
