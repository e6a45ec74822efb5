"""The start of a VNC connection as the server sees it: version, VNC authentication, result (Q2). Does no I/O.

RFB 3.3, 3.7 and 3.8 (RFC 6143). Only security type 2 is offered: the viewer encrypts 16 random bytes by DES with the
password as the key.
"""

import re
import secrets
from collections.abc import Callable
from enum import Enum

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher, modes

PASSWORD_LENGTH = 8
"""All that VNC authentication uses."""
PASSWORD_ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # noqa: S105 - none that look alike
CHALLENGE_LENGTH = 16

_VERSION = b"RFB 003.008\n"
_ANSWERED_VERSION = re.compile(rb"RFB 003\.(\d{3})\n")
_LIST_SINCE, _REASON_SINCE = 7, 8
_VNC_AUTHENTICATION = 2
_REASON = b"The password is wrong. It is shown where the kiosk was started."


class Outcome(Enum):
    """How a handshake ended."""

    ACCEPTED = "was let in"
    WRONG_PASSWORD = "gave a wrong password"  # noqa: S105 - words for the log
    NO_AUTHENTICATION = "wanted no VNC authentication"
    NOT_VNC = "does not speak VNC"


def new_password() -> str:
    return "".join(secrets.choice(PASSWORD_ALPHABET) for _ in range(PASSWORD_LENGTH))


def encrypted(challenge: bytes, password: str) -> bytes:
    """What a viewer answers to the challenge. VNC takes the bits of each byte of the key from the other end."""
    padded = password.encode("latin-1")[:PASSWORD_LENGTH].ljust(PASSWORD_LENGTH, b"\0")
    key = bytes(int(f"{byte:08b}"[::-1], 2) for byte in padded)
    encryptor = Cipher(TripleDES(key * 3), modes.ECB()).encryptor()  # noqa: S305 - three equal keys: the DES of VNC
    return encryptor.update(challenge) + encryptor.finalize()


class Handshake:
    """One handshake: send `data_to_send` after the start and after each `receive_data`, until there is an `outcome`.

    Never blocks. It keeps no more than what it was given last and one unfinished message of at most 16 bytes.
    """

    def __init__(self, password: str, challenge: bytes | None = None) -> None:
        """challenge: 16 bytes, random without it."""
        self.outcome: Outcome | None = None
        self._password = password
        self._challenge = challenge or secrets.token_bytes(CHALLENGE_LENGTH)
        self._minor = _LIST_SINCE
        self._received = b""
        self._to_send = _VERSION
        self._expect(len(_VERSION), self._read_version)

    def receive_data(self, data: bytes) -> None:
        """Bytes of the viewer."""
        self._received += data
        while self.outcome is None and len(self._received) >= self._length:
            message, self._received = self._received[: self._length], self._received[self._length :]
            self._read(message)

    def data_to_send(self) -> bytes:
        """Bytes for the viewer; each is given once."""
        data, self._to_send = self._to_send, b""
        return data

    def trailing_data(self) -> bytes:
        """What the viewer sent after the handshake, once it was accepted."""
        return self._received

    def _expect(self, length: int, read: Callable[[bytes], None]) -> None:
        self._length, self._read = length, read

    def _read_version(self, message: bytes) -> None:
        answered = _ANSWERED_VERSION.fullmatch(message)
        if answered is None:
            self.outcome = Outcome.NOT_VNC
            return
        self._minor = int(answered[1])
        if self._minor < _LIST_SINCE:
            self._to_send += _VNC_AUTHENTICATION.to_bytes(4, "big")
            self._send_challenge()
        else:
            self._to_send += bytes([1, _VNC_AUTHENTICATION])
            self._expect(1, self._read_type)

    def _read_type(self, message: bytes) -> None:
        if message[0] == _VNC_AUTHENTICATION:
            self._send_challenge()
        else:
            self._refuse(Outcome.NO_AUTHENTICATION)

    def _send_challenge(self) -> None:
        self._to_send += self._challenge
        self._expect(CHALLENGE_LENGTH, self._read_answer)

    def _read_answer(self, message: bytes) -> None:
        if secrets.compare_digest(message, encrypted(self._challenge, self._password)):
            self._to_send += (0).to_bytes(4, "big")
            self.outcome = Outcome.ACCEPTED
        else:
            self._refuse(Outcome.WRONG_PASSWORD)

    def _refuse(self, outcome: Outcome) -> None:
        self._to_send += (1).to_bytes(4, "big")
        if self._minor >= _REASON_SINCE:
            self._to_send += len(_REASON).to_bytes(4, "big") + _REASON
        self.outcome = outcome
