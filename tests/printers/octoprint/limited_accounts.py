"""Accounts of a test server with just the permissions that the README of the package documents, or all but one."""

import re
from pathlib import Path

from tests.octoprint_server import OctoPrintServer

README = Path(__file__).parents[3] / "kiosk" / "printers" / "octoprint" / "README.md"
FOR_ACCEPTING = "PLUGIN_APPKEYS_GRANT"


def documented_permissions() -> tuple[str, ...]:
    """The permissions in the last column of the README's table of calls, except that for accepting a key."""
    _, _, rest = README.read_text(encoding="utf-8").partition("## Calls")
    rows = [line for line in rest.partition("\n## ")[0].splitlines() if line.startswith("| ")]
    found = [name for row in rows for name in re.findall(r"`([A-Z_]+)`", row.rstrip(" |").rpartition("|")[2])]
    return tuple(name for name in dict.fromkeys(found) if name != FOR_ACCEPTING)


def add_limited_accounts(server: OctoPrintServer) -> None:
    """Add `exact`, which has just these permissions, and `no X` for each of them, which lacks it. Before its start."""
    permissions = documented_permissions()
    server.add_account("exact", permissions)
    for lacking in permissions:
        server.add_account(f"no {lacking}", [permission for permission in permissions if permission != lacking])
