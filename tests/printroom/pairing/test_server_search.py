"""The search for servers while a screen asks for it."""

import threading
from datetime import timedelta

from kiosk.base.clock import to_text
from kiosk.printers.print_server.discovery import FoundServer
from kiosk.printroom.pairing.pairing_requests import SEARCH_FOR_S
from kiosk.printroom.pairing.pairing_worker import CHECK_EACH_S


def test_the_network_is_searched_while_a_screen_asks_for_it(hub, print_room, screen, until):
    """Servers appear and disappear; those of the hub are left out; without a screen there is no search."""
    hub.add_printer("hauki", connection="octoprint", address="http://10.0.0.5/")
    print_room.open_idle()
    assert print_room.network.searches == []
    screen.request_search()
    move_on = threading.Event()

    def moved(holds):
        hub.clock.advance(0.6)
        move_on.wait(0.01)
        return holds()

    until(lambda: moved(lambda: print_room.network.searches))
    here = FoundServer("http://10.0.0.7", "Verstas", "1.11.8")
    print_room.network.found((here, FoundServer("http://10.0.0.5", "Hauki", "1.11.8")))
    until(lambda: [one.name for one in screen.nearby()] == ["Verstas"])
    print_room.network.found(())
    until(lambda: screen.nearby() == ())
    print_room.network.found((here,))
    until(lambda: screen.nearby())
    hub.clock.advance(SEARCH_FOR_S)
    until(lambda: moved(lambda: not print_room.network.searches))
    until(lambda: screen.nearby() == ())


def test_a_clock_that_is_set_back_does_not_prolong_a_search(hub, print_room, screen, until):
    """T7."""
    print_room.open()
    screen.request_search()
    until(lambda: print_room.network.searches)
    an_hour_later = to_text(hub.clock.now() + timedelta(hours=1))
    with hub.live.atomic():
        hub.live.execute("UPDATE server_search SET until_at = ?", (an_hour_later,))
    hub.clock.advance(CHECK_EACH_S)
    until(lambda: not print_room.network.searches)
