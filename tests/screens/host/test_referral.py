"""Sending a visitor to a partner at the kiosk: two presses count it and show the card, with undo (I17)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.hub.equipment.details import Words
from kiosk.hub.partners.partner import HubPartner, HubPartners
from kiosk.hub.settings.settings_table import change_setting, read_setting
from kiosk.scan.qr import qr_matrix
from kiosk.scan.qr_path import qr_path
from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, as_staff, audited, hub_with_printers
from tests.screens.requests.desk_hub import send, stock
from tests.screens.seed import PIN

LAB = HubPartner(
    slug="lab",
    name="Tekniikan laboratorio",
    can_do=Words("metalli ja betoni", "metall och betong", "metal and concrete"),
    address="Pajatie 1, Viitasaari",
    phone="+358 44 123 4567",
    web="https://lab.esimerkki.fi/",
)
SHOP = HubPartner(slug="shop", name="Verstas", can_do=Words("puu", "trä", "wood"), phone="044 765 4321")


@pytest.fixture
def hub(tmp_path: Path) -> PrinterHub:
    return hub_with_printers(tmp_path)


@pytest.fixture
def host(tmp_path: Path, hub: PrinterHub) -> Iterator[ScreenDriver]:
    badge = hub.seeded.services.staff.add("Oona", "host", PIN)
    with running_screen(tmp_path, seeded=hub.seeded) as screen:
        as_staff(screen, badge, "host_day")
        screen.touch_item("day.consultation")
        screen.until_page("consultation")
        yield screen


def _set(hub: PrinterHub, *partners: HubPartner) -> None:
    version = read_setting(hub.db, HubPartners).version
    clock, by = hub.seeded.services.clock, hub.seeded.staff_id
    change_setting(hub.db, clock, by, HubPartners(partners=partners), version)


def _given(hub: PrinterHub) -> list[tuple[str, str]]:
    return [(one["partner"], one["reason"]) for one in rows(hub.db, "SELECT partner, reason FROM referral ORDER BY id")]


def test_two_presses_count_a_referral_and_show_the_card(host: ScreenDriver, hub: PrinterHub) -> None:
    """I17, F1: from the quick log; the contact in words and as a code that opens the partner's page."""
    _set(hub, LAB, SHOP)
    host.touch_item("referral.begin")
    host.until_page("referral")
    assert {"Tekniikan laboratorio", "metalli ja betoni"} <= host.texts()
    host.touch_item("partner.lab")
    assert _given(hub) == []
    host.touch_item("reason.too_big")
    host.until_page("referral_card")
    assert _given(hub) == [("lab", "too_big")]
    assert audited(hub.db)[-1] == "give referral"
    assert {"+358 44 123 4567", "lab.esimerkki.fi", "Pajatie 1, Viitasaari"} <= host.texts()
    assert host.shell.referral.qrPath == qr_path(qr_matrix("https://lab.esimerkki.fi/"))
    host.touch_item("foot.exit")
    host.until_page("host_day")
    assert _given(hub) == [("lab", "too_big")]


def test_a_referral_is_taken_back_and_asked_again(host: ScreenDriver, hub: PrinterHub) -> None:
    """I17, T3: either question may be answered first; nothing is chosen when the page comes again."""
    _set(hub, LAB, SHOP)
    host.touch_item("referral.begin")
    host.until_page("referral")
    host.touch_item("reason.other_work")
    host.touch_item("partner.shop")
    host.until_page("referral_card")
    assert host.shell.referral.qrPath == qr_path(qr_matrix("tel:0447654321"))
    assert "Skannaa koodi puhelimella. Se soittaa kumppanille." in host.texts()
    host.touch_item("referral.undo")
    host.until_page("referral")
    assert _given(hub) == []
    page = host.shell.referral
    assert not any(row.chosen for row in (*page.partners.rows, *page.reasons.rows))


def test_a_card_follows_what_the_office_changes(host: ScreenDriver, hub: PrinterHub) -> None:
    """I17: while it is shown; one that was removed stays until the page is left."""
    _set(hub, LAB)
    host.touch_item("referral.begin")
    host.until_page("referral")
    host.touch_item("partner.lab")
    host.touch_item("reason.many_pieces")
    host.until_page("referral_card")
    _set(hub, replace(LAB, phone="+358 50 000 0000"))
    host.until(lambda: "+358 50 000 0000" in host.texts())
    _set(hub)
    host.until(lambda: host.shell.referral.partners.count == 0)
    assert "+358 50 000 0000" in host.texts()


def test_a_hub_without_partners_says_where_they_are_written(host: ScreenDriver) -> None:
    """I17."""
    host.touch_item("referral.begin")
    host.until_page("referral")
    assert "Keskuksella ei vielä ole kumppaneita." in host.texts()


@pytest.fixture
def desk(tmp_path: Path, hub: PrinterHub) -> Iterator[ScreenDriver]:
    """An operator is at the page of printers; the hub has two partners, and spools of PLA and PETG."""
    _set(hub, LAB, SHOP)
    stock(hub)
    with running_screen(tmp_path, seeded=hub.seeded, badge=hub.seeded.badge_code) as screen:
        yield screen


@pytest.mark.parametrize(
    ("change", "reason"), [({"max_z_mm": 900.0}, "too_big"), ({"material": "ABS"}, "other_material")]
)
def test_the_check_of_a_file_leads_to_a_partner_and_says_why(
    desk: ScreenDriver, hub: PrinterHub, change: dict[str, object], reason: str
) -> None:
    """I17: only where no printer can make it; one press counts it, and the way leads back to the check."""
    check = desk.shell.printCheck
    check.put(hub.hook)
    desk.shell.go("print_check")
    desk.until_page("print_check")
    assert not desk.shows("referral.begin")
    check.put(replace(hub.hook, facts=replace(hub.hook.facts, **change)))  # type: ignore[arg-type]
    desk.until(lambda: desk.shows("referral.begin"))
    desk.touch_item("referral.begin")
    desk.until_page("referral")
    assert [row.key for row in desk.shell.referral.reasons.rows if row.chosen] == [reason]
    desk.touch_item("partner.lab")
    desk.until_page("referral_card")
    assert _given(hub) == [("lab", reason)]
    desk.touch_item("referral.undo")
    desk.until_page("referral")
    assert not any(row.chosen for row in desk.shell.referral.reasons.rows)
    desk.touch_item("foot.exit")
    desk.until_page("print_check")
    assert _given(hub) == []


def test_a_request_that_no_printer_takes_leads_to_a_partner(desk: ScreenDriver, hub: PrinterHub) -> None:
    """I17: from the request and from the reasons to decline it, and back, where it is still to be decided."""
    desk.shell.logOut()
    number = send(desk)
    desk.shell.go("start")
    hub.db.execute("UPDATE printer SET bed_x_mm = 20, bed_y_mm = 20")
    as_staff(desk, hub.seeded.badge_code)
    desk.touch_item("home.requests")
    desk.until_page("requests")
    desk.touch_item("requests.0")
    desk.until_page("print_request")
    desk.until(lambda: desk.shows("referral.begin"))
    for page in ("print_request", "decline_request"):
        desk.shell.go(page)
        desk.until_page(page)
        desk.touch_item("referral.begin")
        desk.until_page("referral")
        desk.touch_item("partner.shop")
        desk.until_page("referral_card")
        desk.touch_item("foot.exit")
        desk.until_page(page)
    assert _given(hub) == [("shop", "too_big")] * 2
    assert desk.shell.requests.number == number
