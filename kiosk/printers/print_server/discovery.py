"""Finds the OctoPrints and Moonrakers that announce themselves in the network. The only user of zeroconf.

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

SERVICES = {"_octoprint._tcp.local.": "octoprint", "_moonraker._tcp.local.": "moonraker"}
"""The kind of server by the type of its announcement. Moonraker announces itself where `[zeroconf]` is configured."""
HTTPS_PORT = 443
REQUEST_MS = 3000
MAX_SERVERS = 50
"""More than a network has; thousands of announcements must not fill memory or a screen."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FoundServer:
    """An announced server. connection: its kind, as in SERVICES."""

    address: str
    name: str
    version: str
    connection: str = "octoprint"


OnServersChanged = Callable[[tuple[FoundServer, ...]], None]


class ServerSearch:
    """Searches until it is closed, and reports all servers whenever they change."""

    def __init__(self, on_changed: OnServersChanged, interfaces: Sequence[str] | None = None) -> None:
        """on_changed: called on the search thread. interfaces: their addresses; None for all of this machine."""
        self._on_changed = on_changed
        self._interfaces = interfaces
        self._changes: queue.SimpleQueue[tuple[str, str, ServiceStateChange | None]] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="server-search", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop searching. Does not wait for the thread to end."""
        self._changes.put(("", "", None))

    def _run(self) -> None:
        from zeroconf import InterfaceChoice, ServiceBrowser, Zeroconf

        try:
            zeroconf = Zeroconf(interfaces=self._interfaces or InterfaceChoice.All)
        except OSError as error:
            _log.info("No search for servers: %s", error)
            return
        try:
            browser = ServiceBrowser(zeroconf, list(SERVICES), handlers=[self._service_changed])
            self._follow(zeroconf)
            browser.cancel()
        finally:
            zeroconf.close()

    def _service_changed(
        self, *, service_type: str, name: str, state_change: "ServiceStateChange", **_: object
    ) -> None:
        self._changes.put((service_type, name, state_change))

    def _follow(self, zeroconf: "Zeroconf") -> None:
        from zeroconf import ServiceStateChange

        servers: dict[str, FoundServer] = {}
        while True:
            service, name, change = self._changes.get()
            if change is None:
                return
            if change is ServiceStateChange.Removed:
                servers.pop(name, None)
            else:
                found = _request(zeroconf, service, name)
                if found is not None and (name in servers or len(servers) < MAX_SERVERS):
                    servers[name] = found
            self._on_changed(tuple(sorted(servers.values(), key=lambda server: (server.name, server.address))))


def _request(zeroconf: "Zeroconf", service: str, name: str) -> FoundServer | None:
    """The server of this name; None if it does not answer or has an invalid name."""
    from zeroconf import Error, ServiceInfo

    try:
        info = ServiceInfo(service, name)
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
    name = info.name.removesuffix(f".{info.type}")
    version = (info.decoded_properties.get("version") or "")[:20]
    return FoundServer(address, _short_name(name), version, SERVICES[info.type])


def _is_of_a_machine(number: str) -> bool:
    """Anybody in the network may announce anything (Q9). Loopback stays: a server may run beside the kiosk."""
    address = ipaddress.ip_address(number)
    return not (address.is_unspecified or address.is_multicast or address.is_reserved)


def _short_name(name: str) -> str:
    """The last part of `OctoPrint instance "Hauki"`, `OctoPrint instance on octopi` or `Moonraker @ voron`."""
    return re.sub(r'^(?:OctoPrint instance (?:on )?|Moonraker\S* @ )"?(.+?)"?$', r"\1", name)
