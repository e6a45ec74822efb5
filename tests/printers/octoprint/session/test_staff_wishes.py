"""A pause at a layer and one object left out over OctoPrint, as a transcript."""

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.print_server.calls import Pause, SendGcode
from kiosk.printers.printer import (
    LayerPause,
    LayerPauseSet,
    ObjectCancelled,
    PrinterState,
    RequestRefused,
    StateChanged,
)
from tests.printers.octoprint.session_harness import NOT_ALLOWED, OURS, SessionHarness


def at(server: SessionHarness, filepos: int, *flags: str) -> None:
    """The server has read so much of our file."""
    server.state("operational", *(flags or ("printing",)), path=OURS, progress={"filepos": filepos, "completion": 1.0})


def test_it_pauses_once_when_the_file_was_read_so_far_and_says_why() -> None:
    """H40: also when the server tells the pause as one that a person ordered."""
    server = SessionHarness()
    server.start_printing()
    at(server, 900)
    server.session.pause_at_layer(LayerPause(7, 1000))
    at(server, 1000)
    assert Pause() not in server.calls
    at(server, 1200)
    at(server, 1300)
    assert server.calls.count(Pause()) == 1
    server.event("PrintPaused", user="kiosk")
    at(server, 1300, "paused")
    paused = [event for event in server.events_of(StateChanged) if event.state is PrinterState.PAUSED]
    assert paused[-1].reason == Reason(ReasonCode.PAUSED_AT_LAYER, layer=7)
    assert [event.layer for event in server.events_of(LayerPauseSet)] == [7, None]


def test_a_layer_that_was_read_is_refused_and_a_pause_is_taken_back() -> None:
    """H40."""
    server = SessionHarness()
    server.start_printing()
    at(server, 900)
    server.session.pause_at_layer(LayerPause(2, 500))
    server.session.pause_at_layer(LayerPause(7, 1000))
    server.session.pause_at_layer(None)
    at(server, 2000)
    assert Pause() not in server.calls
    assert [event.reason.code for event in server.events_of(RequestRefused)] == [ReasonCode.LAYER_ALREADY_BEGUN]


def test_after_a_restart_the_pause_is_kept() -> None:
    """H23, H40: the job is found again on the printer."""
    server = SessionHarness()
    server.lose_link()
    server.session.watch_for("j1", layer_pause=LayerPause(7, 1000))
    server.restore_link()
    at(server, 900)
    assert Pause() not in server.calls
    at(server, 1100)
    assert server.calls.count(Pause()) == 1


def test_an_object_is_left_out_by_its_name_and_a_refusal_is_told() -> None:
    """H33, H40: nothing but a plain name is passed on."""
    server = SessionHarness()
    server.start_printing()
    server.session.cancel_object("a_1")
    server.collect()
    call = SendGcode(("EXCLUDE_OBJECT NAME=a_1",))
    assert call in server.calls
    server.answer(call)
    assert server.events_of(ObjectCancelled) == [ObjectCancelled("j1", "a_1")]
    server.session.cancel_object("a\nM112")
    server.session.cancel_object("b_2")
    server.collect()
    server.answer(SendGcode(("EXCLUDE_OBJECT NAME=b_2",)), error=NOT_ALLOWED)
    assert [event.reason.code for event in server.events_of(RequestRefused)] == [
        ReasonCode.OBJECTS_NOT_SUPPORTED,
        NOT_ALLOWED.reason.code,
    ]
