"""Servers that make themselves known are found, and go when they say good-bye: real announcements, a real search."""

import queue
import socket
import threading
from collections.abc import Iterator

import pytest
from zeroconf import ServiceInfo, Zeroconf

from kiosk.printers.octoprint.pairing.discovery import SERVICE, FoundServer, Search
from tests.multicast import LOOPBACK, multicast_comes_back

WITHIN_S = 30.0


class Looking:
    """A search, and what it told last."""

    def __init__(self) -> None:
        self._told: queue.SimpleQueue[tuple[FoundServer, ...]] = queue.SimpleQueue()
        self.search = Search(self._told.put, [LOOPBACK])

    def until_there(self, server: FoundServer) -> None:
        """Wait until it is found; other tests may have servers of their own in the network."""
        while server not in self._told.get(timeout=WITHIN_S):
            pass

    def until_gone(self, server: FoundServer) -> None:
        """Wait until it is not there any more."""
        while server in self._told.get(timeout=WITHIN_S):
            pass


@pytest.fixture
def network() -> Iterator[Zeroconf]:
    """A server's side of the loopback interface."""
    if not multicast_comes_back():
        pytest.skip("this machine lets no multicast through on its loopback interface")
    made = Zeroconf(interfaces=[LOOPBACK])
    yield made
    made.close()


@pytest.fixture
def looking() -> Iterator[Looking]:
    made = Looking()
    yield made
    made.search.close()
    for thread in threads():
        thread.join(WITHIN_S)


def announced(name: str, port: int, **properties: str) -> ServiceInfo:
    return ServiceInfo(
        SERVICE, f"{name}.{SERVICE}", port=port, addresses=[socket.inet_aton("192.0.2.7")], properties=properties
    )


def test_a_server_is_found_by_the_name_that_its_people_gave_it_and_goes(network: Zeroconf, looking: Looking) -> None:
    """Issue 4, point 1: picked from the network."""
    server = announced('OctoPrint instance "Hauki"', 5000, path="/", version="1.11.8", u="somebody", p="secret")
    network.register_service(server)
    found = FoundServer("http://192.0.2.7:5000", "Hauki", "1.11.8")
    looking.until_there(found)
    network.unregister_service(server)
    looking.until_gone(found)


def test_a_server_below_a_path_or_without_a_name_is_found_too(network: Zeroconf, looking: Looking) -> None:
    network.register_service(announced("OctoPrint instance on octopi", 443, path="/printer1", version="2.0.0"))
    looking.until_there(FoundServer("https://192.0.2.7/printer1", "octopi", "2.0.0"))


def test_a_search_that_is_closed_leaves_no_thread() -> None:
    """Nobody looks: nothing is looked for."""
    before = set(threads())
    looking = Looking()
    [begun] = set(threads()) - before
    looking.search.close()
    begun.join(WITHIN_S)
    assert not begun.is_alive()


def threads() -> list[threading.Thread]:
    """Those of searches."""
    return [thread for thread in threading.enumerate() if thread.name == "octoprint-search"]
