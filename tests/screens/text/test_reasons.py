"""Every reason is worded in the language of the screen, with all its values (X9)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.errors import StoreError, WorldError
from kiosk.base.reason import Reason, ReasonCode, english, value_names
from kiosk.hub.visits import UnknownVisitError
from kiosk.screens.text.reasons import error_text, public_reason_text, reason_text
from kiosk.screens.text.translator import Translator
from tests.screens.driver import qt

TRANSLATIONS = Path(__file__).parents[3] / "assets" / "translations"
NOT_TRANSLATED = {ReasonCode.LEGACY, ReasonCode.MACHINE_MESSAGE, ReasonCode.QUEUE_WAITS_FOR}


@pytest.fixture(scope="module")
def translator() -> Iterator[Translator]:
    translator = Translator(TRANSLATIONS, qt())
    yield translator
    translator.set_language("en")


def sample(code: ReasonCode) -> Reason:
    """With a different value for each name: a missing or swapped one is noticed."""
    return Reason(code, **{name: f"<{name}>" for name in value_names(code)})


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_code_has_its_words_in_every_language(language: str, translator: Translator) -> None:
    """X9. Missing? Run lupdate over kiosk/base/reasons, and translate it."""
    translator.set_language(language)
    for code in ReasonCode:
        text = reason_text(sample(code))
        assert text, code
        assert "{" not in text, code
        assert all(f"<{name}>" in text for name in value_names(code)), code
        assert (text != english(sample(code))) == (language != "en" and code not in NOT_TRANSLATED), code


def test_details_are_worded_one_after_the_other(translator: Translator) -> None:
    translator.set_language("sv")
    position = Reason(ReasonCode.AT_LAYER_OF, layer=62, layers=90, percent=63, z_mm=12.4)
    text = reason_text(
        Reason(ReasonCode.UNPLUGGED).with_details(
            Reason(ReasonCode.PRINT_STOOD_AT, position=position), Reason(ReasonCode.HEATERS_STILL_ON)
        )
    )
    assert text.startswith("Skrivaren kopplades loss eller stängdes av. Utskriften stod vid lager 62 av 90, 63")
    assert "12,4" in text
    assert "The" not in text


def test_the_machine_s_own_words_stay_as_they_are(translator: Translator) -> None:
    translator.set_language("fi")
    raw = "{MINTEMP}. kill() called!"
    assert reason_text(Reason(ReasonCode.MACHINE_MESSAGE, raw=raw)) == raw
    text = reason_text(Reason(ReasonCode.STOPPED_ITSELF, raw=raw))
    assert raw in text
    assert "The p" not in text
    assert reason_text(None) == ""


def test_a_reason_inside_a_sentence_is_translated_too(translator: Translator) -> None:
    translator.set_language("sv")
    unexplained = Reason(ReasonCode.PRINT_FAILED, cause=Reason(ReasonCode.OCTOPRINT_GIVES_NO_REASON))
    assert "Skrivarens server säger inte varför." in reason_text(unexplained)


def test_an_error_on_a_screen_names_no_path_and_says_what_to_do(translator: Translator) -> None:
    translator.set_language("en")
    assert error_text(StoreError("/var/lib/kiosk/hub.db can't be written.")) == "It could not be saved. Call staff."
    assert error_text(WorldError("/var/lib/kiosk is odd.")) == "That did not work. Call staff."
    assert error_text(UnknownVisitError(Reason(ReasonCode.VISIT_UNDONE))).startswith("This visit was taken back.")


def test_the_words_of_a_machine_are_not_for_a_public_page() -> None:
    """O17: wherever they are in a reason."""
    words = Reason(ReasonCode.MACHINE_MESSAGE, raw="Secret vase: thermal runaway")
    plain = Reason(ReasonCode.OCTOPRINT_NOT_CONNECTED)
    for quoting in (words, plain.with_details(words), Reason(ReasonCode.NOT_RESUMED, cause=words)):
        assert "Secret" in reason_text(quoting)
        assert public_reason_text(quoting) == ""
    assert public_reason_text(plain) == reason_text(plain) != ""
    assert public_reason_text(None) == ""
