"""Addresses as people type them."""

import pytest

from kiosk.printers.server_address import candidate_addresses, is_same_server, normalize_address


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
def test_typed_addresses_are_normalized(typed: str, address: str) -> None:
    """O9: with a path, and with what a browser adds."""
    assert normalize_address(typed) == address


@pytest.mark.parametrize(
    "typed",
    ["", "http://", "two words", "octo pi.local", "ftp://octopi", "a:b@octopi", "octopi:99999", "..", 201 * "x"],
)
def test_invalid_addresses_are_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"address|[Pp]ort"):
        normalize_address(typed)


def test_a_bare_name_is_also_tried_with_octoprint_s_own_port() -> None:
    assert candidate_addresses("http://octopi.local", 5000) == ("http://octopi.local", "http://octopi.local:5000")
    for address in ("http://octopi.local:8080", "http://octopi.local/hauki", "https://octopi.local"):
        assert candidate_addresses(address, 5000) == (address,)


def test_one_server_under_two_names_is_recognized() -> None:
    assert is_same_server("http://localhost:5000", "http://127.0.0.1:5000/")
    assert is_same_server("http://127.0.0.1", "http://127.0.0.1:80")
    assert not is_same_server("http://127.0.0.1:5000", "http://127.0.0.1:5001")
    assert not is_same_server("http://127.0.0.1/one", "http://127.0.0.1/two")
    assert not is_same_server("http://127.0.0.1", "http://no-such-host.invalid")
