"""A library card in the place of the pass: asked, linked, refused; in the real application (S4, S6, P5)."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.base.reason import ReasonCode
from kiosk.hub.visitors.linked_cards import LinkedCard
from kiosk.scan.keyboard_layouts import LAYOUTS, typed_as
from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver

CARD = "24014000123456"


def scan(screen: ScreenDriver, typed: str) -> None:
    """Type a text as a keyboard scanner does, in whatever characters."""
    for char in typed + "\r":
        number = Qt.Key.Key_Return if char == "\r" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, number, Qt.KeyboardModifier.NoModifier, char)
            QGuiApplication.sendEvent(screen.window, event)
    QTest.qWait(20)


def cards(screen: ScreenDriver) -> tuple[LinkedCard, ...]:
    return cards_of(screen, screen.seeded.pass_code)


def cards_of(screen: ScreenDriver, code: str) -> tuple[LinkedCard, ...]:
    passes = screen.seeded.services.passes
    owner = passes.find(code)
    assert owner is not None
    return passes.cards.of_pass(owner.id)


def show_the_card(screen: ScreenDriver, code: str) -> None:
    screen.scan_keys(code)
    screen.until_page("greeting")
    scan(screen, CARD)
    screen.until_page("link_card")


def test_a_card_that_was_accepted_checks_its_owner_in(screen: ScreenDriver) -> None:
    """P5, Q12: after a clear question; the second time the card alone is enough, until it is taken away.

    X1: yes and no are equally large, nobody is pushed. Taken away, the card is nobody's; the pass still works.
    """
    show_the_card(screen, screen.seeded.pass_code)
    yes, no = screen.find("link.yes"), screen.find("link.no")
    assert (yes.width(), yes.height()) == (no.width(), no.height())
    assert yes.property("ground") == no.property("ground")
    screen.touch_item("link.yes")
    screen.until_page("greeting")
    assert len(cards(screen)) == 1
    assert "kortti" in screen.shell.notice
    screen.shell.checkIn.leave()
    screen.move(20)
    screen.until_page("start")
    scan(screen, CARD)
    screen.until_page("greeting")
    assert "Aino" in screen.texts()
    screen.shell.ownData.begin()
    screen.until_page("own_data")
    screen.touch_item("own.more")
    screen.touch_item("own.cards")
    screen.until_page("link_card")
    screen.touch_item("link.no")
    screen.until_page("own_data")
    assert len(cards(screen)) == 1
    screen.touch_item("own.cards")
    screen.until_page("link_card")
    screen.touch_item("link.yes")
    screen.until_page("own_data")
    assert cards(screen) == ()
    screen.settle()
    assert not screen.shows("own.cards")
    assert screen.seeded.services.passes.of_card(CARD) is None
    kinds = [line["kind"] for line in rows(screen.seeded.services.hub_db, "SELECT kind FROM deletion")]
    assert kinds == ["card"]


def test_without_a_yes_nothing_is_stored(screen: ScreenDriver) -> None:
    """P2, S4: another pass is greeted and not linked; no, the exit and walking away are the same."""
    passes = screen.seeded.services.passes
    show_the_card(screen, screen.seeded.pass_code)
    other = passes.create("Otso")
    screen.scan_keys(other.code)
    screen.until_page("greeting")
    assert passes.cards.of_pass(other.id) == ()
    for way in ("no", "exit", "time-out"):
        screen.move(4)
        owner = passes.create()
        show_the_card(screen, owner.code)
        if way == "no":
            screen.touch_item("link.no")
        elif way == "exit":
            screen.key(Qt.Key.Key_Escape)
        else:
            screen.move(51)
        screen.until(lambda: screen.shell.page != "link_card", way)
        assert cards_of(screen, owner.code) == (), way
        screen.shell.linkCard.accept()  # the number is forgotten
        assert cards_of(screen, owner.code) == (), way


def test_what_can_be_no_pass_is_refused_in_words(screen: ScreenDriver) -> None:
    """S4, S6: without a pass a card is just no code of the hub; a garbled code names the cause within the page."""
    screen.shell.setLanguage("en")
    scan(screen, CARD)
    assert screen.shell.page == "start"
    assert screen.shell.noticeIsProblem
    scan(screen, "P&é\"'(-è_çà&é\"'(-è__")
    assert screen.shell.notice == "The reader is set to another keyboard layout. Call staff."
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    for text, code in (
        ("6414893400016", ReasonCode.CARD_IS_PRODUCT),
        ("131052-308T", ReasonCode.CARD_NAMES_PERSON),
        ("HTTPS://EXAMPLE.ORG/1", ReasonCode.CARD_UNUSABLE),
    ):
        scan(screen, text)
        assert screen.shell.notice == code.value
        assert screen.shell.noticeIsProblem, text
        assert screen.shell.page == "greeting", text


def test_a_scanner_of_another_layout_is_understood_by_real_keys(screen: ScreenDriver) -> None:
    """S1, S3: a pass and a card."""
    passes = screen.seeded.services.passes
    for pair in ("us on fr", "fr on fi", "us on de"):
        scanner, _, machine = pair.partition(" on ")
        owner = passes.create()
        scan(screen, typed_as(owner.code, LAYOUTS[scanner], LAYOUTS[machine]))
        screen.until_page("greeting")
        scan(screen, typed_as(CARD, LAYOUTS[scanner], LAYOUTS[machine]))
        screen.until_page("link_card")
        screen.touch_item("link.yes")
        linked = passes.of_card(CARD)
        assert linked is not None, pair
        assert linked.id == owner.id, pair
        passes.delete(owner.id)
        screen.shell.visitor_gone()
        screen.move(4)


def test_a_card_counts_its_owner_on_a_page_of_staff(screen: ScreenDriver) -> None:
    """T10."""
    passes = screen.seeded.services.passes
    other = passes.create()
    passes.cards.link(other.id, CARD)
    before = screen.seeded.services.visits.people_inside()
    screen.scan_keys(screen.seeded.badge_code)
    screen.until_page("pin_login")
    scan(screen, CARD)
    assert screen.seeded.services.visits.people_inside() == before + 1
    assert screen.shell.page == "pin_login"
