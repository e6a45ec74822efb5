"""TLS as in real networks: private authorities, certificates that a person accepted, and everything that is wrong."""

import datetime
import hashlib
import json
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from kiosk.base.clock import SystemClock
from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.base.toml_config import ConfigError
from kiosk.cli.printroom import trust_authorities
from kiosk.config import Config, Network
from kiosk.printers import tls
from kiosk.printers.octoprint.http.push_socket import PushSocket
from kiosk.printers.octoprint.http.rest_api import RestApi
from kiosk.printers.octoprint.printer import OctoPrintPrinter
from kiosk.printers.printer import CameraFound, NoImageError, PrinterState
from kiosk.printers.server_address import pinned, split_pin
from kiosk.printers.snapshot import fetch_image
from tests.camera_server import bed_picture
from tests.hostile_server import accept_web_socket, read_request, serving
from tests.printers.octoprint.conftest import Reports

HOST = "127.0.0.1"
DAY = datetime.timedelta(days=1)
NOW = datetime.datetime.fromisoformat("2026-01-01T00:00:00+00:00")
FAR = NOW + 20_000 * DAY


@pytest.fixture(autouse=True)
def no_added_authorities() -> Iterator[None]:
    """Authorities are added for the whole process."""
    tls._checking.cache_clear()
    yield
    tls._checking.cache_clear()


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def context_of(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def self_signed(folder: Path) -> ssl.SSLContext:
    """As a server makes one for itself."""
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=octopi", "-days", "1",
         "-addext", f"subjectAltName=IP:{HOST}", "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
        check=True,
        capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context


requests_seen: list[bytes] = []


def octoprint(connection: socket.socket, over: threading.Event) -> None:
    """A web socket, a version and a camera."""
    head = read_request(connection)
    requests_seen.append(head)
    if b"/sockjs/" in head:
        accept_web_socket(connection, head)
        over.wait(30)
    else:
        body = bed_picture() if b"/shot" in head else b'{"server": "1.11.8"}'
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


def without_tls(connection: socket.socket, _: threading.Event) -> None:
    """As a web server answers what is no request."""
    connection.recv(5)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


def over_rest(address: str) -> None:
    assert RestApi(address, "k" * 43).version() == {"server": "1.11.8"}


def over_push(address: str) -> None:
    PushSocket(*split_pin(address)).close()


def from_camera(address: str) -> None:
    url, trust = split_pin(address)
    assert fetch_image(url + "/shot", trust=trust) == bed_picture()


EACH = pytest.mark.parametrize("use", [over_rest, over_push, from_camera])
Use = Callable[[str], None]


def refusal(use: Use, address: str) -> str:
    """The English reason for which it fails."""
    with pytest.raises((ReasonError, NoImageError)) as refused:
        use(address)
    return str(refused.value)


@EACH
def test_a_private_authority_that_the_configuration_names_is_trusted(
    use: Use, authority: trustme.CA, tmp_path: Path
) -> None:
    """O12: for REST, push and camera alike; it is unknown before."""
    ca_file = tmp_path / "hub-ca.pem"
    authority.cert_pem.write_to_path(ca_file)
    with serving(octoprint, context_of(authority.issue_cert(HOST))) as url:
        assert refusal(use, url) == str(Reason(ReasonCode.CERTIFICATE_UNKNOWN_AUTHORITY))
        trust_authorities(Config(network=Network(ca_file=ca_file)))
        use(url)


@EACH
def test_an_authority_in_the_store_of_the_system_is_trusted(
    use: Use, authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """O12: without anything in the configuration."""
    store = tmp_path / "store.pem"
    authority.cert_pem.write_to_path(store)
    monkeypatch.setenv("SSL_CERT_FILE", str(store))  # where OpenSSL looks for the system's store
    with serving(octoprint, context_of(authority.issue_cert(HOST))) as url:
        use(url)


@EACH
def test_each_tls_failure_says_what_is_wrong(use: Use, authority: trustme.CA, tmp_path: Path) -> None:
    """O12: expired, not valid yet, for another name, signed by itself, no TLS at all."""
    ca_file = tmp_path / "hub-ca.pem"
    authority.cert_pem.write_to_path(ca_file)
    tls.add_authorities(ca_file)
    wrong = {
        ReasonCode.CERTIFICATE_EXPIRED: context_of(
            authority.issue_cert(HOST, not_before=NOW - 2000 * DAY, not_after=NOW - 1000 * DAY)
        ),
        ReasonCode.CERTIFICATE_NOT_YET_VALID: context_of(
            authority.issue_cert(HOST, not_before=FAR - DAY, not_after=FAR)
        ),
        ReasonCode.CERTIFICATE_OTHER_NAME: context_of(authority.issue_cert("octopi.example")),
        ReasonCode.CERTIFICATE_SELF_SIGNED: self_signed(tmp_path),
    }
    for code, context in wrong.items():
        with serving(octoprint, context) as url:
            assert refusal(use, url) == str(Reason(code))
    with serving(without_tls) as url:
        assert refusal(use, url.replace("http:", "https:")) == str(Reason(ReasonCode.NO_TLS))


@EACH
def test_an_accepted_certificate_is_trusted_and_no_other(use: Use, tmp_path: Path) -> None:
    """O12: pinned by its fingerprint; before another one nothing is sent, no key either."""
    with serving(octoprint, self_signed(tmp_path)) as url:
        certificate = ssl.PEM_cert_to_DER_cert((tmp_path / "cert.pem").read_text())
        fingerprint = hashlib.sha256(certificate).hexdigest()
        use(pinned(url, fingerprint))
        requests_seen.clear()
        other = fingerprint[:-1] + ("0" if fingerprint[-1] != "0" else "1")
        assert refusal(use, pinned(url, other)) == str(Reason(ReasonCode.CERTIFICATE_CHANGED))
        assert requests_seen == []


def test_a_file_that_holds_no_certificates_is_an_error_of_the_configuration(tmp_path: Path) -> None:
    """O12."""
    for content in (None, b"no certificate"):
        path = tmp_path / f"ca-{bool(content)}.pem"
        if content:
            path.write_bytes(content)
        with pytest.raises(ConfigError):
            trust_authorities(Config(network=Network(ca_file=path)))


def octoprint_without_web_socket(connection: socket.socket, _: threading.Event) -> None:
    """An idle one behind a proxy, with a camera."""
    path = read_request(connection).split(b" ")[1].decode().partition("?")[0]
    answers: dict[str, Any] = {
        "/api/job": {"job": {"file": {}}, "progress": {}},
        "/api/printer": {"state": {"flags": {"operational": True, "ready": True}}, "temperature": {}},
        "/api/settings": {"webcam": {"webcamEnabled": True, "snapshotUrl": "/shot"}},
    }
    status = b"200 OK" if path in answers else b"404 Not Found"
    connection.sendall(b"HTTP/1.1 " + status + b"\r\n\r\n" + json.dumps(answers.get(path, {})).encode())


def test_a_printer_behind_an_accepted_certificate_is_reached_with_its_camera_and_behind_a_changed_one_not(
    tmp_path: Path,
) -> None:
    """O12, O14: also where the state is polled; a certificate that changed is the reason for which it is offline."""
    with serving(octoprint_without_web_socket, self_signed(tmp_path)) as url:
        certificate = ssl.PEM_cert_to_DER_cert((tmp_path / "cert.pem").read_text())
        fingerprint = hashlib.sha256(certificate).hexdigest()
        reports = Reports()
        printer = OctoPrintPrinter(reports, pinned(url, fingerprint), "k" * 43, SystemClock())
        printer.connect()
        reports.wait_for_state(PrinterState.IDLE)
        camera = reports.wait_for(CameraFound)
        printer.close()
        assert (camera.addresses, camera.trust.fingerprint) == ((url + "/shot",), fingerprint)
        reports = Reports()
        printer = OctoPrintPrinter(reports, pinned(url, "0" * 64), "k" * 43, SystemClock())
        printer.connect()
        assert reports.wait_for_state(PrinterState.OFFLINE).reason == Reason(ReasonCode.CERTIFICATE_CHANGED)
        printer.close()
