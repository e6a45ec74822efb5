"""Serves the screen by VNC: the port, the password, and what a person must know to connect (Q2)."""

import getpass
import ipaddress
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from kiosk.base.secret_files import write_private
from kiosk.cli.display import LAST_PORT, LOOPBACK, DisplayError
from kiosk.cli.vnc.gate import VncGate
from kiosk.cli.vnc.handshake import new_password
from kiosk.config import Config

_ROUTED = {4: "192.0.2.1", 6: "2001:db8::1"}
"""Addresses of nobody (RFC 5737, RFC 3849): the route to them shows which address of ours other machines see."""


@contextmanager
def served_by_vnc(config: Config) -> Iterator[None]:
    """Serve the screen where `panel.vnc_address` and `vnc_port` say. Enter once the QGuiApplication exists.

    Raises DisplayError when that is another program's, or no address of this machine.
    """
    from kiosk.cli.vnc.qt_server import take_qt_server

    address, port = config.panel.vnc_address, config.panel.vnc_port
    family = socket.AF_INET6 if ipaddress.ip_address(address).version == 6 else socket.AF_INET
    try:
        listening = socket.create_server((address, port), family=family, dualstack_ipv6=address == "::")
    except OSError as error:
        raise DisplayError(
            f"The screen can't be served on {_joined(address, port)}: {os.strerror(error.errno or 0)}. "
            f"Close what is served there, or name another port: --vnc-port {port + 1 if port < LAST_PORT else port - 1}"
        ) from error
    password = new_password()
    with listening, VncGate(listening, password, take_qt_server()), _shown(config.runtime_dir, port, password):
        _explain(address, port)
        yield


@contextmanager
def _shown(runtime_dir: Path, port: int, password: str) -> Iterator[None]:
    """Show the password in the terminal. Without one it would end up in a log: then it is in a private file."""
    if sys.stdout.isatty():
        click.echo(f"Password of the VNC viewer: {password}   (new at each start)")
        yield
        return
    path = runtime_dir / f"vnc-password-{port}"
    path.unlink(missing_ok=True)
    write_private(path, f"{password}\n".encode("ascii"))
    click.echo(f"Password of the VNC viewer: in {path}   (new at each start)")
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def _explain(address: str, port: int) -> None:
    told = ipaddress.ip_address(address)
    if told.is_loopback:
        here = f"{getpass.getuser()}@{socket.gethostname()}"
        click.echo(f"The screen is served by VNC on {_joined(address, port)}: give that to a viewer on this machine.")
        click.echo(f"From another machine, first run there: ssh -L {port}:{_joined(address, port)} {here}")
        return
    reached = _outward_address(told.version) if told.is_unspecified else address
    click.echo(f"The screen is served by VNC on {_joined(reached, port)}: give that to a viewer on any machine.")
    click.echo(
        "VNC encrypts nothing but the password. On a network that you don't trust, serve it on this machine alone: "
        f"--vnc-address {LOOPBACK}"
    )


def _outward_address(version: int) -> str:
    """The address under which other machines see this one; its name where it has no route to any."""
    family = socket.AF_INET6 if version == 6 else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as probe:  # sends nothing
        try:
            probe.connect((_ROUTED[version], 9))
        except OSError:
            return socket.gethostname()
        return str(probe.getsockname()[0])


def _joined(address: str, port: int) -> str:
    return f"[{address}]:{port}" if ":" in address else f"{address}:{port}"
