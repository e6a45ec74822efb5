"""The no-ok clock: how long nothing has been acknowledged, and how often the board was asked after it (H14, H15)."""

TIMEOUT_S = 30.0
SHORT_TIMEOUT_S = 3.0
SILENCE_S = 60.0
LONG_SILENCE_S = 600.0
"""Some firmware has no `busy:` and says nothing while it homes or probes its bed."""
WAITED_S = 1.0
"""A board says `wait` when it has had nothing to do for so long: what was sent was answered, or never will be."""
SILENT_QUESTIONS = 3
MOST_QUESTIONS = 6


class AckTimeout:
    """Counts from the last `ok`, or from the first line after none was in flight.

    `busy_seen`: this board says `busy:` while it works, so that no `ok` means something sooner.
    `for_person`: it has asked a person something, which may take hours.
    """

    def __init__(self) -> None:
        self.busy_seen = False
        self.for_person = False
        self.begin()

    def begin(self) -> None:
        """Nothing is in flight."""
        self.since_s: float | None = None
        self.sent_s = 0.0
        self._questions = 0
        self._asked_s = 0.0
        self._heard_s = 0.0

    def heard(self, now_s: float) -> None:
        """The board said something."""
        self._heard_s = now_s

    def taken(self, now_s: float) -> None:
        """A line was acknowledged."""
        self.since_s = now_s
        self._questions = 0

    def asked(self, now_s: float) -> bool:
        """It is time for one more question, or to forget those that nobody waits for; False: no more of them fit."""
        self.since_s = self._asked_s = now_s
        self._questions += 1
        return self._questions <= MOST_QUESTIONS

    def over_at_s(self, *, short: bool) -> float | None:
        """When it is time to ask; `short`: there is reason to think that an `ok` was lost.

        A board that says something, only no `ok`, is asked less and less often: it may be working.
        """
        if self.since_s is None:
            return None
        wait_s = (SHORT_TIMEOUT_S if short or self.busy_seen else TIMEOUT_S) * 2.0 ** min(
            self._questions, MOST_QUESTIONS
        )
        return self.since_s + (wait_s if self._speaks else min(wait_s, TIMEOUT_S))

    @property
    def _speaks(self) -> bool:
        return self._heard_s > self._asked_s

    def waits_in_earnest(self, now_s: float) -> bool:
        """Whether a `wait` that came now was said after all that was sent had reached the board."""
        return self.since_s is not None and now_s - max(self.since_s, self.sent_s) > WAITED_S

    def has_lost(self, now_s: float, *, takes_long: bool) -> bool:
        """Whether to give up: silence, or no `ok` at all. A long command may take its time as long as it speaks."""
        if self.for_person or self._questions < SILENT_QUESTIONS:
            return False
        if self._speaks:
            return self._questions >= MOST_QUESTIONS and not takes_long
        return now_s - self._heard_s > (LONG_SILENCE_S if takes_long else SILENCE_S)
