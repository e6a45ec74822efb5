"""Under which names and addresses the office is served: for its certificate, the Host header and the kiosk's page."""

import socket
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address

import ifaddr

HTTPS_PORT = 443


@dataclass(frozen=True, slots=True)
class Served:
    """names: without those that are addresses. addresses: the best to show first."""

    names: tuple[str, ...]
    addresses: tuple[str, ...]
    port: int
    shown_name: str = ""

    @property
    def origin(self) -> str:
        """What is typed into a browser."""
        return f"https://{_with_port(self.shown_name or self.addresses[0], self.port)}"

    @property
    def hosts(self) -> frozenset[str]:
        """What a Host header may hold (W3)."""
        spelled = [_spelled(one) for one in (*self.names, *self.addresses)]
        plain = frozenset(spelled) if self.port == HTTPS_PORT else frozenset()
        return plain | {f"{one}:{self.port}" for one in spelled}


def served(address: str, port: int, name: str) -> Served:
    """address: on which it listens; all of the machine for 0.0.0.0 and ::. name: of the configuration, or empty."""
    host = socket.gethostname().lower().split(".")[0]
    names = dict.fromkeys(one for one in (name, host, f"{host}.local", "localhost") if one)
    own = machine_addresses() if ip_address(address).is_unspecified else [address]
    addresses = dict.fromkeys([*own, "127.0.0.1"])
    return Served(tuple(names), tuple(addresses), port, name)


def machine_addresses() -> list[str]:
    """The addresses of this machine: those of its network first, no link-local ones."""
    found = [str(ip.ip[0] if isinstance(ip.ip, tuple) else ip.ip) for one in ifaddr.get_adapters() for ip in one.ips]
    return ranked(found)


def ranked(found: Iterable[str]) -> list[str]:
    """IPv4 of a private network, other IPv4, IPv6; what only this machine or its cable reaches is left out."""
    parsed = [ip_address(one.partition("%")[0]) for one in found]
    reachable = [one for one in parsed if not one.is_loopback and not one.is_link_local]
    return [str(one) for one in sorted(reachable, key=lambda one: (one.version, not one.is_private, str(one)))]


def _spelled(host: str) -> str:
    try:
        return f"[{host}]" if isinstance(ip_address(host), IPv6Address) else host
    except ValueError:
        return host


def _with_port(host: str, port: int) -> str:
    return _spelled(host) if port == HTTPS_PORT else f"{_spelled(host)}:{port}"


def all_of(places: Served) -> Sequence[str]:
    """Names and addresses, for a certificate."""
    return (*places.names, *places.addresses)
