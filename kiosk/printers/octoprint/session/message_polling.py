"""Polls prompts and notices of a machine where nothing is pushed (O14). No I/O."""

from kiosk.printers.octoprint.calls import FetchNotice, FetchPrompt
from kiosk.printers.print_server.calls import Call, CallError, FailureKind, Outbox

RUNNING_S = 2.0
"""How often while a print runs, whose machine may wait for an answer."""
IDLE_S = 10.0
_POLLED = (FetchPrompt(), FetchNotice())
_REFUSALS = frozenset({FailureKind.NOT_ALLOWED, FailureKind.NOT_FOUND})


class MessagePolling:
    """Fetches both again and again from `begin` to `end`; `wake` must be called at `due_at_s`.

    What the server refuses, or has no plugin for, is not fetched again before the next `begin`.
    """

    def __init__(self, outbox: Outbox) -> None:
        """Nothing is polled."""
        self.due_at_s: float | None = None
        self._outbox = outbox
        self._unanswered: set[Call] = set()
        self._refused: set[Call] = set()

    @property
    def prompts_unseen(self) -> bool:
        """The server does not tell what the machine asks."""
        return FetchPrompt() in self._refused

    def begin(self, now_s: float) -> None:
        """The first state was polled; both have been fetched once."""
        self.due_at_s = now_s + RUNNING_S
        self._unanswered, self._refused = set(_POLLED), set()

    def end(self) -> None:
        """The link is lost."""
        self.due_at_s = None
        self._unanswered, self._refused = set(), set()

    def wake(self, now_s: float, *, runs: bool) -> None:
        """Fetch what was answered before, if that is due. runs: a print does."""
        if self.due_at_s is None or now_s < self.due_at_s:
            return
        self.due_at_s = now_s + (RUNNING_S if runs else IDLE_S)
        wanted = [call for call in _POLLED if call not in self._unanswered | self._refused]
        self._unanswered.update(wanted)
        self._outbox.calls.extend(wanted)

    def answered(self, call: Call, error: CallError | None) -> None:
        """A call was answered, be it one of others."""
        self._unanswered.discard(call)
        if self.due_at_s is not None and call in _POLLED and error is not None and error.kind in _REFUSALS:
            self._refused.add(call)
