"""What a refusal of the pairing offers: an address with https on the same host, and a certificate to accept."""

import socket
import threading

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.print_server.pairing import PairingError
from kiosk.printers.server_address import pinned, split_pin, without_pin
from tests.hostile_server import answering, read_request, serving
from tests.printers.octoprint.pairing.test_pairing import pair
from tests.printers.test_tls import octoprint, self_signed


def refusal(address: str) -> Reason:
    with pytest.raises(PairingError) as refused:
        pair(address, "key")
    return refused.value.reason


@pytest.mark.parametrize(
    ("location", "offered"),
    [
        ("https://127.0.0.1/api/version", "https://127.0.0.1"),
        ("https://127.0.0.1:443/", "https://127.0.0.1"),
        ("https://127.0.0.1:8443/api/version", "https://127.0.0.1:8443"),
        ("https://somebody:secret@127.0.0.1/", "https://127.0.0.1"),
    ],
)
def test_a_redirect_to_https_on_the_same_host_is_offered(location: str, offered: str) -> None:
    """O13: offered, and not followed."""
    with serving(answering(b"HTTP/1.1 301 Moved\r\nLocation: " + location.encode() + b"\r\n\r\n")) as url:
        assert refusal(url) == Reason(ReasonCode.REDIRECTED_TO_HTTPS, address=offered)


@pytest.mark.parametrize(
    ("location", "code"),
    [
        ("https://evil.example/api/version", ReasonCode.REDIRECTED),
        ("https://127.0.0.1.evil.example/", ReasonCode.REDIRECTED),
        ("https://127.0.0.1@evil.example/", ReasonCode.REDIRECTED),
        ("http://127.0.0.1:9/", ReasonCode.REDIRECTED),
        ("ftp://127.0.0.1/", ReasonCode.REDIRECTED),
        ("https://127.0.0.1:99999/", ReasonCode.NOT_OCTOPRINT),
        ("/login", ReasonCode.NOT_OCTOPRINT),
        ("https://", ReasonCode.NOT_OCTOPRINT),
    ],
)
def test_no_other_redirect_is_offered(location: str, code: ReasonCode) -> None:
    """O13."""
    seen: list[bytes] = []

    def redirect(connection: socket.socket, _: threading.Event) -> None:
        seen.append(read_request(connection))
        connection.sendall(b"HTTP/1.1 302 Found\r\nLocation: " + location.encode() + b"\r\n\r\n")

    with serving(redirect) as url:
        assert refusal(url).code is code
    assert len(seen) == 1


def test_a_self_signed_certificate_is_offered_with_its_fingerprint(tmp_path) -> None:
    """O12: the one that a person accepts is the one that is trusted from then on."""
    with serving(octoprint, self_signed(tmp_path)) as url:
        offered = refusal(url)
        assert offered.code is ReasonCode.CERTIFICATE_TO_ACCEPT
        accepted = pinned(url, str(offered.values["fingerprint"]))
        assert refusal(accepted).code not in {ReasonCode.CERTIFICATE_TO_ACCEPT, ReasonCode.CERTIFICATE_CHANGED}


def test_an_address_keeps_its_fingerprint() -> None:
    """O12: as it is stored, and may stand in the configuration."""
    fingerprint = ":".join(["AB"] * 32)
    kept = pinned("https://octopi.local/one", fingerprint)
    assert kept == "https://octopi.local/one#sha256=" + "ab" * 32
    assert pinned(kept, fingerprint) == kept
    assert without_pin(kept) == split_pin(kept)[0] == "https://octopi.local/one"
    assert split_pin(kept)[1].fingerprint == "ab" * 32
    for wrong in ("https://x#sha256=", "https://x#sha256=any", "https://x#sha256=" + "ä" * 64):
        with pytest.raises(ValueError, match="SHA-256"):
            split_pin(wrong)
