"""A badge as a card: true size, a name in front, on the back a code that a real decoder reads and no name (S1, W4)."""

import pytest
import zxingcpp
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from kiosk.reports.badge_pdf import badge_pdf
from kiosk.reports.contents import Badge
from kiosk.scan.codes import CodeKind, new_code
from tests.reports.test_labels import pages
from tests.screens.driver import qt

CODE = new_code(CodeKind.STAFF)
LONG = Badge(
    hub="Viitasaaren Digikeskus ja yhteinen paja",
    name="Karoliina-Wilhelmiina Aalto",
    role="henkilökunta, tulostusvastaava",
    code=CODE,
    hint="Lue kioskilla",
    then="ja näppäile oma PIN.",
    number="Kortti 07",
    lost="Katosiko? Kerro heti ylläpitäjälle. Kortti suljetaan kioskilla.",
)


@pytest.fixture(autouse=True)
def _qt() -> None:
    qt()


def test_the_back_is_read_and_the_front_holds_no_code() -> None:
    """S1, W4: as 300 dpi print it."""
    front, back = pages(badge_pdf(LONG))
    assert [one.text for one in zxingcpp.read_barcodes(back)] == [CODE]
    assert zxingcpp.read_barcodes(front) == []
    assert front.shape == back.shape
    height, width = (dots / 300 * 25.4 for dots in back.shape)
    assert (height, width) == pytest.approx((54.0, 85.6), abs=0.15)


def test_the_name_is_in_front_alone_and_everything_else_is_whole() -> None:
    """W4: a badge that is found says nothing of whose it is on the side that is scanned."""
    data = QByteArray(badge_pdf(LONG))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    front, back = (" ".join(document.getAllText(number).text().split()) for number in range(2))
    document.close()
    assert "Karoliina-Wilhelmiina" in front
    assert "Aalto" not in front
    assert all(text in front for text in (LONG.hub, LONG.role))
    assert "Karoliina" not in back
    assert all(text in back for text in (LONG.hint, LONG.then, LONG.number, LONG.lost))


def test_nothing_is_printed_at_the_edge_of_the_back() -> None:
    """A printer of cards is off by a millimetre: what matters keeps three from the edge."""
    (_, back) = pages(badge_pdf(LONG))
    edge = round(3 / 25.4 * 300)
    for strip in (back[:edge], back[-edge:], back[:, :edge], back[:, -edge:]):
        assert strip.min() > 200
