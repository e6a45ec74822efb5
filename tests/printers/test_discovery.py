"""Announced servers are found, and disappear when they withdraw: real announcements, a real search."""

import queue
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from zeroconf import ServiceInfo, Zeroconf

from kiosk.printers.print_server.discovery import FoundServer, ServerSearch
from tests.multicast import LOOPBACK, multicast_comes_back

WITHIN_S = 30.0


class RunningSearch:
    """A search and its results."""

    def __init__(self) -> None:
        self._results: queue.SimpleQueue[tuple[FoundServer, ...]] = queue.SimpleQueue()
        self.search = ServerSearch(self._results.put, [LOOPBACK])

    def wait_until_found(self, server: FoundServer) -> tuple[FoundServer, ...]:
        """Wait for it, and return all that are known then; other tests may announce servers too."""
        while server not in (found := self._results.get(timeout=WITHIN_S)):
            pass
        return found

    def wait_until_gone(self, server: FoundServer) -> None:
        """Wait until it is gone."""
        while server in self._results.get(timeout=WITHIN_S):
            pass


@pytest.fixture
def network() -> Iterator[Zeroconf]:
    """For announcements on the loopback interface."""
    if not multicast_comes_back():
        pytest.skip("no multicast on the loopback interface of this machine")
    # On its own thread: while a browser is driven, this one has a running event loop, which zeroconf would wait for.
    with ThreadPoolExecutor(1) as elsewhere:
        made = elsewhere.submit(Zeroconf, interfaces=[LOOPBACK]).result()
    yield made
    made.close()


@pytest.fixture
def running() -> Iterator[RunningSearch]:
    made = RunningSearch()
    yield made
    made.search.close()
    for thread in threads():
        thread.join(WITHIN_S)


def announced(
    name: str, port: int, number: str = "192.0.2.7", service: str = "_octoprint._tcp.local.", **properties: str
) -> ServiceInfo:
    return ServiceInfo(
        service, f"{name}.{service}", port=port, addresses=[socket.inet_aton(number)], properties=properties
    )


@pytest.mark.parametrize("number", ["0.0.0.0", "224.0.0.251", "255.255.255.255"])
def test_an_announced_address_of_no_machine_is_ignored(network: Zeroconf, running: RunningSearch, number: str) -> None:
    """Q9: a request to it would go to anybody."""
    network.register_service(announced("Hauki", 5000, number, path="/"))
    network.register_service(announced("Ahven", 5000, path="/"))
    found = running.wait_until_found(FoundServer("http://192.0.2.7:5000", "Ahven", ""))
    assert not [server for server in found if number in server.address]


def test_a_server_is_found_by_its_name_and_disappears(network: Zeroconf, running: RunningSearch) -> None:
    """O9: where a server to pair with is picked."""
    server = announced('OctoPrint instance "Hauki"', 5000, path="/", version="1.11.8", u="somebody", p="secret")
    network.register_service(server)
    found = FoundServer("http://192.0.2.7:5000", "Hauki", "1.11.8")
    running.wait_until_found(found)
    network.unregister_service(server)
    running.wait_until_gone(found)


def test_a_server_below_a_path_or_without_a_name_is_found_too(network: Zeroconf, running: RunningSearch) -> None:
    network.register_service(announced("OctoPrint instance on octopi", 443, path="/printer1", version="2.0.0"))
    running.wait_until_found(FoundServer("https://192.0.2.7/printer1", "octopi", "2.0.0"))


def test_a_moonraker_is_found_as_one(network: Zeroconf, running: RunningSearch) -> None:
    """K12: announced as its component `zeroconf` does."""
    network.register_service(
        announced("Moonraker @ voron", 7125, service="_moonraker._tcp.local.", version="v0.9.3", https_port="")
    )
    running.wait_until_found(FoundServer("http://192.0.2.7:7125", "voron", "v0.9.3", "moonraker"))


def test_a_closed_search_leaves_no_thread() -> None:
    """O11."""
    before = set(threads())
    running = RunningSearch()
    [thread] = set(threads()) - before
    running.search.close()
    thread.join(WITHIN_S)
    assert not thread.is_alive()


def threads() -> list[threading.Thread]:
    """The threads of searches."""
    return [thread for thread in threading.enumerate() if thread.name == "server-search"]
