"""Pairing with a real OctoPrint, and with everything else that can be at an address."""

import contextlib
import http.client
import http.server
import io
import json
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from kiosk.base.clock import SystemClock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.http import http_client
from kiosk.printers.octoprint.pairing.pairing import pair_server
from kiosk.printers.print_server.pairing import PairingError, ServerFacts, Step
from tests.octoprint_server import free_port
from tests.printers.octoprint.conftest import TIMEOUT_S, Rig
from tests.printers.octoprint.pairing.test_app_keys import decide

CLOCK = SystemClock()
LONG_WAIT_S = 100.0
"""Longer than a test."""


def pair(address: str, key: str = "", **more: object) -> tuple[str, ServerFacts]:
    """Pair without waiting for a person."""
    return pair_server(address, key, (), threading.Event(), lambda *_: None, CLOCK, **more)  # type: ignore[arg-type]


def refusal(address: str, key: str = "") -> Reason:
    """The reason for which the pairing fails."""
    with pytest.raises(PairingError) as refused:
        pair(address, key)
    return refused.value.reason


def an_image() -> bytes:
    """A camera image."""
    image = io.BytesIO()
    Image.new("RGB", (4, 3)).save(image, "PNG")
    return image.getvalue()


Handler = Callable[[http.server.BaseHTTPRequestHandler], None]


