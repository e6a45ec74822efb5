"""Three languages, complete (X9): a text without its translation fails here."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
TRANSLATIONS = CHECKOUT / "assets" / "translations"
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"

Texts = dict[tuple[str, str, str], ElementTree.Element]


def texts_of(path: Path) -> Texts:
    """Context, source and comment of each text of a .ts file that is still in use, with its element."""
    found: Texts = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            if translation.get("type") not in ("vanished", "obsolete"):
                key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
                found[key] = translation
    return found


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    """Every text that the screens can show, gathered anew from QML and Python."""
    target = tmp_path_factory.mktemp("translations") / "all.ts"
    screens = CHECKOUT / "kiosk" / "screens"
    below = [*(CHECKOUT / "kiosk" / "base" / "reasons").glob("*.py"), CHECKOUT / "kiosk" / "hub" / "audit_texts.py"]
    files = sorted(map(str, [*screens.rglob("*.qml"), *screens.rglob("*.py"), *below]))
    subprocess.run([LUPDATE, *files, "-ts", target], check=True, capture_output=True, timeout=120)
    return texts_of(target)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_text_is_translated(language: str, sources: Texts) -> None:
    """X9. English may be empty: the sources are English; but its plural forms must be written."""
    translated = texts_of(TRANSLATIONS / f"kiosk_{language}.ts")

    missing = [key for key in sources if key not in translated]
    assert not missing, f"run lupdate; not in kiosk_{language}.ts: {missing[:10]}"
    empty = [key for key in sources if not _is_complete(translated[key], language)]
    assert not empty, f"{len(empty)} not translated to {language}: {empty[:10]}"


def test_a_text_with_a_number_has_a_form_for_one_and_for_many(sources: Texts) -> None:
    """lupdate sees the plural of `self.tr(text, "", n)`, but passes over that of `translate(context, text, "", n)`."""
    without = [key for key, translation in sources.items() if "%n" in key[1] and not list(translation)]
    assert not without, f"ask for it by self.tr or qsTr with a number: {without}"


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_a_translation_keeps_the_places_for_values(language: str, sources: Texts) -> None:
    """A `%1` or `{name}` that is lost in a translation would lose a value on the screen."""
    translated = texts_of(TRANSLATIONS / f"kiosk_{language}.ts")

    for key in sources.keys() & translated.keys():
        for words in _forms(translated[key]):
            assert _places(words) >= _places(key[1]) - {"%n"}, f"{key[1]!r} became {words!r}"


def _forms(translation: ElementTree.Element) -> list[str]:
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def _is_complete(translation: ElementTree.Element, language: str) -> bool:
    if language == "en" and not list(translation.iter("numerusform")):
        return True
    return translation.get("type") != "unfinished" and all(form.strip() for form in _forms(translation))


def _places(words: str) -> set[str]:
    return set(re.findall(r"%[0-9n]|\{\w+\}", words))
