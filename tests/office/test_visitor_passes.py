"""Visitors' passes to print ahead in the office: real ones, whose codes are in the file alone (W4, P2, S2)."""

from contextlib import closing
from types import SimpleNamespace

import pytest

from kiosk.base.clock import SystemClock
from kiosk.hub.visitors.passes import Passes
from kiosk.office.pages.paper import visitor_passes
from kiosk.reports import drawn_apart
from kiosk.reports.drawn_apart import NotDrawnError
from tests.office.office_hub import OfficeHub, scalar
from tests.office.test_labels_page import codes_in

PAGE = "/settings/passes"


def count(office: OfficeHub) -> object:
    return scalar(office, "SELECT count(*) FROM pass")


def test_the_passes_of_the_sheet_are_known_by_the_hub(office: OfficeHub) -> None:
    """S1, S2, W5: a host prints them; each is read by a decoder and valid, and the hub keeps no code of them."""
    host, before = office.paired("Antti"), count(office)
    sent = host.post(PAGE, {"size": "a4-85x54", "count": "20"}, seen_on=PAGE)
    assert (sent.headers["content-type"], sent.headers["cache-control"]) == ("application/pdf", "no-store")
    codes = codes_in(sent.content)
    assert len(codes) == 20
    with closing(office.db()) as db:
        found = [Passes(db, office.key, SystemClock()).find(code) for code in codes]
        dumped = "\n".join(db.conn.iterdump())
    assert all(one is not None and one.nickname is None for one in found)
    assert not any(code in dumped for code in codes)
    assert scalar(office, "SELECT detail FROM audit WHERE action = 'printed passes' ORDER BY id DESC LIMIT 1") == "20"
    assert int(str(count(office))) == int(str(before)) + 20


def test_the_page_shows_a_pass_and_makes_none(office: OfficeHub) -> None:
    """W4: the picture holds the code of no pass; a number that is not offered is the usual one."""
    host, before = office.paired("Antti"), count(office)
    shown = host.get(f"{PAGE}?size=62x40&count=50").text
    assert "50 passes on 50 pages" in shown
    assert "for 730 days is deleted" in shown
    assert "10 passes on 1 page" in host.get(f"{PAGE}?size=x&count=100000").text
    picture = host.get(f"{PAGE}/preview.png?size=62x40")
    assert picture.content.startswith(b"\x89PNG")
    assert count(office) == before


@pytest.mark.announces("Nothing was drawn")
def test_passes_that_nobody_gets_are_not_kept(office: OfficeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    """S2: the file could not be drawn."""
    monkeypatch.setattr(drawn_apart, "module_command", lambda _module: ["/nowhere/python"])
    before = count(office)
    with closing(office.db()) as db:
        ask = SimpleNamespace(
            hub=SimpleNamespace(passes=Passes(db, office.key, SystemClock())),
            form={"count": "10"},
            staff_id=office.staff_id("Antti"),
            facts=SimpleNamespace(name="Hub", language="fi"),
        )
        with pytest.raises(NotDrawnError):
            visitor_passes.make(ask)  # type: ignore[arg-type]
    assert count(office) == before
