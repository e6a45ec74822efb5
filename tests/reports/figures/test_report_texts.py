"""The texts of reports: in three languages, all used, in the words of the kiosk and the office (X9, I9)."""

import re

import pytest

from kiosk.base.language.texts import LANGUAGES, read_texts
from kiosk.hub.visit_fields import Purpose
from kiosk.office.text.purpose_words import purpose_words
from kiosk.office.text.words import own_texts, words_of
from kiosk.reports.figures import words
from kiosk.reports.figures.words import PURPOSES, report_words

REPORTS = words.TEXTS.parent
TEXT = re.compile(r"""\b(?:t|count)\(\s*"((?:[^"\\])*)"(?:\s*"((?:[^"\\])*)")?(?:\s*"((?:[^"\\])*)")?""")
OTHER_FORMS = {"Known", "Visits", "Number", "Unit", "Share, %", "Prints", "Hours of use", "Came out", "Uses", "Women",
               "From", "Until", "What", "Equipment", "not known", "Planned",
               "Person hours", "Another material"}  # fmt: skip
"""Texts that a heading of a table words otherwise than a page of the office."""


def test_every_text_is_translated_and_every_translation_is_used() -> None:
    """X9: a text without its Finnish or Swedish, or one that nobody shows, fails here."""
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (REPORTS / "figures").glob("*.py"))
    asked = {"".join(parts) for parts in TEXT.findall(sources)}
    known = read_texts(words.TEXTS)
    assert sorted(asked - known["en"].keys()) == []
    joined = re.sub(r'"\s*\n\s*"', "", sources)
    assert sorted(text for text in known["en"] if f'"{text}"' not in joined) == []
    for language in ("fi", "sv"):
        for english, translated in known[language].items():
            assert set(re.findall(r"{\w+}", translated)) == set(re.findall(r"{\w+}", english)), english
            assert translated.strip() and translated.count("~") == english.count("~"), english  # noqa: PT018


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_thing_has_one_wording(language: str) -> None:
    """I9: what visitors choose at the door, and what pages of the office say too."""
    t = report_words(language)
    assert {t(PURPOSES[one]) for one in Purpose} == {purpose_words(one, words_of(language)) for one in Purpose}
    office, own = own_texts()[language], read_texts(words.TEXTS)[language]
    both = (office.keys() & own.keys()) - OTHER_FORMS
    assert {english: own[english] for english in both} == {english: office[english] for english in both}
