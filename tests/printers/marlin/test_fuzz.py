"""Fuzzing: the lines of every firmware family, whole, cut, glued and garbled."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printers.marlin.firmware_notes import all_notes
from kiosk.printers.marlin.protocol import MarlinProtocol
from kiosk.printers.marlin.wire.replies import (
    Acknowledged,
    Busy,
    FirmwareIdentified,
    PositionReported,
    Reply,
    ResendRequested,
    TemperaturesReported,
)
from kiosk.printers.marlin.wire.reply_parser import MAX_GLUED_OKS, MAX_PLAUSIBLE_C, MIN_PLAUSIBLE_C, parse_line
from kiosk.printers.virtual.dialects import DIALECTS, Dialect

PRINTERS = sorted(set(DIALECTS) - {"grbl"})
dialects = st.sampled_from([DIALECTS[name] for name in PRINTERS])
degrees = st.floats(0, 450).map(lambda value: round(value, 1))
numbers = st.integers(0, 9_999_999)
SENSORS = {"T", "B", "C", "R", "P", "A", "X", *(f"T{index}" for index in range(100))}


def _report(dialect: Dialect, tool_c: float, target_c: float) -> str:
    return dialect.temperatures([(tool_c, target_c)], 0, (tool_c, target_c))


@st.composite
def lines(draw: st.DrawFn) -> str:
    """A line of some family."""
    dialect = draw(dialects)
    number = draw(numbers)
    report = _report(dialect, draw(st.floats(-50, 1000)), draw(degrees))
    position = dialect.position.format(**dict.fromkeys("XYZE", draw(st.floats(-300, 300))))
    again = [text.format(why="checksum mismatch", last=number - 1, next=number) for text in dialect.resend_request]
    candidates = [report, f"ok {report}", position, f"ok {position}", dialect.firmware, f"ok {dialect.firmware}"]
    candidates += [
        *again,
        *dialect.banner,
        dialect.busy,
        dialect.busy_for_user,
        dialect.card_status,
        dialect.halt_message,
        dialect.halted_reply,
    ]
    candidates += [
        dialect.unknown_command.format(code="M999"),
        dialect.fatal_message,
        "ok",
        f"ok {number}",
        f"ok N{number} P15 B3",
        "wait",
    ]
    candidates += [
        f"skip {number}",
        "//action:prompt_begin What?",
        "//action:paused",
        f"{report}ok",
        "Cap:AUTOREPORT_TEMP:1",
    ]
    return draw(st.sampled_from(candidates))


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """Some of these lines in a row, as a bad cable delivers them."""
    text = "".join(draw(st.lists(lines(), min_size=1, max_size=3)))
    begin, end = draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))
    noise = draw(st.text(max_size=4))
    return draw(st.sampled_from([text[begin:], text[:end], text[:begin] + noise + text[begin:], text + text, noise]))


def test_a_line_of_many_oks_is_bounded() -> None:
    """H13: a few are glued together; thousands are noise."""
    assert parse_line("T:20.0 /0.0ok" + "ok")[1:] == (Acknowledged(), Acknowledged())
    assert len(parse_line("0" + "ok" * 2000)) <= MAX_GLUED_OKS + 1


def _kinds(text: str) -> list[type]:
    return [type(answer) for answer in parse_line(text)]


@settings(max_examples=80, deadline=None)
@given(text=st.one_of(lines(), damaged(), st.text(max_size=120)))
def test_any_text_is_parsed_without_harm(text: str) -> None:
    """H13, H16, H17: no more `ok` than were sent, no impossible sensor or reading."""
    answers: tuple[Reply, ...] = parse_line(text)
    assert sum(isinstance(answer, Acknowledged) for answer in answers) <= min(MAX_GLUED_OKS, text.count("ok"))
    for answer in answers:
        if isinstance(answer, TemperaturesReported):
            assert set(answer.sensors) <= SENSORS
            for actual_c, target_c in answer.sensors.values():
                assert MIN_PLAUSIBLE_C <= actual_c <= MAX_PLAUSIBLE_C
                assert target_c is None or MIN_PLAUSIBLE_C <= target_c <= MAX_PLAUSIBLE_C
        elif isinstance(answer, ResendRequested):
            assert text.strip().lower().startswith(("resend", "rs"))


@given(dialect=dialects, tool_c=degrees, target_c=degrees)
def test_the_temperature_report_of_every_family_is_parsed(dialect: Dialect, tool_c: float, target_c: float) -> None:
    """H16: tight or spaced, with a power in between, alone, after an `ok` and before one."""
    report = _report(dialect, tool_c, target_c)
    for text, oks in ((report, 0), (f"ok {report.strip()}", 1), (f"{report}ok", 1)):
        answers = parse_line(text)
        sensors = next(answer.sensors for answer in answers if isinstance(answer, TemperaturesReported))
        actual_c, read_target_c = sensors.get("T", sensors.get("T0", (None, None)))
        assert actual_c == pytest.approx(tool_c)
        assert read_target_c == pytest.approx(target_c, abs=0.5)  # one family says whole degrees
        assert sensors["B"][0] == pytest.approx(tool_c)
        assert sum(isinstance(answer, Acknowledged) for answer in answers) == oks


@given(dialect=st.sampled_from([DIALECTS[name] for name in PRINTERS if DIALECTS[name].checks_numbers]), number=numbers)
def test_the_resend_request_of_every_family_is_parsed(dialect: Dialect, number: int) -> None:
    """H17."""
    request = dialect.resend_request[-1].format(why="", last=number - 1, next=number)
    assert parse_line(request) == (ResendRequested(number),)
    assert all(
        ResendRequested not in _kinds(text.format(why="x", last=0, next=1)) for text in dialect.resend_request[:-1]
    )


@pytest.mark.parametrize("name", PRINTERS)
def test_the_other_replies_of_every_family_are_parsed(name: str) -> None:
    """H5, H15, H22: firmware, position and busy, with and without an `ok` before them."""
    dialect = DIALECTS[name]
    position = dialect.position.format(X=1, Y=2.5, Z=-0.25, E=4)
    named = next(answer for answer in parse_line(dialect.firmware) if isinstance(answer, FirmwareIdentified))
    assert sum(bool(note.recognise.search(named.values["FIRMWARE_NAME"])) for note in all_notes()) == 1
    assert _kinds(f"ok {dialect.firmware}") == [FirmwareIdentified, Acknowledged]
    assert _kinds(f"ok {position}") == [PositionReported, Acknowledged]
    (stands,) = [answer for answer in parse_line(position) if isinstance(answer, PositionReported)]
    assert (stands.position_mm["X"], stands.position_mm["Z"]) == (1, -0.25)
    for words, waits_for_user in ((dialect.busy, False), (dialect.busy_for_user, True)):
        assert not words or parse_line(words) == (Busy(waits_for_user),)


@settings(max_examples=30, deadline=None)
@given(
    chunks=st.lists(st.one_of(damaged().map(lambda text: text.encode() + b"\n"), st.binary(max_size=40)), max_size=25)
)
def test_garbage_from_a_port_neither_raises_nor_fills_the_memory(chunks: list[bytes]) -> None:
    """H2, H4: it may be no printer at all."""
    protocol = MarlinProtocol()
    protocol.link_opened(0.0)
    for index, chunk in enumerate(chunks * 4):
        protocol.receive_data(chunk, index * 0.5)
        protocol.wake(index * 0.5)
        assert len(protocol.data_to_send()) < 4096
        assert len(protocol.take_events()) < 200
