"""The address of an OctoPrint server as a person types it, made into one that a program can use. No I/O but names."""

import re
import socket
from urllib.parse import urlsplit

OCTOPRINT_PORT = 5000
"""Where OctoPrint itself listens; an image for a single-board computer puts it behind port 80 besides."""
LONGEST = 200

_PORTS = {"http": 80, "https": 443}
_HOST = re.compile(r"[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?|\[[0-9a-f:.]+\]")


def tidy_address(typed: str) -> str:
    """`typed` with a scheme, in small letters where that matters, without what a browser adds behind the path.

    Raises ValueError if it is no address of a web server.
    """
    text = typed.strip()
    if "://" not in text:
        text = f"http://{text}"
    parts = urlsplit(text)
    port = parts.port  # raises ValueError for one that there is not
    host = parts.netloc.rpartition("@")[2].lower()
    if port is not None:
        host = host.rpartition(":")[0]
    good = parts.scheme.lower() in _PORTS and _HOST.fullmatch(host) and not re.search(r"\s", text) and "@" not in text
    if not good or len(text) > LONGEST:
        raise ValueError(f"Not the address of an OctoPrint server: {typed}")
    scheme = parts.scheme.lower()
    ported = "" if port is None or port == _PORTS[scheme] else f":{port}"
    return f"{scheme}://{host}{ported}{parts.path.rstrip('/')}"


def likely_addresses(address: str) -> tuple[str, ...]:
    """`address`, and if it names neither port nor path the one where OctoPrint itself listens."""
    parts = urlsplit(address)
    if parts.scheme != "http" or parts.port is not None or parts.path:
        return (address,)
    return (address, f"{address}:{OCTOPRINT_PORT}")


def same_place(one: str, other: str) -> bool:
    """Do both lead to one server, also when one names it and the other gives its number? Asks the name service."""
    first, second = urlsplit(one), urlsplit(other)
    if _port_of(first.scheme, first.port) != _port_of(second.scheme, second.port):
        return False
    if first.path.rstrip("/") != second.path.rstrip("/"):
        return False
    return first.hostname == second.hostname or bool(_numbers(first.hostname) & _numbers(second.hostname))


def _port_of(scheme: str, port: int | None) -> int | None:
    return port or _PORTS.get(scheme)


def _numbers(host: str | None) -> set[str]:
    try:
        return {str(found[4][0]) for found in socket.getaddrinfo(host, None)}
    except (OSError, UnicodeError):
        return set()
