"""Finds the OctoPrint servers that make themselves known in the network (`_octoprint._tcp`). zeroconf lives here.

It is imported on the searching thread, when somebody looks: it takes a moment, and some megabytes for good.
"""

import logging
import queue
import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.printers.octoprint.pairing.server_address import tidy_address

if TYPE_CHECKING:
    from zeroconf import ServiceInfo, ServiceStateChange, Zeroconf

SERVICE = "_octoprint._tcp.local."
HTTPS_PORT = 443
ASK_MS = 3000
MOST_SERVERS = 50
"""More than a network of printers has: whoever announces thousands fills no memory and no screen."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FoundServer:
    """A server that is there now, under the name that it gives itself."""

    address: str
    name: str
    version: str


FoundTold = Callable[[tuple[FoundServer, ...]], None]


class Search:
    """Looks until it is closed. The searching thread tells all that is there whenever that changes."""

    def __init__(self, told: FoundTold, interfaces: Sequence[str] | None = None) -> None:
        """told: called on the searching thread. interfaces: addresses to look at; None for all of this machine."""
        self._told = told
        self._interfaces = interfaces
        self._changes: queue.SimpleQueue[tuple[str, ServiceStateChange | None]] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="octoprint-search", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop looking. Does not wait until the thread has let go of the network."""
        self._changes.put(("", None))

    def _run(self) -> None:
        from zeroconf import InterfaceChoice, ServiceBrowser, Zeroconf

        try:
            zeroconf = Zeroconf(interfaces=self._interfaces or InterfaceChoice.All)
        except OSError as trouble:
            _log.info("No search for OctoPrint servers: %s", trouble)
            return
        try:
            browser = ServiceBrowser(zeroconf, SERVICE, handlers=[self._heard])
            self._follow(zeroconf)
            browser.cancel()
        finally:
            zeroconf.close()

    def _heard(self, *, name: str, state_change: "ServiceStateChange", **_: object) -> None:
        self._changes.put((name, state_change))

    def _follow(self, zeroconf: "Zeroconf") -> None:
        from zeroconf import ServiceStateChange

        there: dict[str, FoundServer] = {}
        while True:
            name, kind = self._changes.get()
            if kind is None:
                return
            if kind is ServiceStateChange.Removed:
                there.pop(name, None)
            else:
                found = _asked(zeroconf, name)
                if found is not None and (name in there or len(there) < MOST_SERVERS):
                    there[name] = found
            self._told(tuple(sorted(there.values(), key=lambda one: (one.name, one.address))))


def _asked(zeroconf: "Zeroconf", name: str) -> FoundServer | None:
    """What the server of this name says of itself; None if it says nothing, or has a name that there can't be."""
    from zeroconf import Error, ServiceInfo

    try:
        info = ServiceInfo(SERVICE, name)
        return _found(info) if info.request(zeroconf, ASK_MS) else None
    except Error as trouble:
        _log.info("A server in the network has a name that there can't be: %s", trouble)
        return None


def _found(info: "ServiceInfo") -> FoundServer | None:
    """What a server says of itself; None if nothing can be reached by it."""
    from zeroconf import IPVersion

    numbers = info.parsed_addresses(IPVersion.V4Only)
    if not numbers or not info.port:
        return None
    path = (info.decoded_properties.get("path") or "").strip("/")
    scheme = "https" if info.port == HTTPS_PORT else "http"
    try:
        address = tidy_address(f"{scheme}://{numbers[0]}:{info.port}/{path}")
    except ValueError:
        return None
    name = info.name.removesuffix(f".{SERVICE}")
    return FoundServer(address, _plain(name), (info.decoded_properties.get("version") or "")[:20])


def _plain(name: str) -> str:
    """OctoPrint says `OctoPrint instance "Hauki"`, or `OctoPrint instance on octopi`; what stands last is enough."""
    return re.sub(r'^OctoPrint instance (?:on )?"?(.+?)"?$', r"\1", name)
