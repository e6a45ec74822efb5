"""One HTTP exchange against servers that drip, stream forever, break off or answer before they have read."""

import http.client
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest

from kiosk.printers import bounded_http
from kiosk.printers.bounded_http import AnswerTooLargeError, Limits, exchange

LIMITS = Limits(connect_s=5.0, wait_s=5.0, total_s=5.0, answer_bytes=1000)
HASTY = Limits(connect_s=5.0, wait_s=5.0, total_s=0.5, answer_bytes=1000)
OK = b"HTTP/1.1 200 OK\r\n"


@contextmanager
def serving(serve: Callable[[socket.socket, threading.Event], None]) -> Iterator[str]:
    """A server that handles one connection; the event is set when the test is over. Yields its address."""
    over = threading.Event()

    def accept() -> None:
        connection, _ = listener.accept()
        with connection, suppress(OSError):
            serve(connection, over)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=accept)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        finally:
            over.set()
            thread.join()


def dripping(begin: bytes, drop: bytes) -> Callable[[socket.socket, threading.Event], None]:
    """Each part comes well before the time-out of a single wait; together they never end."""

    def serve(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(begin)
        while not over.wait(0.05):
            connection.sendall(drop)

    return serve


def saying(answer: bytes) -> Callable[[socket.socket, threading.Event], None]:
    def serve(connection: socket.socket, _: threading.Event) -> None:
        connection.recv(65536)
        connection.sendall(answer)

    return serve


@pytest.mark.parametrize("begin", [b"", OK, OK + b"\r\n", OK + b"Content-Length: 900\r\n\r\n"])
def test_an_answer_that_drips_ends_at_the_total_time(begin: bytes) -> None:
    """O15: in the status line, the headers and the body."""
    drop = b"x" if not begin or begin.endswith(b"\r\n\r\n") else b"X-Slow: 1\r\n"
    with serving(dripping(begin, drop)) as url, pytest.raises(TimeoutError):
        exchange("GET", url, HASTY, {})


def test_a_body_that_is_taken_too_slowly_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """O15, Q8: one deadline by its size, not one for each block."""
    monkeypatch.setattr(bounded_http, "SLOWEST_UPLOAD_BYTES_S", 50_000_000)

    def sip(connection: socket.socket, over: threading.Event) -> None:
        while not over.wait(0.05):
            connection.recv(1)

    with serving(sip) as url, pytest.raises(TimeoutError):
        exchange("POST", url, HASTY, {"Content-Length": "20000000"}, bytes(20_000_000))


@pytest.mark.parametrize("head", [b"", b"Content-Length: 1001\r\n"])
def test_an_answer_above_the_limit_is_not_kept(head: bytes) -> None:
    """O15: with and without Content-Length."""
    with serving(saying(OK + head + b"\r\n" + bytes(1001))) as url, pytest.raises(AnswerTooLargeError):
        exchange("GET", url, LIMITS, {})


def test_an_answer_that_breaks_off_is_incomplete() -> None:
    with (
        serving(saying(OK + b"Content-Length: 10\r\n\r\nhalf")) as url,
        pytest.raises(http.client.IncompleteRead),
    ):
        exchange("GET", url, LIMITS, {})


def test_chunks_are_put_together() -> None:
    with serving(saying(OK + b"Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n")) as url:
        assert exchange("GET", url, LIMITS, {}).body == b"abc"


def test_an_answer_of_a_server_that_then_resets_the_connection_is_seen() -> None:
    """It had read nothing of the body."""

    def answer_and_reset(connection: socket.socket, _: threading.Event) -> None:
        connection.recv(10)
        connection.sendall(OK + b"Content-Length: 1\r\n\r\nx")

    with serving(answer_and_reset) as url:
        answer = exchange("POST", url, LIMITS, {}, b"body" * 100)
        assert (answer.body, answer.ip_address) == (b"x", "127.0.0.1")


def test_an_answer_to_a_body_that_was_not_read_to_its_end_is_seen() -> None:
    """A proxy refuses a large upload and closes."""

    def refuse(connection: socket.socket, over: threading.Event) -> None:
        connection.recv(10)
        connection.sendall(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n")
        connection.shutdown(socket.SHUT_WR)
        while not over.is_set() and connection.recv(65536):
            pass

    with serving(refuse) as url:
        assert exchange("POST", url, LIMITS, {}, bytes(3_000_000)).status == 413


def test_a_body_is_passed_on_as_it_comes_and_only_of_a_success() -> None:
    """O15: a file is never whole in memory; the words of a failure are no part of it."""
    taken: list[bytes] = []
    with serving(saying(OK + b"Content-Length: 900\r\n\r\n" + b"x" * 900)) as url:
        answer = exchange("GET", url, LIMITS, {}, take=taken.append)
    assert (b"".join(taken), answer.body) == (b"x" * 900, b"")
    with serving(saying(b"HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnone")) as url:
        assert exchange("GET", url, LIMITS, {}, take=taken.append).body == b"none"
    with serving(saying(OK + b"\r\n" + b"x" * 1001)) as url, pytest.raises(AnswerTooLargeError):
        exchange("GET", url, LIMITS, {}, take=taken.append)
    assert sum(map(len, taken)) <= 900 + LIMITS.answer_bytes
