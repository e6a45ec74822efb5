"""Normalizes and compares the addresses of print servers as people type them. No I/O but name look-ups."""

import re
import socket
from urllib.parse import urlsplit

from kiosk.printers.tls import Trust

MOONRAKER_PORT = 7125
OCTOPRINT_PORT = 5000
"""OctoPrint's own port; its images for single-board computers also serve it on port 80."""
MAX_ADDRESS_CHARS = 200

PIN = "#sha256="
"""Between an https address and the SHA-256 of the one certificate that is accepted there, in hex."""
_PORTS = {"http": 80, "https": 443}
_FINGERPRINT = re.compile(r"[0-9A-Fa-f]{2}(?::?[0-9A-Fa-f]{2}){31}")
_HOST = re.compile(r"[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?|\[[0-9a-f:.]+\]")


def normalize_address(typed: str) -> str:
    """`typed` with a scheme, host in lower case, without default port, query and fragment.

    Raises ValueError if it is no address of a web server.
    """
    text = typed.strip()
    if "://" not in text:
        text = f"http://{text}"
    parts = urlsplit(text)
    port = parts.port  # raises ValueError for an impossible one
    host = parts.netloc.rpartition("@")[2].lower()
    if port is not None:
        host = host.rpartition(":")[0]
    good = parts.scheme.lower() in _PORTS and _HOST.fullmatch(host) and not re.search(r"\s", text) and "@" not in text
    if not good or len(text) > MAX_ADDRESS_CHARS:
        raise ValueError(f"Not the address of an OctoPrint server: {typed}")
    scheme = parts.scheme.lower()
    suffix = "" if port is None or port == _PORTS[scheme] else f":{port}"
    return f"{scheme}://{host}{suffix}{parts.path.rstrip('/')}"


def pinned(address: str, fingerprint: str) -> str:
    """The address with the one certificate that is accepted there."""
    return without_pin(address) + PIN + fingerprint.replace(":", "").lower()


def without_pin(address: str) -> str:
    """The address as people know it."""
    return address.partition(PIN)[0]


def split_pin(address: str) -> tuple[str, Trust]:
    """An address as it is kept: without its fingerprint, and what that says. Raises ValueError for no fingerprint."""
    url, pin, fingerprint = address.partition(PIN)
    if pin and not _FINGERPRINT.fullmatch(fingerprint):
        raise ValueError(f"Not the SHA-256 of a certificate: {fingerprint}")
    return url, Trust(fingerprint.replace(":", "").lower())


def candidate_addresses(address: str, own_port: int) -> tuple[str, ...]:
    """`address`, and with the own port of this kind of server if it names neither port nor path."""
    parts = urlsplit(address)
    if parts.scheme != "http" or parts.port is not None or parts.path:
        return (address,)
    return (address, f"{address}:{own_port}")


def is_same_server(one: str, other: str) -> bool:
    """Do both lead to the same server, be it by name or IP address? Looks names up."""
    first, second = urlsplit(one), urlsplit(other)
    if _port_of(first.scheme, first.port) != _port_of(second.scheme, second.port):
        return False
    if first.path.rstrip("/") != second.path.rstrip("/"):
        return False
    return first.hostname == second.hostname or bool(_ip_addresses(first.hostname) & _ip_addresses(second.hostname))


def _port_of(scheme: str, port: int | None) -> int | None:
    return port or _PORTS.get(scheme)


def _ip_addresses(host: str | None) -> set[str]:
    try:
        return {str(found[4][0]) for found in socket.getaddrinfo(host, None)}
    except (OSError, UnicodeError):
        return set()
