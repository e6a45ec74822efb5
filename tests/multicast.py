"""Can servers make themselves known here? Some sandboxes let no multicast through, not even to themselves."""

import socket
from functools import cache

GROUP, WAIT_S = "224.0.0.251", 5.0
LOOPBACK = "127.0.0.1"


@cache
def multicast_comes_back() -> bool:
    """Send to the group of the name service on the loopback interface, from another port, and listen for it."""
    membership = socket.inet_aton(GROUP) + socket.inet_aton(LOOPBACK)
    try:
        with (
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as heard,
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as said,
        ):
            heard.bind(("", 0))
            heard.settimeout(WAIT_S)
            heard.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, membership)
            said.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(LOOPBACK))
            said.sendto(b"is anybody there?", (GROUP, heard.getsockname()[1]))
            return heard.recv(64) == b"is anybody there?"
    except OSError:
        return False
