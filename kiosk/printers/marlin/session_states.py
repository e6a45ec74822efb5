"""States of the session with one board and the transitions between them.

CLOSED      no link. Here it is decided whether the next link starts with a handshake or a resync.
HANDSHAKE   the firmware is being identified; no job of ours runs on it.
RESYNC      the board may be executing a print of an earlier process: it is asked for its last line (H23).
READY       identified and idle: a job may start.
CARD_PRINT  identified, and printing from its own card: nothing of ours may start (H25).
PRINTING    a job of ours runs.
RESTARTED   the board restarted, or lost count of the lines, during a job: the job has failed and is not fed any
            more, and the handshake is repeated (H7).
SHUTDOWN    identified again after a job that cannot go on: its heaters are being turned off, then its end is
            reported (H24).
HALTED      the firmware has stopped; only a restart of the board leads on (H18, H20).

Every state can be left by a lost link or a halt. An event that is missing for a state is a bug of the caller:
`next_state` raises.
"""

from enum import StrEnum


class SessionState(StrEnum):
    """What the session is doing."""

    CLOSED = "closed"
    HANDSHAKE = "handshake"
    RESYNC = "resync"
    READY = "ready"
    CARD_PRINT = "card print"
    PRINTING = "printing"
    RESTARTED = "restarted"
    SHUTDOWN = "shutdown"
    HALTED = "halted"


class SessionEvent(StrEnum):
    """What changes the state of a session."""

    HANDSHAKE_BEGUN = "handshake begun"
    RESYNC_BEGUN = "resync begun"
    IDENTIFIED = "identified"
    CARD_PRINT_SEEN = "card print seen"
    CARD_PRINT_OVER = "card print over"
    JOB_STARTED = "job started"
    JOB_RESUMED = "job resumed"
    JOB_INTERRUPTED = "job interrupted"
    HEATERS_TO_TURN_OFF = "heaters to turn off"
    JOB_ENDED = "job ended"
    HALTED = "halted"
    LINK_LOST = "link lost"


_ANY = {SessionEvent.HALTED: SessionState.HALTED, SessionEvent.LINK_LOST: SessionState.CLOSED}
_HANDSHAKE = {SessionEvent.HANDSHAKE_BEGUN: SessionState.HANDSHAKE}
TRANSITIONS: dict[SessionState, dict[SessionEvent, SessionState]] = {
    SessionState.CLOSED: _HANDSHAKE
    | {
        SessionEvent.RESYNC_BEGUN: SessionState.RESYNC,
        SessionEvent.JOB_ENDED: SessionState.CLOSED,
        SessionEvent.LINK_LOST: SessionState.CLOSED,
    },
    SessionState.HANDSHAKE: _ANY
    | _HANDSHAKE
    | {
        SessionEvent.IDENTIFIED: SessionState.READY,
        SessionEvent.HEATERS_TO_TURN_OFF: SessionState.SHUTDOWN,
    },
    SessionState.RESYNC: _ANY
    | _HANDSHAKE
    | {
        SessionEvent.RESYNC_BEGUN: SessionState.RESYNC,  # at another baud rate
        SessionEvent.JOB_RESUMED: SessionState.PRINTING,
        SessionEvent.JOB_INTERRUPTED: SessionState.RESTARTED,
    },
    SessionState.READY: _ANY
    | _HANDSHAKE
    | {
        SessionEvent.CARD_PRINT_SEEN: SessionState.CARD_PRINT,
        SessionEvent.JOB_STARTED: SessionState.PRINTING,
    },
    SessionState.CARD_PRINT: _ANY
    | _HANDSHAKE
    | {
        SessionEvent.CARD_PRINT_SEEN: SessionState.CARD_PRINT,
        SessionEvent.CARD_PRINT_OVER: SessionState.READY,
    },
    SessionState.PRINTING: _ANY
    | {
        SessionEvent.JOB_INTERRUPTED: SessionState.RESTARTED,
        SessionEvent.JOB_ENDED: SessionState.READY,
    },
    SessionState.RESTARTED: _ANY
    | {
        SessionEvent.HEATERS_TO_TURN_OFF: SessionState.SHUTDOWN,
        SessionEvent.JOB_ENDED: SessionState.HANDSHAKE,
    },
    SessionState.SHUTDOWN: _ANY
    | _HANDSHAKE
    | {
        SessionEvent.JOB_INTERRUPTED: SessionState.RESTARTED,
        SessionEvent.JOB_ENDED: SessionState.READY,
    },
    SessionState.HALTED: _ANY | _HANDSHAKE | {SessionEvent.JOB_ENDED: SessionState.HALTED},
}

IDENTIFYING = frozenset({SessionState.HANDSHAKE, SessionState.RESYNC, SessionState.RESTARTED})
"""The handshake or resync receives the replies; lines are counted once it says so."""
NUMBERED = frozenset({SessionState.READY, SessionState.CARD_PRINT, SessionState.PRINTING, SessionState.SHUTDOWN})
"""Lines are counted: an `ok` or a resend request means something."""


class ImpossibleTransitionError(Exception):
    """An event came in a state where it can't happen: a bug."""


def next_state(state: SessionState, event: SessionEvent) -> SessionState:
    """The state after an event. Raises ImpossibleTransitionError."""
    try:
        return TRANSITIONS[state][event]
    except KeyError:
        raise ImpossibleTransitionError(f"“{event}” can't happen in the state “{state}”") from None
