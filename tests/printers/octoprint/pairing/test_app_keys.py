"""Getting a key from a real OctoPrint by the handshake."""

import contextlib
import threading
import urllib.error
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from kiosk.base.clock import SystemClock
from kiosk.printers.octoprint.calls import LogIn
from kiosk.printers.octoprint.http.rest_api import OctoPrintRest
from kiosk.printers.octoprint.pairing.app_keys import KeyNotGivenError, ask_for_key
from tests.octoprint_server import free_port
from tests.printers.octoprint.conftest import PATIENCE_S, Desk

pytestmark = pytest.mark.octoprint


def decide(desk: Desk, asked: "Future[Any]", *, accept: bool) -> None:
    """A person in OctoPrint answers each wish that is there, until ours is answered."""
    waiting = threading.Event()
    for _ in range(int(PATIENCE_S * 10)):
        if asked.done():
            return
        for wish in desk.server.get("/api/plugin/appkeys")["pending"]:
            with contextlib.suppress(urllib.error.HTTPError):  # one of an earlier test, forgotten this moment
                desk.server.post(f"/plugin/appkeys/decision/{wish}", {"decision": accept})
        waiting.wait(0.1)
    pytest.fail("no wish for a key came")


@pytest.mark.both_octoprints
def test_a_key_that_was_accepted_opens_the_server(desk: Desk) -> None:
    """O9."""
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(ask_for_key, desk.server.url, threading.Event(), SystemClock())
        decide(desk, asked, accept=True)
        key = asked.result(PATIENCE_S)
    assert len(key) == 43
    rest = OctoPrintRest(desk.server.url, key)
    assert rest.carry_out(LogIn()).startswith("kiosk:")


def test_a_refused_wish_says_so(desk: Desk) -> None:
    """O9."""
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(ask_for_key, desk.server.url, threading.Event(), SystemClock(), app="Another")
        decide(desk, asked, accept=False)
        with pytest.raises(KeyNotGivenError, match="refused"):
            asked.result(PATIENCE_S)


def test_waiting_can_be_given_up_and_a_server_that_is_off_says_so(desk: Desk) -> None:
    """O9, O1."""
    given_up = threading.Event()
    with pytest.raises(KeyNotGivenError, match="Nobody waits"):
        ask_for_key(desk.server.url, given_up, SystemClock(), asked=given_up.set, app="Third")
    with pytest.raises(KeyNotGivenError, match="Nobody waits"):
        ask_for_key(desk.server.url, given_up, SystemClock(), asked=lambda: pytest.fail("it was asked"), app="Fourth")
    with pytest.raises(KeyNotGivenError, match="does not answer"):
        ask_for_key(f"http://127.0.0.1:{free_port()}", threading.Event(), SystemClock())