@contextlib.contextmanager
def web_server(answer: Handler, certificate: Path | None = None) -> Iterator[str]:
    """A web server; `answer` writes its answers. Yields its address."""

    class Answering(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(self)

        def do_POST(self) -> None:
            answer(self)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Log nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    scheme = "http"
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        scheme = "https"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"{scheme}://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def answering(status: int, body: bytes = b"", kind: str = "application/json", path: str = "") -> Handler:
    """Answer all requests (below `path`) with this."""

    def answer(request: http.server.BaseHTTPRequestHandler) -> None:
        request.send_response(status if request.path.startswith(path) else 404)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    return answer


@pytest.mark.both_octoprints
@pytest.mark.octoprint
def test_pairing_reads_the_facts_of_the_printer(rig: Rig) -> None:
    """O9: bed, height, nozzle, tools, version, name and camera."""
    steps: list[tuple[Step, float | None]] = []
    with web_server(answering(200, an_image(), "image/png")) as camera, ThreadPoolExecutor(1) as pool:
        rig.server.post("/api/settings", {"plugins": {"classicwebcam": {"snapshot": f"{camera}/?action=snapshot"}}})
        rig.server.post("/api/settings", {"appearance": {"name": "Haukiputaan kone"}})
        url = rig.server.url + "/"
        requested = pool.submit(
            pair_server, url, "", (), threading.Event(), lambda *step: steps.append(step), CLOCK, LONG_WAIT_S
        )
        decide(rig, requested, accept=True)
        key, facts = requested.result(TIMEOUT_S)
        rig.server.post("/api/settings", {"plugins": {"classicwebcam": {"snapshot": ""}}})
        rig.server.post("/api/settings", {"appearance": {"name": ""}})
    assert len(key) == 43
    assert steps == [(Step.ASKING, None), (Step.WAITING, LONG_WAIT_S), (Step.READING, None)]
    assert (facts.bed_x_mm, facts.bed_y_mm, facts.height_mm) == (200, 200, 200)
    assert (facts.nozzle_mm, facts.tool_count) == (0.4, 1)
    assert facts.version.startswith(f"{rig.server.version}.")
    assert facts.name == "Haukiputaan kone"
    assert facts.has_camera
    assert (facts.model, facts.firmware_name) == ("", "Virtual Marlin 1.0")


@pytest.mark.both_octoprints
@pytest.mark.octoprint
def test_pairing_reads_what_the_profile_says_of_the_machine(rig: Rig) -> None:
    """G6, G8: model, shape, origin, box, nozzle and tools, as a real server stores them."""
    path = "/api/printerprofiles/_default"
    before = rig.server.get(path)
    box = {"x_min": -95, "x_max": 95, "y_min": -95, "y_max": 95, "z_min": 0, "z_max": 310}
    volume = {"formFactor": "circular", "origin": "center", "width": 180, "depth": 180, "height": 300}
    extruder = {"count": 2, "nozzleDiameter": 0.6, "offsets": [[0, 0], [20, 0]]}
    profile = {"model": "Kossel Mini", "volume": volume | {"custom_box": box}, "extruder": extruder}
    try:
        rig.server.request("PATCH", path, json.dumps({"profile": profile}).encode())
        _, facts = pair(rig.server.url, rig.server.api_key)
    finally:
        rig.server.request("PATCH", path, json.dumps({"profile": before}).encode())
    assert (facts.model, facts.round_bed, facts.origin_in_centre) == ("Kossel Mini", True, True)
    assert (facts.bed_x_mm, facts.bed_y_mm, facts.height_mm) == (180, 180, 300)
    assert facts.custom_box == (-95, -95, 0, 95, 95, 310)
    assert (facts.nozzle_mm, facts.tool_count) == (0.6, 2)


def forwarding(server: str, path: str) -> Handler:
    """A proxy that serves `server` below `path`, configured as in OctoPrint's manual."""

    def answer(request: http.server.BaseHTTPRequestHandler) -> None:
        body = request.rfile.read(int(request.headers.get("Content-Length") or 0))
        headers = {name: value for name, value in request.headers.items() if name != "Host"} | {"X-Script-Name": path}
        link = http.client.HTTPConnection(server.partition("://")[2], timeout=TIMEOUT_S)
        link.request(request.command, request.path.removeprefix(path), body, headers)
        response = link.getresponse()
        content = response.read()
        link.close()
        request.send_response(response.status)
        for name, value in response.getheaders():
            if name not in {"Transfer-Encoding", "Connection", "Content-Length"}:
                request.send_header(name, value)
        request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        request.wfile.write(content)

    return answer


@pytest.mark.octoprint
def test_a_server_below_a_path_grants_its_key_there(rig: Rig) -> None:
    """O9: the request and its polls go below the path too."""
    with web_server(forwarding(rig.server.url, "/hauki")) as address, ThreadPoolExecutor(1) as pool:
        requested = pool.submit(pair, f"{address}/hauki")
        decide(rig, requested, accept=True)
        key, facts = requested.result(TIMEOUT_S)
    assert len(key) == 43
    assert (facts.address, facts.bed_x_mm) == (f"{address}/hauki", 200)


@pytest.mark.octoprint
def test_a_typed_key_is_checked_and_a_camera_without_an_image_is_none(rig: Rig) -> None:
    """O9, O10: without a key request; settings name cameras that were never plugged in."""
    rig.server.post("/api/settings", {"plugins": {"classicwebcam": {"snapshot": f"http://127.0.0.1:{free_port()}/"}}})
    key, facts = pair(rig.server.url, rig.server.api_key)
    rig.server.post("/api/settings", {"plugins": {"classicwebcam": {"snapshot": ""}}})
    assert key == rig.server.api_key
    assert (facts.has_camera, facts.bed_x_mm) == (False, 200)
    assert refusal(rig.server.url, "w" * 43) == Reason(ReasonCode.KEY_REFUSED)


@pytest.mark.octoprint
def test_a_server_that_is_in_the_hub_is_not_paired_again(rig: Rig) -> None:
    """O9: even under another name."""
    known = [("Hauki", rig.server.url.replace("127.0.0.1", "localhost"))]
    with pytest.raises(PairingError) as refused:
        pair_server(rig.server.url, "", known, threading.Event(), lambda *_: None, CLOCK)
    assert refused.value.reason == Reason(ReasonCode.SERVER_ALREADY_ADDED, name="Hauki")


VERSION = b'{"api": "0.1", "server": "%s", "text": "OctoPrint"}'
OTHERS = {
    "a web page": (answering(200, b"<html>Hello</html>", "text/html"), ReasonCode.NOT_OCTOPRINT),
    "nothing at this path": (answering(404, b"not found", "text/plain"), ReasonCode.NOT_OCTOPRINT),
    "JSON of something else": (answering(200, b'["a", "b"]'), ReasonCode.NOT_OCTOPRINT),
    "a first set-up not done": (answering(403, b'{"error": "no"}'), ReasonCode.SERVER_REFUSES),
    "no app keys": (answering(403, b'{"error": "no"}', path="/api/version"), ReasonCode.NO_APP_KEYS),
    "too many key requests": (answering(429, b'{"error": "slow"}'), ReasonCode.TOO_MANY_REQUESTS),
    "a proxy without its server": (answering(502, b"", "text/html"), ReasonCode.OCTOPRINT_NOT_UP),
}


@pytest.mark.parametrize("case", OTHERS)
def test_anything_but_an_octoprint_that_grants_keys_has_its_reason(case: str) -> None:
    answer, code = OTHERS[case]
    with web_server(answer) as address:
        assert refusal(address).code is code


def test_a_server_that_is_too_old_is_refused_with_the_needed_version() -> None:
    with web_server(answering(200, VERSION % b"1.8.7")) as address:
        assert refusal(address, "key") == Reason(ReasonCode.OCTOPRINT_TOO_OLD, version="1.8.7", needed="1.9")


def test_an_error_text_is_cut_to_what_a_screen_has_room_for() -> None:
    with web_server(answering(500, b'{"error": "%s"}' % (b"so " * 5000))) as address:
        assert len(str(refusal(address))) < 300


def redirecting(to: str) -> Handler:
    """Redirect all requests."""

    def answer(request: http.server.BaseHTTPRequestHandler) -> None:
        request.send_response(302)
        request.send_header("Location", to)
        request.send_header("Content-Length", "0")
        request.end_headers()

    return answer


def test_a_key_does_not_follow_a_redirect() -> None:
    """O9, O13, P8: a person has to type the other address."""
    requested: list[str] = []
    with web_server(lambda request: requested.append(request.path)) as elsewhere:
        with web_server(redirecting(f"{elsewhere}/api/version")) as address:
            assert refusal(address, "key") == Reason(ReasonCode.REDIRECTED, address=elsewhere)
        with web_server(redirecting("/login?next=/api/version")) as address:
            assert refusal(address, "key") == Reason(ReasonCode.NOT_OCTOPRINT)
    assert requested == []


def test_a_stream_is_not_taken_for_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """O15: the address of a camera typed as that of OctoPrint."""
    monkeypatch.setattr(http_client, "MAX_ANSWER_BYTES", 100_000)
    sent = threading.Event()

    def stream(request: http.server.BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "multipart/x-mixed-replace;boundary=frame")
        request.end_headers()
        with contextlib.suppress(OSError):
            while True:
                request.wfile.write(b"x" * 10_000)
        sent.set()

    with web_server(stream) as address:
        assert refusal(address) == Reason(ReasonCode.NOT_OCTOPRINT)
        assert sent.wait(TIMEOUT_S), "the connection is closed"


def test_an_unexpected_answer_to_a_key_request_has_its_reason() -> None:
    """O9: statuses that octorest does not know."""

    def answer(request: http.server.BaseHTTPRequestHandler) -> None:
        statuses = {"/api/version": 403, "/plugin/appkeys/probe": 204, "/plugin/appkeys/request": 201}
        request.send_response(statuses.get(request.path, 206))
        request.send_header("Location", "/plugin/appkeys/request/t")
        request.send_header("Content-Length", "0")
        request.end_headers()

    with web_server(answer) as address:
        assert refusal(address) == Reason(ReasonCode.NOT_OCTOPRINT)


def test_a_server_that_is_off_has_its_reason() -> None:
    """O1."""
    assert refusal(f"http://127.0.0.1:{free_port()}") == Reason(ReasonCode.OCTOPRINT_NO_ANSWER)


def test_an_untrusted_certificate_has_its_reason(tmp_path: Path) -> None:
    """O1: https with a self-signed certificate."""
    pem = tmp_path / "own.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=octopi", "-days", "1",
         "-keyout", tmp_path / "key.pem", "-out", tmp_path / "cert.pem"],
        check=True,
        capture_output=True,
    )  # fmt: skip
    pem.write_text((tmp_path / "key.pem").read_text() + (tmp_path / "cert.pem").read_text())
    with web_server(answering(200, VERSION % b"1.11.8"), pem) as address:
        assert refusal(address).code is ReasonCode.CERTIFICATE_TO_ACCEPT


@pytest.mark.octoprint
def test_a_request_that_nobody_accepts_ends_by_itself(rig: Rig) -> None:
    """O9."""
    with pytest.raises(PairingError) as refused:
        pair_server(rig.server.url, "", (), threading.Event(), lambda *_: None, CLOCK, 0.1)
    assert refused.value.reason == Reason(ReasonCode.KEY_NOT_ACCEPTED_IN_TIME)
