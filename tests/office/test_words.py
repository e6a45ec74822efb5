"""The office says what the kiosk says, in three languages, and nothing is left untranslated (W1, X9)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.base.resources import ASSETS
from kiosk.hub.added_printers import COLOURS
from kiosk.hub.alarms import Alarm, AlarmCause
from kiosk.hub.audit_actions import Deed
from kiosk.hub.audit_log import AuditLine
from kiosk.hub.consultations import Asker, Topic
from kiosk.hub.equipment.fault_reports import Symptom
from kiosk.hub.equipment.status import Status
from kiosk.hub.settings.current import KINDS as KINDS_OF_SETTINGS
from kiosk.hub.settings.equipment_settings import KINDS
from kiosk.hub.visit_fields import Purpose
from kiosk.office.text import day_act_words, log_words, printer_words, state_words
from kiosk.office.text.day_words import day_words
from kiosk.office.text.purpose_words import purpose_words
from kiosk.office.text.words import LANGUAGES, own_texts, words_of
from kiosk.printers.printer import Outcome, PrinterState
from kiosk.printroom.overrides import OverrideReason
from kiosk.screens.door import purpose
from kiosk.screens.printer_setup import wizard_text
from kiosk.screens.qt import translate
from kiosk.screens.staff import alarms_text
from kiosk.screens.text import (
    audit_words,
    consultation_words,
    equipment_labels,
    fault_words,
    override_words,
    printer_labels,
)
from kiosk.screens.text.translator import Translator
from tests.screens.driver import qt

OFFICE = Path(log_words.__file__).parents[1]
TEXT = re.compile(r"""\b(?:t|words|count)\(\s*["']((?:[^"'\\]|(?<=\w)'(?=\w))*)["']""")
START = datetime(2026, 1, 1, 12, tzinfo=UTC)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """The kiosk speaks it, too."""
    translator = Translator(ASSETS / "translations", qt())
    translator.set_language(request.param)
    yield request.param
    translator.close()


def test_states_causes_and_actions_are_worded_as_on_the_kiosk(language: str) -> None:
    """W1: one wording for one thing."""
    words = words_of(language)
    for state in PrinterState:
        assert state_words.state_word(state, words) == printer_labels.state_word(state)
    for outcome in Outcome:
        assert state_words.outcome_word(outcome, words) == printer_labels.outcome_word(outcome)
    for status in Status:
        assert state_words.status_word(status, words) == equipment_labels.status_word(status)
    for symptom in Symptom:
        assert state_words.symptom_word(symptom, words) == fault_words.symptom_words(symptom)
    for kind in KINDS:
        assert state_words.kind_word(kind, None, words) == equipment_labels.kind_word(kind)
    for cause in AlarmCause:
        alarm = Alarm("1", cause, None, None, None, START, None, None, None, None, None)
        assert state_words.alarm_words(alarm, words) == printer_labels.alarm_words(alarm)
        assert state_words.advice(cause, words) == alarms_text.advice(alarm)
    for topic in Topic:
        assert day_act_words.topic_words(topic, words) == consultation_words.topic_words(topic)
    for asker in Asker:
        assert day_act_words.asker_words(asker, words) == consultation_words.asker_words(asker)
    for one in Purpose:
        assert purpose_words(one, words) == translate("PurposeViewModel", purpose.NAMES[one])
    for action in audit_words.WORDS:
        assert log_words.action_words(action, words) == audit_words.action_words(action)


def test_the_log_names_each_setting_as_the_kiosk_does(language: str) -> None:
    """W4: who changed what."""
    for kind in KINDS_OF_SETTINGS:
        line = AuditLine(START, None, None, "setting.changed", Deed.CHANGED, "setting", kind.subject, "", "", "")
        named = log_words.subject_words(line, words_of(language))
        assert named == audit_words.subject_words(line) != ""
    day = AuditLine(START, None, None, "setting.added", Deed.CHANGED, "exceptional_day", "2026-12-24", "", "", "")
    days = replace(day, subject_name="2026-12-24/2026-12-25")
    written = {"fi": "to 24.12.2026", "sv": "tors 24.12.2026", "en": "Thu 24 Dec 2026"}
    assert log_words.subject_words(days, words_of(language)).startswith(f"{written[language]}–")
    assert audit_words.subject_words(days) == "24.12.2026–25.12.2026"
    assert log_words.subject_words(day, words_of(language)) == written[language]
    assert audit_words.subject_words(day) == "24.12.2026"


def test_days_are_written_as_on_the_kiosk(language: str) -> None:
    for days in range(0, 366, 5):
        moment = START + timedelta(days=days)
        assert day_words(moment.date(), language) == equipment_labels.day_words(moment, UTC, language)


def test_printers_and_prints_are_worded_as_on_the_kiosk(language: str) -> None:
    """W1: flags, how a print ended, why it was allowed."""
    words = words_of(language)
    for why in OverrideReason:
        assert printer_words.override_word(why, words) == override_words.reason_words(why)[0]
    for colour in COLOURS:
        assert printer_words.colour_word(colour, words) == wizard_text.colour_name(colour)


def test_every_text_of_a_page_is_translated_and_every_translation_is_used() -> None:
    """X9: a text without its Finnish or Swedish, or one that nobody shows, fails here."""
    pages = [*OFFICE.rglob("*.py"), *OFFICE.rglob("*.html")]
    sources = {path: path.read_text(encoding="utf-8") for path in pages}
    asked = {text for source in sources.values() for text in TEXT.findall(source)}
    known = own_texts()["en"]
    assert sorted(asked - known.keys()) == []
    written = "\n".join(sources.values())
    assert sorted(text for text in known if f'"{text}"' not in written) == []


def test_a_translation_keeps_the_places_for_values_and_both_forms() -> None:
    texts = own_texts()
    for language in ("fi", "sv"):
        for english, translated in texts[language].items():
            assert translated.strip(), english
            assert set(re.findall(r"{\w+}", translated)) == set(re.findall(r"{\w+}", english)), english
            assert translated.count("~") == english.count("~"), english
