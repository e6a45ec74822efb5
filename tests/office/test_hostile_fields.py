"""Whatever is written into a field of any form: a page that says what can't be, or the text as it is (W7, Q4, Q8)."""

import itertools
import re
from collections.abc import Iterator, Mapping

import pytest
import requests

from tests.office.attacking import Attacked, Attacker, all_pages, attacked_office
from tests.office.forms_found import FoundForm, forms_of

TEXTS = ("x" * 10_000, "a\0b", "\N{RIGHT-TO-LEFT OVERRIDE}abc\N{ZERO WIDTH SPACE}", "\N{FIRE}" * 50, "'\"><b>", "..")
NUMBERS = ("1e999", "-1", "", "\N{ARABIC-INDIC DIGIT THREE}", "NaN", "9" * 18, "\N{SUPERSCRIPT TWO}", "2026-13-45",
           "9999-12-31", "0001-01-01")  # fmt: skip
LEFT_ALONE = ("/leave", "/pin", "/pair", "/devices/", "/language")
"""What ends the attack itself."""
_ID = re.compile(r"[0-9a-f]{8}-[-0-9a-f]{27}")


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Attacked]:
    with attacked_office(tmp_path_factory.mktemp("attacked")) as made:
        yield made


def forms(attacked: Attacked, browser: Attacker) -> Iterator[FoundForm]:
    """One of each kind, as they are when it is its turn."""
    seen = set()
    for page in all_pages(attacked.hub):
        for form in forms_of(browser.get(page).text, page):
            kind = (_ID.sub("", form.action), form.is_post, tuple(form.values))
            if kind not in seen and not form.action.startswith(LEFT_ALONE):
                seen.add(kind)
                yield form


def answer_to(browser: Attacker, form: FoundForm, fields: Mapping[str, str]) -> requests.Response:
    url = browser.hub.origin + form.action
    if not form.is_post:
        return browser.session.get(url, params=fields, timeout=30, allow_redirects=False)
    if form.files:
        parts = {name: (None, value) for name, value in fields.items()}
        return browser.session.post(url, files=parts, timeout=30, allow_redirects=False)
    return browser.session.post(url, data=fields, timeout=30, allow_redirects=False)


def test_nothing_that_is_written_into_a_field_is_a_mistake_of_ours(attacked: Attacked) -> None:
    """W7, Q8: hidden fields and choices as well; another value in each."""
    browser, tried = Attacker(attacked.hub, "Maija"), 0
    values = itertools.cycle((*TEXTS, *NUMBERS))
    with attacked.without_a_mistake():
        for form in forms(attacked, browser):
            for name in form.names:
                value = next(values)
                status = answer_to(browser, form, {**form.values, name: value}).status_code
                assert status in (200, 303, 403, 404, 409, 413, 422), (status, form.action, name, value[:20])
                tried += 1
    assert tried > 300
