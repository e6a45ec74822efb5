"""Polls a printer's camera on a thread of its own, one image at a time (O10).

Nothing waits for it. A camera without an image is polled with a growing pause, and its failure is logged once.
"""

import ipaddress
import logging
import threading
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit

from kiosk.base.clock import Clock
from kiosk.printers.backoff import backoff_s
from kiosk.printers.printer import CameraFound, CameraImageTaken, NoImageError

MAX_ADDRESS_CHARS = 500
MAX_PAUSE_S = 60.0
"""Between two attempts with a camera that fails."""
NO_CAMERA = CameraFound(())

_log = logging.getLogger(__name__)


def camera_address(url: str, server: str) -> str:
    """The address at which we reach a camera that the server at address `server` names `url`; empty if it is invalid.

    A relative URL is on the server, and `localhost` is the server's machine, not ours. An address on another machine is
    invalid: a server must not be able to make us call others (Q9). A login in the URL is dropped.
    """
    try:
        whole = urlsplit(urljoin(server.rstrip("/") + "/", url.strip()))
        server_host = urlsplit(server).hostname or ""
        host, port = whole.hostname or "", f":{whole.port}" if whole.port else ""
    except ValueError:
        return ""
    if whole.scheme not in {"http", "https"} or not host or not url.strip() or len(url) > MAX_ADDRESS_CHARS:
        return ""
    if not is_loopback(host) and host.rstrip(".") != server_host.rstrip("."):
        return ""
    netloc = f"[{server_host}]" if ":" in server_host else server_host
    return whole._replace(netloc=netloc + port, fragment="").geturl()


def is_loopback(host: str) -> bool:
    """Is this name or IP address that of the machine on which it is used?"""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host.rstrip(".").endswith("localhost")
    return address.is_loopback or address.is_unspecified


class Camera:
    """Polls the source given to `watch`. Its thread starts with the first address and ends with `close`."""

    def __init__(
        self,
        report: Callable[[CameraImageTaken], None],
        name: str,
        clock: Clock,
    ) -> None:
        """report: called on the camera's thread. name: of the printer, for the log."""
        self._report = report
        self._name = name
        self._clock = clock
        self._changed = threading.Condition()
        self._source = NO_CAMERA
        self._each_s = MAX_PAUSE_S
        self._polled_s = float("-inf")
        self._failures = 0
        self._good = 0
        self._closed = False
        self._thread = threading.Thread(target=self._run, name=f"camera {name}", daemon=True)

    def watch(self, source: CameraFound, each_s: float) -> None:
        """Poll this source every `each_s` seconds; without an address, poll nothing."""
        with self._changed:
            if source != self._source:
                self._source, self._polled_s, self._failures, self._good = source, float("-inf"), 0, 0
            self._each_s = each_s
            if source.addresses and not self._thread.ident and not self._closed:
                self._thread.start()
            self._changed.notify()

    def close(self) -> None:
        """Stop polling; an image that is being fetched is dropped. Does not wait for it."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def _run(self) -> None:
        while (source := self._next_source()) is not None:
            try:
                image = self._fetch_any(source)
                self._taken(image, source)
            except NoImageError as error:
                self._failed(str(error), source)
            except Exception:  # noqa: BLE001 - a bug of ours over one image must not end the camera for good
                _log.exception("%s: internal error in the camera", self._name)
                self._failed("internal error", source)

    def _fetch(self, address: str, source: CameraFound) -> bytes:
        from kiosk.printers.snapshot import fetch_image  # takes 6 MB, only needed with a camera

        return fetch_image(address, ip_address=source.ip_address, trust=source.trust)

    def _fetch_any(self, source: CameraFound) -> bytes:
        """An image from the first address that works, beginning with the last good one. Raises NoImageError."""
        addresses = source.addresses
        for offset in range(len(addresses)):
            index = (self._good + offset) % len(addresses)
            try:
                image = self._fetch(addresses[index], source)
            except NoImageError:
                if offset + 1 == len(addresses):
                    raise
            else:
                self._good = index
                return image
        raise NoImageError("it has no address")

    def _next_source(self) -> CameraFound | None:
        """Wait until an image is due. Returns its source, or None after `close`."""
        with self._changed:
            while not self._closed:
                wait_s = self._due_in_s()
                if wait_s is not None and wait_s <= 0:
                    self._polled_s = self._clock.monotonic_s()
                    return self._source
                self._changed.wait(wait_s)
        return None

    def _due_in_s(self) -> float | None:
        if not self._source.addresses:
            return None
        return self._polled_s + backoff_s(self._failures, self._each_s, MAX_PAUSE_S) - self._clock.monotonic_s()

    def _taken(self, image: bytes, source: CameraFound) -> None:
        with self._changed:
            if self._closed or source != self._source:
                return
            if self._failures:
                _log.info("%s: the camera delivers images again", self._name)
            self._failures = 0
        self._report(CameraImageTaken(image, source.turn))

    def _failed(self, problem: str, source: CameraFound) -> None:
        with self._changed:
            if self._closed or source != self._source:
                return
            self._failures += 1
            if self._failures == 1:
                _log.info("%s: no image from the camera: %s", self._name, problem)
