"""What stays on a page while another language is chosen is said anew in that (X9)."""

import pytest

from tests.screens.driver import ScreenDriver

UNKNOWN_CODE = {
    "fi": "Tämä koodi ei ole tästä talosta. Näytä talon passi.",
    "sv": "Den här koden är inte härifrån. Visa husets pass.",
    "en": "This code is not from this hub. Show your hub pass.",
}


def test_a_notice_follows_the_language(screen: ScreenDriver) -> None:
    """X9: whoever can't read it chooses another language while it is there."""
    screen.scan_keys("GARBAGE")
    screen.until(lambda: screen.shell.notice == UNKNOWN_CODE["fi"])
    for language, words in UNKNOWN_CODE.items():
        screen.touch_item(f"foot.language.{language}")
        screen.until(lambda words=words: words in screen.texts())


@pytest.mark.qt_log_ignore("PopupList")  # a warning from the virtual keyboard's own QML
@pytest.mark.parametrize(("language", "words"), [("sv", "Skriv minst ett ord."), ("en", "Write at least one word.")])
def test_why_something_was_refused_follows_the_language(screen: ScreenDriver, language: str, words: str) -> None:
    """X9: of a visitor's own wish."""
    screen.shell.go("own_wish")
    screen.until_page("own_wish")
    screen.shell.goodbye.sendWish("?")
    screen.until(lambda: "Kirjoita ainakin yksi sana." in screen.texts())
    screen.touch_item(f"foot.language.{language}")
    screen.until(lambda: words in screen.texts())
