"""Documents set in type: a tagged PDF in its language, with the font of the kiosk; no text is read as markup."""

import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import numpy as np
import pytest

from kiosk.reports import drawn_apart
from kiosk.reports.drawn_apart import NotDrawnError
from kiosk.reports.typeset.apart import typeset_apart
from kiosk.reports.typeset.document import Document
from kiosk.reports.typeset.typesetter import typeset
from tests.reports.test_labels import pages
from tests.reports.typeset.pdf_read import read_pdf
from tests.screens.driver import qt

PAGE = b"""#import "house.typ": *
#import "emblem.typ": funded
#show: house.with(foot: data.foot)
#head(data.whose, data.name, none, beside: funded(data.sentence))
#zone(data.name, reading: data.foot)
#listed((1fr, auto), (left, right), data.heads, data.rows, last-bold: true)
#drawn(data.foot, steel(7, 20))
"""
TEXTS: dict[str, Any] = {
    "whose": "Digikeskus",
    "name": "Lokakuu 2026",
    "foot": "Hanke A77892",
    "sentence": "Euroopan unionin osarahoittama",
    "heads": ["Miksi", "Käyntejä"],
    "rows": [["Neuvonta", "58"], ["Yhteensä", "412"]],
}
HOSTILE = '#pagebreak() *x* $y$ `z` <a> @b "c" \\u{41} // /* #import "house.typ" [x] #sys.inputs'
BLUE = 61
"""How bright #003399 is."""
MADE_AT = datetime(2026, 11, 2, 8, 15, 0, 1234, UTC)


def document(**changes: Any) -> Document:
    return Document(
        template="page",
        title="Lokakuu 2026, kuukausiraportti",
        language="fi",
        made_at=MADE_AT,
        data=TEXTS | changes,
        files={"page.typ": PAGE},
    )


def test_it_is_tagged_and_says_its_title_and_language() -> None:
    """I9: PDF/UA; headings, a table with its row of headings, and words for each drawing."""
    found = read_pdf(typeset(document()))
    assert (found.title, found.language, found.is_accessible) == ("Lokakuu 2026, kuukausiraportti", "fi", True)
    assert found.tags["H1"] == found.tags["H2"] == found.tags["Table"] == found.tags["THead"] == 1
    assert (found.tags["TH"], found.tags["TD"]) == (2, 4)
    assert found.alternatives == ["Hanke A77892"]
    assert found.fonts == {"AtkinsonHyperlegible-Regular", "AtkinsonHyperlegible-Bold"}


def test_no_text_is_read_as_markup() -> None:
    """I9: whatever somebody calls an organisation."""
    found = read_pdf(typeset(document(whose=HOSTILE, name=HOSTILE, foot=HOSTILE, rows=[[HOSTILE, HOSTILE]])))
    plain = "".join(HOSTILE.split())
    assert "".join(found.text.split()).count(plain) >= 4
    assert found.pages == 1


@pytest.mark.announces("not set by PDF/UA")
def test_a_character_that_no_font_has_spoils_nothing() -> None:
    """The rest is set and tagged, but nothing claims that it can be read out."""
    found = read_pdf(typeset(document(whose="Pelitalo \N{VIDEO GAME} Привет")))
    assert "Pelitalo" in found.text
    assert "Привет" in found.text
    assert found.is_accessible is False
    assert found.tags["H1"] == 1


def test_the_emblem_has_its_size_and_twelve_stars() -> None:
    """I9: 17 × 11.3 mm at least, two by three; at true size."""
    qt()
    (page,) = pages(typeset(document()))
    per_mm = 300 / 25.4
    corner = page[: round(45 * per_mm), round(120 * per_mm) :]
    blue = corner == BLUE
    rows, columns = np.flatnonzero(blue.sum(axis=1) > 20), np.flatnonzero(blue.sum(axis=0) > 20)
    height, width = np.ptp(rows) / per_mm, np.ptp(columns) / per_mm
    assert (width, height) == (pytest.approx(17, abs=0.15), pytest.approx(11.33, abs=0.15))
    stars = corner[rows[0] : rows[-1], columns[0] : columns[-1]] > 150
    assert stars.mean() == pytest.approx(12 * 1.1226 * (1 / 18) ** 2 / 1.5, rel=0.1)
    assert stars[:, : stars.shape[1] // 2].sum() == pytest.approx(stars[:, stars.shape[1] // 2 :].sum(), rel=0.02)


def test_a_process_of_its_own_sets_the_same() -> None:
    """W3: pictures and times come along; who asks for it does not load the typesetter."""
    assert typeset_apart(document()) == typeset(document())
    names = "import sys, kiosk.reports.typeset.apart; print('typst' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", names], capture_output=True, check=True).stdout == b"False\n"


@pytest.mark.announces("Nothing was drawn")
def test_a_template_with_a_mistake_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NotDrawnError):
        typeset_apart(document(rows=None))
    monkeypatch.setattr(drawn_apart, "module_command", lambda _module: ["/bin/sh", "-c", "exit 3"])
    with pytest.raises(NotDrawnError):
        typeset_apart(document())
