"""The start of a VNC connection, without a network (Q2, Q8)."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cli.vnc.handshake import PASSWORD_ALPHABET, Handshake, Outcome, encrypted, new_password
from tests.vnc_client import answer_to

CHALLENGE = bytes(range(16))
VERSION = b"RFB 003.008\n"


@pytest.mark.parametrize("password", ["", "a", "Sm2pjfxY", "longer than eight", "åäö"])
def test_the_answer_is_that_of_another_implementation(password: str) -> None:
    """Q2: bits in the order of VNC, eight characters at most."""
    challenge = os.urandom(16)
    assert encrypted(challenge, password) == answer_to(challenge, password)


def test_a_password_is_eight_characters_that_do_not_look_alike_and_new_each_time() -> None:
    """Q2."""
    made = {new_password() for _ in range(100)}
    assert len(made) == 100
    assert {len(password) for password in made} == {8}
    assert not set("".join(made)) - set(PASSWORD_ALPHABET)
    assert not set("0O1lI") & set(PASSWORD_ALPHABET)


def test_a_conversation_with_the_right_password() -> None:
    """Q2: byte by byte; what follows is for Qt's server."""
    handshake = Handshake("Sm2pjfxY", CHALLENGE)
    sent = handshake.data_to_send()
    for byte in VERSION + b"\2" + encrypted(CHALLENGE, "Sm2pjfxY"):
        assert handshake.outcome is None
        handshake.receive_data(bytes([byte]))
        sent += handshake.data_to_send()
    assert handshake.outcome is Outcome.ACCEPTED
    assert sent == VERSION + b"\1\2" + CHALLENGE + b"\0\0\0\0"
    assert handshake.trailing_data() == b""


def test_what_comes_with_the_last_answer_is_kept_for_the_server() -> None:
    """RFC 6143 allows no more before the result, but TCP may join messages."""
    handshake = Handshake("Sm2pjfxY", CHALLENGE)
    handshake.receive_data(VERSION + b"\2" + encrypted(CHALLENGE, "Sm2pjfxY") + b"\1more")
    assert handshake.outcome is Outcome.ACCEPTED
    assert handshake.trailing_data() == b"\1more"


def test_each_handshake_has_a_challenge_of_its_own() -> None:
    """Q2: an answer that was overheard opens nothing."""
    challenges = set()
    for _ in range(50):
        handshake = Handshake("Sm2pjfxY")
        handshake.receive_data(b"RFB 003.003\n")
        challenges.add(handshake.data_to_send()[-16:])
    assert len(challenges) == 50


@given(st.binary(max_size=200), st.sampled_from([b"", VERSION, VERSION + b"\2", b"RFB 003.003\n"]))
def test_no_bytes_but_the_right_answer_are_accepted(data: bytes, start: bytes) -> None:
    """Q2, Q8: nor raise anything."""
    handshake = Handshake("Sm2pjfxY", CHALLENGE)
    handshake.receive_data(start)
    handshake.receive_data(data)
    assert handshake.outcome is not Outcome.ACCEPTED
