"""Key requests to a real OctoPrint."""

import contextlib
import threading
import urllib.error
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.reason import ReasonCode
from kiosk.printers.octoprint.calls import LogIn
from kiosk.printers.octoprint.http.rest_api import RestApi
from kiosk.printers.octoprint.pairing.app_keys import KeyDeniedError, request_key
from tests.octoprint_server import free_port
from tests.printers.octoprint.conftest import TIMEOUT_S, Rig

pytestmark = pytest.mark.octoprint


def decide(rig: Rig, requested: "Future[Any]", *, accept: bool) -> None:
    """A person in OctoPrint answers each pending request, until ours is answer_received."""
    waiting = threading.Event()
    for _ in range(int(TIMEOUT_S * 10)):
        if requested.done():
            return
        for token in rig.server.get("/api/plugin/appkeys")["pending"]:
            with contextlib.suppress(urllib.error.HTTPError):  # one of an earlier test that has just expired
                rig.server.post(f"/plugin/appkeys/decision/{token}", {"decision": accept})
        waiting.wait(0.1)
    pytest.fail("there was no key request")


@pytest.mark.both_octoprints
def test_an_accepted_key_is_valid(rig: Rig) -> None:
    """O9."""
    with ThreadPoolExecutor(1) as pool:
        requested = pool.submit(request_key, rig.server.url, threading.Event(), SystemClock())
        decide(rig, requested, accept=True)
        key = requested.result(TIMEOUT_S)
    assert len(key) == 43
    rest = RestApi(rig.server.url, key)
    assert rest.carry_out(LogIn()).startswith("kiosk:")


def test_a_refused_request_has_that_reason(rig: Rig) -> None:
    """O9."""
    with ThreadPoolExecutor(1) as pool:
        requested = pool.submit(request_key, rig.server.url, threading.Event(), SystemClock(), app="Another")
        decide(rig, requested, accept=False)
        with pytest.raises(KeyDeniedError) as denied:
            requested.result(TIMEOUT_S)
    assert denied.value.reason.code is ReasonCode.NO_KEY_GRANTED


def test_a_request_can_be_cancelled_and_a_server_that_is_off_has_that_reason(rig: Rig) -> None:
    """O9, O1."""

    def denial(url: str, cancelled: threading.Event, app: str, requested: Callable[[], None]) -> ReasonCode:
        with pytest.raises(KeyDeniedError) as denied:
            request_key(url, cancelled, SystemClock(), requested=requested, app=app)
        return denied.value.reason.code

    def never() -> None:
        pytest.fail("it was requested")

    cancelled, off = threading.Event(), f"http://127.0.0.1:{free_port()}"
    assert denial(rig.server.url, cancelled, "Third", cancelled.set) is ReasonCode.PAIRING_ABANDONED
    assert denial(rig.server.url, cancelled, "Fourth", never) is ReasonCode.PAIRING_ABANDONED
    assert denial(off, threading.Event(), "Fifth", never) is ReasonCode.OCTOPRINT_NO_ANSWER
