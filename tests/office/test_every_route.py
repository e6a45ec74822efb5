"""Every page of the office, asked by everybody who may not, and for things that there are not (Q3, W2, W3)."""

from collections.abc import Iterator

import pytest
import requests

from kiosk.hub.permissions import Role, allows
from kiosk.office.routes import PageRoute
from tests.office.attacking import HOSTILE_PARTS, Attacked, Attacker, attacked_office, path_of, routes
from tests.office.office_hub import PEOPLE

WRONG_TOKENS = ("", "0" * 40, "\N{LATIN SMALL LETTER A WITH DIAERESIS}")


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Attacked]:
    with attacked_office(tmp_path_factory.mktemp("attacked")) as made:
        yield made


def asked(browser: Attacker, route: PageRoute, method: str, token: str = "", part: str = "none") -> requests.Response:
    """The answer as it comes, without following it; with a file's form where one is taken."""
    url = browser.hub.origin + path_of(route, part)
    sent: dict[str, object] = {}
    if method == "POST":
        sent = {"files": {"csrf": (None, token)}} if route.largest_body else {"data": {"csrf": token}}
    request = browser.session.prepare_request(requests.Request(method, url, **sent))  # type: ignore[arg-type]
    request.url = url  # dots and all, as an attacker writes it
    return browser.session.send(request, timeout=30, allow_redirects=False)


def test_who_is_not_known_is_sent_to_the_code(attacked: Attacked) -> None:
    """W2: by every page that needs somebody, whatever token comes along."""
    before, stranger = attacked.content(), Attacker(attacked.hub)
    token = stranger.token("/pair")
    for route, method in routes():
        if route.needs is not None:
            answer = asked(stranger, route, method, token)
            assert (answer.status_code, answer.headers.get("location")) == (303, "/pair"), (method, route.path)
    assert attacked.content() == before


@pytest.mark.parametrize("name", ["Antti", "Olli"])
def test_a_lower_role_is_refused_by_every_page_of_a_higher_one(attacked: Attacked, name: str) -> None:
    """Q3: a host by those of operators and admins, an operator by those of admins; to read and to act."""
    browser = Attacker(attacked.hub, name)
    token, before = browser.token("/devices"), attacked.content()
    for route, method in routes():
        if route.needs is not None and not allows(PEOPLE[name], route.needs):
            assert asked(browser, route, method, token).status_code == 403, (method, route.path)
    assert attacked.content() == before


def test_no_form_is_taken_without_its_own_token(attacked: Attacked) -> None:
    """W3: neither without one nor with that of another device of the same person."""
    browser, other = Attacker(attacked.hub, "Maija"), Attacker(attacked.hub, "Maija")
    tokens, before = (*WRONG_TOKENS, other.token("/devices")), attacked.content()
    for number, (route, method) in enumerate(routes()):
        if method == "POST":
            for token in {tokens[number % len(WRONG_TOKENS)], tokens[-1]}:
                assert asked(browser, route, method, token).status_code == 403, (route.path, token)
    assert attacked.content() == before


def test_an_admin_types_the_pin_again_for_every_page_of_admins(attacked: Attacked) -> None:
    """W2: after 12 hours."""
    browser = Attacker(attacked.hub, "Maija")
    token = browser.token("/devices")
    attacked.hub.expire_pins()
    before = attacked.content()
    for route, method in routes():
        if route.needs is Role.ADMIN:
            answer = asked(browser, route, method, token)
            is_led = answer.headers.get("location", "").startswith("/pin?to=")
            assert is_led if method == "GET" else "Type your PIN" in answer.text, (method, route.path)
    assert attacked.content() == before


def test_what_there_is_not_is_a_page_that_says_so(attacked: Attacked) -> None:
    """Q8, W7: whatever an address names. A form about it changes nothing, and says so or is led to where it was."""
    browser = Attacker(attacked.hub, "Maija")
    token, before = browser.token("/devices"), attacked.content()
    with attacked.without_a_mistake():
        for route, method in routes(with_parameters=True):
            for part in HOSTILE_PARTS:
                answer = asked(browser, route, method, token, part)
                if route.of_company is not None:
                    assert answer.headers.get("location") == "/map", "it needs the code of a company"
                elif method == "GET":
                    assert answer.status_code == (404 if route.needs else 200), (route.path, part)
                else:
                    assert answer.status_code in (303, 404, 409, 422), (route.path, part)
                    assert answer.headers.get("location", "").partition("done=")[2] not in ("saved", "removed"), (
                        route.path
                    )
    assert attacked.content() == before
