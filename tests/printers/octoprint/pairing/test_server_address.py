"""Addresses as people type them."""

import pytest

from kiosk.printers.octoprint.pairing.server_address import likely_addresses, same_place, tidy_address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("octopi.local", "http://octopi.local"),
        ("  192.168.1.20:5000 ", "http://192.168.1.20:5000"),
        ("HTTP://Octopi.Local:80/", "http://octopi.local"),
        ("https://prints.example.org:443/hauki/", "https://prints.example.org/hauki"),
        ("https://prints.example.org:8443/Hauki", "https://prints.example.org:8443/Hauki"),
        ("http://octopi.local/?#temp", "http://octopi.local"),
        ("[fe80::1]:5000", "http://[fe80::1]:5000"),
    ],
)
def test_what_is_typed_becomes_an_address(typed: str, address: str) -> None:
    """Issue 4, point 1: also below a path, and with what a browser adds."""
    assert tidy_address(typed) == address


@pytest.mark.parametrize(
    "typed",
    ["", "http://", "two words", "octo pi.local", "ftp://octopi", "a:b@octopi", "octopi:99999", "..", 201 * "x"],
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"address|[Pp]ort"):
        tidy_address(typed)


def test_a_bare_name_is_also_tried_where_octoprint_itself_listens() -> None:
    assert likely_addresses("http://octopi.local") == ("http://octopi.local", "http://octopi.local:5000")
    for whole in ("http://octopi.local:8080", "http://octopi.local/hauki", "https://octopi.local"):
        assert likely_addresses(whole) == (whole,)


def test_one_server_by_two_names_is_one_place() -> None:
    """The same server twice."""
    assert same_place("http://localhost:5000", "http://127.0.0.1:5000/")
    assert same_place("http://127.0.0.1", "http://127.0.0.1:80")
    assert not same_place("http://127.0.0.1:5000", "http://127.0.0.1:5001")
    assert not same_place("http://127.0.0.1/one", "http://127.0.0.1/two")
    assert not same_place("http://127.0.0.1", "http://no-such-host.invalid")
