"""A small VNC viewer for tests (RFB 3.8, VNC authentication): types keys, presses the pointer, reads the picture."""

import socket
import struct
import subprocess
import threading
from types import TracebackType
from typing import Self

from PIL import Image

SHIFT, RETURN, TAB, ESCAPE, BACKSPACE = 0xFFE1, 0xFF0D, 0xFF09, 0xFF1B, 0xFF08
"""Keysyms of X11, which the protocol uses; a Latin-1 character is its own keysym."""

ANSWER_S = 30.0
_VNC_AUTHENTICATION = 2
_RAW = 0
_PIXEL_FORMAT = struct.pack(">BBBBHHHBBB3x", 32, 24, 0, 1, 255, 255, 255, 16, 8, 0)  # bytes: blue, green, red, unused


class WrongPasswordError(Exception):
    """The server's own words."""


def answer_to(challenge: bytes, password: str) -> bytes:
    """The challenge encrypted by DES, by a program that is not ours; VNC reverses the bits of the key's bytes."""
    key = "".join(f"{int(f'{byte:08b}'[::-1], 2):02x}" for byte in password.encode("latin-1").ljust(8, b"\0")[:8])
    command = ["openssl", "enc", "-des-ecb", "-provider", "legacy", "-provider", "default", "-nopad", "-K", key]
    return subprocess.run(command, input=challenge, capture_output=True, check=True).stdout


class VncClient:
    """One connection; use it in a `with` block."""

    def __init__(self, port: int, password: str, host: str = "127.0.0.1") -> None:
        """Raises WrongPasswordError."""
        self._socket = socket.create_connection((host, port), timeout=ANSWER_S)
        try:
            self._log_in(password)
            self._begin()
        except BaseException:
            self._socket.close()
            raise

    def _begin(self) -> None:
        self._socket.sendall(b"\x01")  # others may watch as well
        self.width, self.height, _, name_length = struct.unpack(">HH16sI", self._read(24))
        self._read(name_length)
        self._socket.sendall(struct.pack(">B3x", 0) + _PIXEL_FORMAT)
        self._socket.sendall(struct.pack(">BxHi", 2, 1, _RAW))

    def _log_in(self, password: str) -> None:
        assert self._read(12) == b"RFB 003.008\n"
        self._socket.sendall(b"RFB 003.008\n")
        types = self._read(self._read(1)[0])
        assert list(types) == [_VNC_AUTHENTICATION], f"the server offers the security types {list(types)}"
        self._socket.sendall(types)
        self._socket.sendall(answer_to(self._read(16), password))
        (failed,) = struct.unpack(">I", self._read(4))
        if failed:
            (length,) = struct.unpack(">I", self._read(4))
            raise WrongPasswordError(self._read(length).decode())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()

    def key(self, keysym: int, *, down: bool) -> None:
        """Press or release one key."""
        self._socket.sendall(struct.pack(">BBxxI", 4, down, keysym))

    def press(self, keysym: int) -> None:
        """Press and release one key."""
        self.key(keysym, down=True)
        self.key(keysym, down=False)

    def type(self, text: str, gap_s: float = 0.0) -> None:
        """Type Latin-1 text as a viewer does, with Shift for capitals; "\\n" is Return. gap_s: pause after each key."""
        pause = threading.Event()
        for char in text:
            if char.isupper():
                self.key(SHIFT, down=True)
            self.press(RETURN if char == "\n" else ord(char))
            if char.isupper():
                self.key(SHIFT, down=False)
            pause.wait(gap_s)

    def pointer(self, x: float, y: float, *, down: bool) -> None:
        """Move the pointer there, with its first button pressed or not."""
        self._socket.sendall(struct.pack(">BBHH", 5, down, round(x), round(y)))

    def click(self, x: float, y: float, held_s: float = 0.05) -> None:
        """Press and release the first button."""
        self.pointer(x, y, down=False)
        self.pointer(x, y, down=True)
        threading.Event().wait(held_s)
        self.pointer(x, y, down=False)

    def screenshot(self) -> Image.Image:
        """The whole picture as it is now."""
        picture = Image.new("RGB", (self.width, self.height))
        self._socket.sendall(struct.pack(">BBHHHH", 3, 0, 0, 0, self.width, self.height))
        while not self._read_update(picture):
            pass
        return picture

    def _read_update(self, picture: Image.Image) -> bool:
        """Read one message of the server; True when it was the picture."""
        (kind,) = self._read(1)
        if kind == 2:  # bell
            return False
        if kind == 3:  # text for the clipboard
            (length,) = struct.unpack(">3xI", self._read(7))
            self._read(length)
            return False
        assert kind == 0, f"unknown message {kind}"
        (count,) = struct.unpack(">xH", self._read(3))
        for _ in range(count):
            x, y, width, height, encoding = struct.unpack(">HHHHi", self._read(12))
            assert encoding == _RAW, f"unknown encoding {encoding}"
            data = self._read(width * height * 4)
            picture.paste(Image.frombytes("RGB", (width, height), data, "raw", "BGRX"), (x, y))
        return True

    def _read(self, count: int) -> bytes:
        received = bytearray()
        while len(received) < count:
            try:
                chunk = self._socket.recv(count - len(received))
            except ConnectionResetError:  # it closed before it had read all that was sent
                chunk = b""
            assert chunk, "the server closed the connection"
            received += chunk
        return bytes(received)
