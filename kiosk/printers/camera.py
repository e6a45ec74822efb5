"""A printer's camera: one picture after the other, on a thread of its own, never two at once (O10).

Nothing waits for it. A camera that gives no picture is asked less and less often, and that is said once in the log.
"""

import ipaddress
import logging
import threading
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit

from kiosk.base.clock import Clock
from kiosk.printers.backoff import backoff_s
from kiosk.printers.printer import CameraFound, CameraImageTaken, NoImageError

LONGEST_ADDRESS = 500
LONGEST_PAUSE_S = 60.0
"""A camera that gives no picture is asked at least this often."""
NOWHERE = CameraFound(())

_log = logging.getLogger(__name__)


def camera_address(told: str, server: str) -> str:
    """The address of a camera as the server at the address `server` told it, seen from here; empty: it is none.

    What has no host is on the server, and what the server calls `localhost` is the server's own machine, not ours.
    """
    try:
        whole = urlsplit(urljoin(server.rstrip("/") + "/", told.strip()))
        ours = urlsplit(server).hostname or ""
        host, port = whole.hostname or "", f":{whole.port}" if whole.port else ""
    except ValueError:
        return ""
    if whole.scheme not in {"http", "https"} or not host or not told.strip() or len(told) > LONGEST_ADDRESS:
        return ""
    if _is_own_machine(host):
        host = ours
    who, at, _ = whole.netloc.rpartition("@")
    netloc = f"{who}{at}{f'[{host}]' if ':' in host else host}{port}"
    return whole._replace(netloc=netloc, fragment="").geturl()


def _is_own_machine(host: str) -> bool:
    """Is this what a machine calls itself?"""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host.rstrip(".").endswith("localhost")
    return address.is_loopback or address.is_unspecified


class Camera:
    """Takes pictures where `aim` says. Its thread begins with the first address and ends with `close`."""

    def __init__(
        self,
        report: Callable[[CameraImageTaken], None],
        name: str,
        clock: Clock,
    ) -> None:
        """`report` is called on the camera's thread. name: of the printer, for the log."""
        self._report = report
        self._name = name
        self._clock = clock
        self._changed = threading.Condition()
        self._where = NOWHERE
        self._each_s = LONGEST_PAUSE_S
        self._asked_s = float("-inf")
        self._failures = 0
        self._good = 0
        self._closed = False
        self._thread = threading.Thread(target=self._run, name=f"camera {name}", daemon=True)

    def aim(self, where: CameraFound, each_s: float) -> None:
        """Take a picture there every `each_s` seconds; no address: take none."""
        with self._changed:
            if where != self._where:
                self._where, self._asked_s, self._failures, self._good = where, float("-inf"), 0, 0
            self._each_s = each_s
            if where.addresses and not self._thread.ident and not self._closed:
                self._thread.start()
            self._changed.notify()

    def close(self) -> None:
        """Take no more; a picture that is under way is dropped when it comes. Does not wait for it."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def _run(self) -> None:
        while (where := self._next()) is not None:
            try:
                image = self._any_picture(where.addresses)
            except NoImageError as error:
                self._failed(str(error), where)
            else:
                self._taken(image, where)

    def _fetch(self, address: str) -> bytes:
        from kiosk.printers.snapshot import fetch_image  # HTTP with TLS takes 6 MB: only where there is a camera

        return fetch_image(address)

    def _any_picture(self, addresses: tuple[str, ...]) -> bytes:
        """From the address that was good last time, else from the next that is. Raises NoImageError."""
        for turn in range(len(addresses)):
            at = (self._good + turn) % len(addresses)
            try:
                image = self._fetch(addresses[at])
            except NoImageError:
                if turn + 1 == len(addresses):
                    raise
            else:
                self._good = at
                return image
        raise NoImageError("it has no address")

    def _next(self) -> CameraFound | None:
        """Wait until a picture is due; where to take it, or None at the end."""
        with self._changed:
            while not self._closed:
                wait_s = self._due_in_s()
                if wait_s is not None and wait_s <= 0:
                    self._asked_s = self._clock.monotonic_s()
                    return self._where
                self._changed.wait(wait_s)
        return None

    def _due_in_s(self) -> float | None:
        if not self._where.addresses:
            return None
        return self._asked_s + backoff_s(self._failures, self._each_s, LONGEST_PAUSE_S) - self._clock.monotonic_s()

    def _taken(self, image: bytes, where: CameraFound) -> None:
        with self._changed:
            if self._closed or where != self._where:
                return
            if self._failures:
                _log.info("%s: its camera gives pictures again", self._name)
            self._failures = 0
        self._report(CameraImageTaken(image, where.turn))

    def _failed(self, why: str, where: CameraFound) -> None:
        with self._changed:
            if self._closed or where != self._where:
                return
            self._failures += 1
            if self._failures == 1:
                _log.info("%s: no picture from its camera: %s", self._name, why)
