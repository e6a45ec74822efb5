"""Labels of equipment in the office: those that were ticked, on the sheet that was chosen (W4, S1)."""

import re
import sqlite3
from contextlib import closing

import zxingcpp

from kiosk.reports.label_sizes import SIZES
from kiosk.store.hub_db import rows
from tests.office.office_hub import OfficeHub, scalar
from tests.reports.test_labels import pages
from tests.screens.driver import qt

PAGE = "/settings/labels"


def codes_in(pdf: bytes) -> set[str]:
    qt()
    return {one.text for page in pages(pdf) for one in zxingcpp.read_barcodes(page)}


def test_the_labels_that_were_ticked_are_on_the_sheet_that_was_chosen(office: OfficeHub) -> None:
    """S1: of true size, read by a decoder; how many is in the log."""
    admin = office.paired("Maija")
    sent = admin.post(PAGE, {"size": "62x40", "equipment.hauki": "on", "equipment.ahven": "on"}, seen_on=PAGE)
    assert sent.headers["content-type"] == "application/pdf"
    assert sent.headers["cache-control"] == "no-store"
    qt()
    (height, width), *others = [page.shape for page in pages(sent.content)]
    assert (round(height / 300 * 25.4), round(width / 300 * 25.4)) == (40, 62)
    assert len(others) == 1
    with closing(office.db()) as db:
        wanted = {line["code"] for line in rows(db, "SELECT code FROM equipment WHERE slug IN ('hauki', 'ahven')")}
    assert codes_in(sent.content) == wanted
    assert scalar(office, "SELECT detail FROM audit WHERE action = 'print labels' ORDER BY id DESC LIMIT 1") == "2"


def test_everything_is_ticked_at_first_and_nothing_ticked_is_refused(office: OfficeHub) -> None:
    """W7: the choice of the sheet stays."""
    admin = office.paired("Maija")
    shown = admin.get(f"{PAGE}?size=a4-85x54").text
    fields = re.findall(r'name="(equipment\.[^"]+)" value="on" checked', shown)
    assert len(fields) == scalar(office, "SELECT count(*) FROM equipment WHERE removed_at IS NULL")
    refused = admin.post(PAGE, {"size": "a4-85x54"}, seen_on=PAGE)
    assert refused.status_code == 422
    assert "Tick at least one." in refused.text
    assert 'name="size" value="a4-85x54"' in refused.text
    assert all(f"?size={size}" in shown for size in SIZES)


def test_the_preview_is_a_picture_of_one_label(office: OfficeHub) -> None:
    """W4: drawn by what draws the labels."""
    admin = office.paired("Maija")
    picture = admin.get(f"{PAGE}/preview.png?size=90x29")
    assert picture.headers["content-type"] == "image/png"
    assert picture.content.startswith(b"\x89PNG")
    assert admin.get(f"{PAGE}/preview.png?size=../x").status_code == 200


def test_without_equipment_the_page_says_so(office: OfficeHub) -> None:
    """W4: and offers nothing to print."""
    admin = office.paired("Maija")
    with closing(sqlite3.connect(office.config.hub_path, isolation_level=None)) as db:
        found = [one for (one,) in db.execute("SELECT id FROM equipment WHERE removed_at IS NULL")]
        db.execute("UPDATE equipment SET removed_at = '2026-01-01T00:00:00.000Z' WHERE removed_at IS NULL")
        try:
            shown = admin.get(PAGE).text
            assert "There is no equipment yet" in shown
            assert "PDF</button>" not in shown
            assert admin.get(f"{PAGE}/preview.png").status_code == 404
        finally:
            db.executemany("UPDATE equipment SET removed_at = NULL WHERE id = ?", [(one,) for one in found])
