"""Fixtures: the screens' side of pairing, and a person who accepts in OctoPrint."""

import threading

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.print_server.pairing import PairingError, Step
from tests.printroom.pairing.pairing_screen import PairingScreen
from tests.printroom.running_print_room import SERVER, SERVER_KEY


@pytest.fixture
def screen(hub, print_room) -> PairingScreen:
    return PairingScreen(hub, print_room.network.keys)


@pytest.fixture
def accepts(print_room) -> threading.Event:
    """Set it, and a person accepts in OctoPrint; the server waits until then."""
    accepted = threading.Event()

    def answer(report_phase, cancelled):
        report_phase(Step.ASKING, None)
        report_phase(Step.WAITING, 300.0)
        while not accepted.wait(0.01):
            if cancelled.is_set():
                raise PairingError(Reason(ReasonCode.PAIRING_ABANDONED))
        report_phase(Step.READING, None)
        return SERVER_KEY, SERVER

    print_room.network.answers = answer
    return accepted
