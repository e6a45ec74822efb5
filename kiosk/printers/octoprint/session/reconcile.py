"""Compares what a server pushes with what it answers, once a minute (O8). No I/O."""

from collections.abc import Mapping
from typing import Any

from kiosk.printers.octoprint.server_state import parse_server_state
from kiosk.printers.print_server.server_state import ServerState

RECONCILE_S = 60.0
MISMATCHES = 2
"""So many contradictions in a row end the link; a single answer may be older than the last push."""


class Reconciliation:
    """When to poll the server next (`due_at_s`, on a steady clock), and how often in a row it contradicted itself."""

    def __init__(self) -> None:
        """Nothing to compare yet."""
        self.due_at_s = 0.0
        self._mismatches = 0

    def begin(self, now_s: float) -> None:
        """The first full state of a link has come."""
        self.due_at_s, self._mismatches = now_s + RECONCILE_S, 0

    def is_due(self, now_s: float) -> bool:
        """Poll now? If so, the next time is a minute later."""
        if now_s < self.due_at_s:
            return False
        self.due_at_s = now_s + RECONCILE_S
        return True

    def agrees(self, pushed: ServerState, answer: Mapping[str, Any] | None, again_at_s: float) -> bool:
        """Compare the pushed state with an answer to FetchState; False after several contradictions in a row.

        again_at_s: when to poll again after a first one.
        """
        polled = _essence(None if answer is None else parse_server_state(answer))
        self._mismatches = 0 if _essence(pushed) == polled else self._mismatches + 1
        if self._mismatches:
            self.due_at_s = again_at_s
        return self._mismatches < MISMATCHES


def _essence(server: ServerState | None) -> tuple[bool, bool, str | None]:
    if server is None:
        return False, False, None
    return server.operational, server.runs, server.path if server.runs else None
