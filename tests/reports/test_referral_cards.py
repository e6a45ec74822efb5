"""A referral card on paper: its code is read by a real decoder, and everything that it says is whole (I17)."""

import pytest
import zxingcpp
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from kiosk.reports.contents import ReferralCard
from kiosk.reports.referral_pdf import HEIGHT_MM, WIDTH_MM, referral_pdf
from tests.reports.test_labels import pages
from tests.screens.driver import qt

CARD = ReferralCard(
    head="Viitasaaren Digikeskus ohjasi sinut tänne",
    name="Jyväskylän ammattikorkeakoulun tekniikan laboratoriot",
    can_do="Metalli, betoni ja suuret tulosteet, myös sarjat",
    lines=(("Puhelin", "+358 44 123 4567"), ("Verkko", "esimerkki.fi/laboratoriot"), ("Osoite", "Pajatie 1, Kylä")),
    code="https://esimerkki.fi/laboratoriot",
    hint="Skannaa koodi puhelimella. Se avaa kumppanin verkkosivun.",
)


@pytest.fixture(autouse=True)
def _qt() -> None:
    qt()


def test_the_code_opens_the_partners_page() -> None:
    """I17: as 300 dpi print it, on A6."""
    (page,) = pages(referral_pdf(CARD))
    assert [one.text for one in zxingcpp.read_barcodes(page)] == [CARD.code]
    height, width = (dots / 300 * 25.4 for dots in page.shape)
    assert (height, width) == pytest.approx((HEIGHT_MM, WIDTH_MM), abs=0.2)


@pytest.mark.parametrize("code", [CARD.code, ""])
def test_everything_on_the_card_is_whole(code: str) -> None:
    """I17: also of a partner that has neither a web page nor a phone."""
    data = QByteArray(referral_pdf(ReferralCard(CARD.head, CARD.name, CARD.can_do, CARD.lines, code, CARD.hint)))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    text = " ".join(document.getAllText(0).text().split())
    document.close()
    parts = (CARD.head, CARD.name, CARD.can_do, CARD.hint, *(value for _, value in CARD.lines))
    assert all(part in text for part in parts)
