"""A digital map, a vision and diagrams as a PDF (I12, I13, I14)."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from kiosk.reports.drawn_apart import plan_pdf_apart
from kiosk.reports.plans.contents import MapContents, VisionContents
from kiosk.reports.plans.plan_diagram import plan_diagram
from kiosk.reports.plans.plan_pdf import plan_pdf
from kiosk.reports.plans.radar import Spoke, radar
from tests.reports.plans.test_diagrams import EXAMPLE, HOSTILE
from tests.screens.driver import qt

AREAS = ("Johtaminen", "Asiakkaat verkossa", "Myynti ja laskutus", "Tieto ja luvut", "Työn tavat", "Osaaminen")
MAP = MapContents(
    title="Digikartta: Keiteleen Puutyö Oy",
    subtitle="Taso 2,2/4: vauhdissa. 22.11.2026",
    radar=radar([Spoke(name, 8 * at % 41, 10, None if at % 2 else 20, "alussa") for at, name in enumerate(AREAS)]),
    now="nyt, taso 2,2",
    before="5.4.2026, taso 1,4",
    region="5 muuta, taso 2,1",
    steps_title="Kolme seuraavaa askelta",
    steps=tuple((name, f"{HOSTILE} {name}") for name in AREAS[:3]),
    rows=tuple((name, "1,8", "alussa", "1,0 korkeampi kuin ennen") for name in AREAS),
    rule="Taso on vastausten keskiarvo.",
)
VISION = VisionContents(
    "Digivisio", "27.2.2026", "Asiakas näkee keittiönsä.", (("Asiakkaat", HOSTILE), ("Tavoite", ""))
)


def texts(pdf: bytes) -> list[tuple[str, bool]]:
    """Of each page its text, and whether it lies."""
    data = QByteArray(pdf)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    found = []
    for number in range(document.pageCount()):
        size = document.pagePointSize(number)
        found.append((document.getAllText(number).text(), size.width() > size.height()))
    document.close()
    return found


def test_each_has_its_page_with_all_its_words() -> None:
    """I12, I13: drawn by a process of its own; names from outside stay text; diagrams lie."""
    qt()
    (first, vision, plan) = texts(plan_pdf_apart("Suunnitelma", MAP, VISION, [plan_diagram(EXAMPLE)]))
    assert (first[1], vision[1], plan[1]) == (False, False, True)
    for words in (*AREAS[:1], "5 muuta, taso 2,1", "Taso on vastausten keskiarvo.", "<script>alert"):
        assert words in first[0]
    assert "Asiakas näkee keittiönsä." in vision[0]
    assert "Tavoite" not in vision[0]
    for words in ("Pekka S.", "Ei vielä kukaan", "3D-mallit kalusteista", "tammikuu 2027"):
        assert words in plan[0]
    with pytest.raises(ValueError, match="No pages"):
        plan_pdf("Tyhjä", None, None, ())
