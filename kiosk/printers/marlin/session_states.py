"""States of the session with one board and the transitions between them.

CLOSED      no link. Here it is decided whether the next link starts with a handshake or a resync.
HANDSHAKE   the firmware is being identified; no job of ours runs on it.
RESYNC      the board may be executing a print of an earlier process: it is asked for its last line (H23).
READY       identified and idle: a job may start.
CARD_PRINT  identified, and printing from its own card: nothing of ours may start (H25).
PRINTING    a job of ours runs.
RESTARTED   the board restarted, or lost count of the lines, during a job: the job has failed and is not fed any
            more, and the handshake is repeated (H7).
SHUTDOWN    identified, and the heaters are being turned off: after a job that cannot go on, whose end is then
            reported (H24), or because staff asked for it.
HEATERS_ON  a job has ended, and its heaters were not seen to be off: that is repeated, nothing may start (H27).
STOPPING    an emergency stop was sent, and the board was not seen to stop yet (H27).
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
    HEATERS_ON = "heaters on"
    STOPPING = "stopping"
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
    HEATERS_NOT_OFF = "heaters not off"
    HEATERS_OFF = "heaters off"
    STOP_SENT = "stop sent"
    HALTED = "halted"
    LINK_LOST = "link lost"


S, E = SessionState, SessionEvent
_ANY = {E.STOP_SENT: S.STOPPING, E.HALTED: S.HALTED, E.LINK_LOST: S.CLOSED}
_ANY_IDLE = _ANY | {E.HANDSHAKE_BEGUN: S.HANDSHAKE}  # the board has booted
TRANSITIONS: dict[SessionState, dict[SessionEvent, SessionState]] = {
    S.CLOSED: {
        E.HANDSHAKE_BEGUN: S.HANDSHAKE,
        E.RESYNC_BEGUN: S.RESYNC,
        E.JOB_ENDED: S.CLOSED,
        E.LINK_LOST: S.CLOSED,
    },
    S.HANDSHAKE: _ANY_IDLE | {E.IDENTIFIED: S.READY, E.HEATERS_TO_TURN_OFF: S.SHUTDOWN},
    S.RESYNC: _ANY_IDLE | {E.RESYNC_BEGUN: S.RESYNC, E.JOB_RESUMED: S.PRINTING, E.JOB_INTERRUPTED: S.RESTARTED},
    S.READY: _ANY_IDLE
    | {E.CARD_PRINT_SEEN: S.CARD_PRINT, E.JOB_STARTED: S.PRINTING, E.HEATERS_TO_TURN_OFF: S.SHUTDOWN},
    S.CARD_PRINT: _ANY_IDLE | {E.CARD_PRINT_SEEN: S.CARD_PRINT, E.CARD_PRINT_OVER: S.READY},
    S.PRINTING: _ANY | {E.JOB_INTERRUPTED: S.RESTARTED, E.JOB_ENDED: S.READY, E.HEATERS_NOT_OFF: S.HEATERS_ON},
    S.RESTARTED: _ANY | {E.HEATERS_TO_TURN_OFF: S.SHUTDOWN, E.JOB_ENDED: S.HANDSHAKE},
    S.SHUTDOWN: _ANY_IDLE | {E.JOB_INTERRUPTED: S.RESTARTED, E.JOB_ENDED: S.READY, E.HEATERS_NOT_OFF: S.HEATERS_ON},
    S.HEATERS_ON: _ANY_IDLE | {E.HEATERS_OFF: S.READY},
    S.STOPPING: _ANY_IDLE | {E.JOB_ENDED: S.STOPPING},
    S.HALTED: _ANY_IDLE | {E.JOB_ENDED: S.HALTED},
}

IDENTIFYING = frozenset({S.HANDSHAKE, S.RESYNC, S.RESTARTED})
"""The handshake or resync receives the replies; lines are counted once it says so."""
NUMBERED = frozenset({S.READY, S.CARD_PRINT, S.PRINTING, S.SHUTDOWN, S.HEATERS_ON})
"""Lines are counted: an `ok` or a resend request means something."""


class ImpossibleTransitionError(Exception):
    """An event came in a state where it can't happen: a bug."""


def next_state(state: SessionState, event: SessionEvent) -> SessionState:
    """The state after an event. Raises ImpossibleTransitionError."""
    try:
        return TRANSITIONS[state][event]
    except KeyError:
        raise ImpossibleTransitionError(f"“{event}” can't happen in the state “{state}”") from None
