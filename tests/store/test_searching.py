"""What lists are searched by: the case of letters does not matter in any language, and no character is special (W7)."""

from contextlib import closing

import pytest

from kiosk.store.hub_db import holds, memory_hub_db, sought


@pytest.mark.parametrize(
    ("typed", "stored", "is_found"),
    [
        ("ÄLY", "Esineiden äly", True),
        ("äly", "ESINEIDEN ÄLY", True),
        ("öljy åland", "ÖLJY ÅLAND", True),
        ("Ša", "Tšaikka", True),
        ("a\N{COMBINING DIAERESIS}ly", "Äly", True),
        ("aly", "Äly", False),
        ("strasse", "Straße", False),
        ("STRAßE", "straße", True),
        ("100%_", "100%_ varma", True),
        ("100%_", "100 euroa", False),
        ("[a-z]*?", "koodi [a-z]*? tässä", True),
        ("[a-z]", "b", False),
        ("]", "a]b", True),
        ("", "kaikki", True),
    ],
)
def test_a_text_is_found_in_any_case(typed: str, stored: str, is_found: bool) -> None:
    """W7."""
    sql, values = f"SELECT {holds(':stored')}", {"stored": stored, **sought(typed)}
    with closing(memory_hub_db().conn) as db:
        (found,) = db.execute(sql, values).fetchone()
    assert bool(found) is is_found
