"""Getting to know a real OctoPrint: what it says of its printer, and everything that can be at an address instead."""

import contextlib
import http.client
import http.server
import io
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from kiosk.base.clock import SystemClock
from kiosk.printers.octoprint.http import http_client
from kiosk.printers.octoprint.pairing.pairing import IntroductionError, ServerFacts, Step, facts_of, introduce
from tests.octoprint_server import free_port
from tests.printers.octoprint.conftest import PATIENCE_S, Desk
from tests.printers.octoprint.pairing.test_app_keys import decide

CLOCK = SystemClock()
PATIENT_S = 100.0
"""Longer than a test."""


def meet(address: str, key: str = "", **more: object) -> tuple[str, ServerFacts]:
    """One introduction in which nobody has to be waited for."""
    return introduce(address, key, (), threading.Event(), lambda *_: None, CLOCK, **more)  # type: ignore[arg-type]


def refusal(address: str, key: str = "") -> str:
    """The sentence with which it ends."""
    with pytest.raises(IntroductionError) as refused:
        meet(address, key)
    return str(refused.value)


def a_picture() -> bytes:
    """What a camera gives."""
    image = io.BytesIO()
    Image.new("RGB", (4, 3)).save(image, "PNG")
    return image.getvalue()


Handler = Callable[[http.server.BaseHTTPRequestHandler], None]


