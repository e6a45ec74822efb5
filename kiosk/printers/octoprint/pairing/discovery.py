"""Finds the OctoPrint servers that announce themselves in the network (`_octoprint._tcp`). The only user of zeroconf.

It is imported on the search thread: that takes a moment, and some megabytes for good.
"""

import ipaddress
import logging
import queue
import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.printers.server_address import normalize_address

if TYPE_CHECKING:
    from zeroconf import ServiceInfo, ServiceStateChange, Zeroconf

SERVICE = "_octoprint._tcp.local."
HTTPS_PORT = 443
REQUEST_MS = 3000
MAX_SERVERS = 50
"""More than a network has; thousands of announcements must not fill memory or a screen."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FoundServer:
    """An announced server."""

    address: str
    name: str
    version: str


OnServersChanged = Callable[[tuple[FoundServer, ...]], None]


class ServerSearch:
    """Searches until it is closed, and reports all servers whenever they change."""

    def __init__(self, on_changed: OnServersChanged, interfaces: Sequence[str] | None = None) -> None:
        """on_changed: called on the search thread. interfaces: their addresses; None for all of this machine."""
        self._on_changed = on_changed
        self._interfaces = interfaces
        self._changes: queue.SimpleQueue[tuple[str, ServiceStateChange | None]] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="octoprint-search", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop searching. Does not wait for the thread to end."""
        self._changes.put(("", None))

    def _run(self) -> None:
        from zeroconf import InterfaceChoice, ServiceBrowser, Zeroconf

        try:
            zeroconf = Zeroconf(interfaces=self._interfaces or InterfaceChoice.All)
        except OSError as error:
            _log.info("No search for OctoPrint servers: %s", error)
            return
        try:
            browser = ServiceBrowser(zeroconf, SERVICE, handlers=[self._service_changed])
            self._follow(zeroconf)
            browser.cancel()
        finally:
            zeroconf.close()

    def _service_changed(self, *, name: str, state_change: "ServiceStateChange", **_: object) -> None:
        self._changes.put((name, state_change))

    def _follow(self, zeroconf: "Zeroconf") -> None:
        from zeroconf import ServiceStateChange

        servers: dict[str, FoundServer] = {}
        while True:
            name, kind = self._changes.get()
            if kind is None:
                return
            if kind is ServiceStateChange.Removed:
                servers.pop(name, None)
            else:
                found = _request(zeroconf, name)
                if found is not None and (name in servers or len(servers) < MAX_SERVERS):
                    servers[name] = found
            self._on_changed(tuple(sorted(servers.values(), key=lambda server: (server.name, server.address))))


def _request(zeroconf: "Zeroconf", name: str) -> FoundServer | None:
    """The server of this name; None if it does not answer or has an invalid name."""
    from zeroconf import Error, ServiceInfo

    try:
        info = ServiceInfo(SERVICE, name)
        return _found(info) if info.request(zeroconf, REQUEST_MS) else None
    except Error as error:
        _log.info("A server in the network announces an invalid name: %s", error)
        return None


def _found(info: "ServiceInfo") -> FoundServer | None:
    """The server in an announcement; None if that has no usable address."""
    from zeroconf import IPVersion

    numbers = [number for number in info.parsed_addresses(IPVersion.V4Only) if _is_of_a_machine(number)]
    if not numbers or not info.port:
        return None
    path = (info.decoded_properties.get("path") or "").strip("/")
    scheme = "https" if info.port == HTTPS_PORT else "http"
    try:
        address = normalize_address(f"{scheme}://{numbers[0]}:{info.port}/{path}")
    except ValueError:
        return None
    name = info.name.removesuffix(f".{SERVICE}")
    return FoundServer(address, _short_name(name), (info.decoded_properties.get("version") or "")[:20])


def _is_of_a_machine(number: str) -> bool:
    """Anybody in the network may announce anything (Q9). Loopback stays: OctoPrint may run beside the kiosk."""
    address = ipaddress.ip_address(number)
    return not (address.is_unspecified or address.is_multicast or address.is_reserved)


def _short_name(name: str) -> str:
    """The last part of `OctoPrint instance "Hauki"` or `OctoPrint instance on octopi`."""
    return re.sub(r'^OctoPrint instance (?:on )?"?(.+?)"?$', r"\1", name)