@contextlib.contextmanager
def web_server(answer: Handler, certificate: Path | None = None) -> Iterator[str]:
    """Another web server; `answer` writes what it says."""

    class Answering(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(self)

        def do_POST(self) -> None:
            answer(self)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Nothing to say."""

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


def saying(status: int, body: bytes = b"", kind: str = "application/json", path: str = "") -> Handler:
    """Answer everything (below `path`) with this."""

    def answer(request: http.server.BaseHTTPRequestHandler) -> None:
        request.send_response(status if request.path.startswith(path) else 404)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    return answer


@pytest.mark.both_octoprints
@pytest.mark.octoprint
def test_a_server_that_gives_a_key_says_what_its_printer_is_like(desk: Desk) -> None:
    """O9; issue 4, point 1: bed, height, nozzle, tools, version, name and camera."""
    steps: list[tuple[Step, float | None]] = []
    with web_server(saying(200, a_picture(), "image/png")) as camera, ThreadPoolExecutor(1) as pool:
        desk.server.post("/api/settings", {"plugins": {"classicwebcam": {"snapshot": f"{camera}/?action=snapshot"}}})
        desk.server.post("/api/settings", {"appearance": {"name": "Haukiputaan kone"}})
        url = desk.server.url + "/"
        asked = pool.submit(
            introduce, url, "", (), threading.Event(), lambda *step: steps.append(step), CLOCK, PATIENT_S
        )
        decide(desk, asked, accept=True)
        key, facts = asked.result(PATIENCE_S)
        desk.server.post("/api/settings", {"plugins": {"classicwebcam": {"snapshot": ""}}})
        desk.server.post("/api/settings", {"appearance": {"name": ""}})
    assert len(key) == 43
    assert steps == [(Step.ASKING, None), (Step.WAITING, PATIENT_S), (Step.READING, None)]
    assert (facts.bed_x_mm, facts.bed_y_mm, facts.height_mm) == (200, 200, 200)
    assert (facts.nozzle_mm, facts.tool_count) == (0.4, 1)
    assert facts.version.startswith(f"{desk.server.version}.")
    assert facts.name == "Haukiputaan kone"
    assert facts.has_camera


def forwarding(server: str, path: str) -> Handler:
    """A proxy that serves `server` below `path`, as the manuals of OctoPrint set one up."""

    def answer(request: http.server.BaseHTTPRequestHandler) -> None:
        body = request.rfile.read(int(request.headers.get("Content-Length") or 0))
        headers = {name: value for name, value in request.headers.items() if name != "Host"} | {"X-Script-Name": path}
        link = http.client.HTTPConnection(server.partition("://")[2], timeout=PATIENCE_S)
        link.request(request.command, request.path.removeprefix(path), body, headers)
        told = link.getresponse()
        content = told.read()
        link.close()
        request.send_response(told.status)
        for name, value in told.getheaders():
            if name not in {"Transfer-Encoding", "Connection", "Content-Length"}:
                request.send_header(name, value)
        request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        request.wfile.write(content)

    return answer


@pytest.mark.octoprint
def test_a_server_below_a_path_gives_its_key_there(desk: Desk) -> None:
    """O9: the wish and the answers to it go below the path too."""
    with web_server(forwarding(desk.server.url, "/hauki")) as address, ThreadPoolExecutor(1) as pool:
        asked = pool.submit(meet, f"{address}/hauki")
        decide(desk, asked, accept=True)
        key, facts = asked.result(PATIENCE_S)
    assert len(key) == 43
    assert (facts.address, facts.bed_x_mm) == (f"{address}/hauki", 200)


@pytest.mark.octoprint
def test_a_typed_key_is_tried_and_a_camera_that_gives_no_picture_is_none(desk: Desk) -> None:
    """The fallback: no handshake. Servers name cameras that were never plugged in."""
    desk.server.post("/api/settings", {"plugins": {"classicwebcam": {"snapshot": f"http://127.0.0.1:{free_port()}/"}}})
    key, facts = meet(desk.server.url, desk.server.api_key)
    desk.server.post("/api/settings", {"plugins": {"classicwebcam": {"snapshot": ""}}})
    assert key == desk.server.api_key
    assert (facts.has_camera, facts.bed_x_mm) == (False, 200)
    assert refusal(desk.server.url, "w" * 43) == "OctoPrint does not accept this key."


@pytest.mark.octoprint
def test_a_server_that_the_hub_has_is_not_asked_again(desk: Desk) -> None:
    """The same server twice, by another name."""
    known = [("Hauki", desk.server.url.replace("127.0.0.1", "localhost"))]
    with pytest.raises(IntroductionError, match="in the hub already: Hauki"):
        introduce(desk.server.url, "", known, threading.Event(), lambda *_: None, CLOCK)


VERSION = b'{"api": "0.1", "server": "%s", "text": "OctoPrint"}'
OTHERS = {
    "a web page": (saying(200, b"<html>Hello</html>", "text/html"), "What answers there is not OctoPrint."),
    "nothing at this path": (saying(404, b"not found", "text/plain"), "What answers there is not OctoPrint."),
    "JSON of something else": (saying(200, b'["a", "b"]'), "What answers there is not OctoPrint."),
    "a first set-up not done": (saying(403, b'{"error": "no"}'), "its first set-up is not done"),
    "no app keys": (saying(403, b'{"error": "no"}', path="/api/version"), "gives no keys by itself"),
    "too many wishes": (saying(429, b'{"error": "slow"}'), "OctoPrint was asked too often."),
    "a proxy without its server": (saying(502, b"", "text/html"), "OctoPrint is not up yet"),
}


@pytest.mark.parametrize("case", OTHERS)
def test_what_is_not_an_octoprint_that_gives_keys_is_told_in_a_sentence(case: str) -> None:
    answer, sentence = OTHERS[case]
    with web_server(answer) as address:
        assert sentence in refusal(address)


def test_a_server_that_is_too_old_says_which_one_is_needed() -> None:
    with web_server(saying(200, VERSION % b"1.8.7")) as address:
        assert refusal(address, "key") == "This OctoPrint is too old: 1.8.7. Update it to 1.9 or newer."


def test_what_a_server_says_is_cut_to_what_a_screen_has_room_for() -> None:
    with web_server(saying(500, b'{"error": "%s"}' % (b"so " * 5000))) as address:
        assert len(refusal(address)) < 300


def leading(to: str) -> Handler:
    """Send everybody to another address."""

    def answer(request: http.server.BaseHTTPRequestHandler) -> None:
        request.send_response(302)
        request.send_header("Location", to)
        request.send_header("Content-Length", "0")
        request.end_headers()

    return answer


def test_a_key_is_not_carried_on_to_where_a_server_sends_us() -> None:
    """O9, P8: the person types the address that is meant."""
    asked: list[str] = []
    with web_server(lambda request: asked.append(request.path)) as elsewhere:
        with web_server(leading(f"{elsewhere}/api/version")) as address:
            assert refusal(address, "key") == f"The server sends us on to {elsewhere}. Use that address."
        with web_server(leading("/login?next=/api/version")) as address:
            assert refusal(address, "key") == "What answers there is not OctoPrint."
    assert asked == []


def test_a_film_is_not_taken_for_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """The address of a camera typed as that of OctoPrint: what it sends has no end."""
    monkeypatch.setattr(http_client, "LARGEST_ANSWER", 100_000)
    sent = threading.Event()

    def film(request: http.server.BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "multipart/x-mixed-replace;boundary=frame")
        request.end_headers()
        with contextlib.suppress(OSError):
            while True:
                request.wfile.write(b"x" * 10_000)
        sent.set()

    with web_server(film) as address:
        assert refusal(address) == "What answers there is not OctoPrint."
        assert sent.wait(PATIENCE_S), "the connection is let go of"


def test_a_server_that_answers_the_wish_with_something_else_is_told() -> None:
    """O9: statuses that octorest does not know."""

    def answer(request: http.server.BaseHTTPRequestHandler) -> None:
        statuses = {"/api/version": 403, "/plugin/appkeys/probe": 204, "/plugin/appkeys/request": 201}
        request.send_response(statuses.get(request.path, 206))
        request.send_header("Location", "/plugin/appkeys/request/t")
        request.send_header("Content-Length", "0")
        request.end_headers()

    with web_server(answer) as address:
        assert refusal(address) == "What answers there is not OctoPrint."


def test_a_server_that_is_off_is_told() -> None:
    """O1."""
    assert refusal(f"http://127.0.0.1:{free_port()}") == "OctoPrint does not answer."


def test_a_certificate_that_is_not_trusted_is_told_with_the_way_out(tmp_path: Path) -> None:
    """https with a certificate that nobody signed."""
    pem = tmp_path / "own.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=octopi", "-days", "1",
         "-keyout", tmp_path / "key.pem", "-out", tmp_path / "cert.pem"],
        check=True,
        capture_output=True,
    )  # fmt: skip
    pem.write_text((tmp_path / "key.pem").read_text() + (tmp_path / "cert.pem").read_text())
    with web_server(saying(200, VERSION % b"1.11.8"), pem) as address:
        assert "certificate of this server is not trusted" in refusal(address)


@pytest.mark.octoprint
def test_a_wish_that_nobody_accepts_ends_by_itself(desk: Desk) -> None:
    """O9."""
    with pytest.raises(IntroductionError, match="Nobody accepted in OctoPrint in time"):
        introduce(desk.server.url, "", (), threading.Event(), lambda *_: None, CLOCK, 0.1)


PROFILES = {
    "profiles": {
        "other": {"name": "Other", "volume": {}, "extruder": {}},
        "mine": {
            "default": True,
            "name": "Prusa MK4",
            "volume": {
                "width": 250,
                "depth": 210.0,
                "height": 220.0,
                "origin": "lowerleft",
                "formFactor": "rectangular",
            },
            "extruder": {"count": 2, "nozzleDiameter": 0.6, "sharedNozzle": True},
            "heatedBed": True,
        },
    }
}


def test_the_default_profile_counts_and_gives_a_name_where_the_server_has_none() -> None:
    """The same words in 1.11 and 2.0."""
    facts = facts_of("http://a", "2.0.0", PROFILES, {"appearance": {"name": ""}})
    assert (facts.name, facts.bed_x_mm, facts.bed_y_mm, facts.height_mm) == ("Prusa MK4", 250, 210, 220)
    assert (facts.nozzle_mm, facts.tool_count, facts.version) == (0.6, 2, "2.0.0")


@pytest.mark.parametrize(
    "profiles",
    [
        None,
        [],
        {},
        {"profiles": {}},
        {"profiles": {"a": {"volume": {"width": "wide"}, "extruder": {}}}},
        *[
            {"profiles": {"a": {**PROFILES["profiles"]["mine"], "extruder": {"nozzleDiameter": 0.4, "count": count}}}}
            for count in (10**30, -1, float("inf"))
        ],
    ],
)
def test_answers_that_make_no_sense_are_no_facts(profiles: object) -> None:
    with pytest.raises(ValueError, match=r"no |convert"):
        facts_of("http://a", "1.11.8", profiles, {})
