"""One connection's common ground: what is sent, when to wake, what the board last said, and what gets reported.

The handshake, the job and the closing procedures all work on this; none of them touches bytes or a clock.
"""

from collections.abc import Callable

from kiosk.printers.marlin.connection.timers import Timers
from kiosk.printers.marlin.firmware_notes import FirmwareNote
from kiosk.printers.marlin.journal.job_journal import JournalEntry
from kiosk.printers.marlin.sending.send_stream import SendStream
from kiosk.printers.marlin.wire.replies import TemperaturesReported
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.printer import PrinterEvent, PrinterState, StateChanged, TemperaturesRead

SEE_OFF_EACH_S = 0.5
SEE_OFF_WITHIN_S = 15.0
POLL_HOT_S = 2.0
POLL_IDLE_S = 5.0
POLL_REPORTING_S = 10.0
HOT_C = 45.0
OFF_COMMANDS = (b"M104 S0", b"M140 S0", b"M107")

Seen = Callable[[bool, float], None]


class BoardConnection:
    """What the parts of a protocol share. `autoreports`: the board says its temperatures by itself.

    `note`: what is known of this family of firmware, once the board has named itself.
    `limits_fixed`: somebody configured the window's limits, so that no note changes them.
    """

    def __init__(self, limits: SendLimits) -> None:
        self.stream = SendStream(limits)
        self.timers = Timers()
        self.state = PrinterState.OFFLINE
        self.words = ""
        self.autoreports = False
        self.note: FirmwareNote | None = None
        self.limits_fixed = False
        self.sensors: dict[str, tuple[float, float | None]] = {}
        self.position_mm: dict[str, float] = {}
        self._reports: list[PrinterEvent] = []
        self._entries: list[JournalEntry] = []
        self._seen_since_s: float | None = None
        self._seen: Seen | None = None

    def know(self, note: FirmwareNote | None) -> None:
        """This is the family: its limits are the window's, its peculiarities everybody's. None: nobody knows yet."""
        self.note = note
        self.stream.expect(note)
        if not self.limits_fixed:
            self.stream.limits = note.limits if note else SendLimits()

    # Reports ----------------------------------------------------------------------------------------------------

    def report(self, event: PrinterEvent) -> None:
        """Keep an event for whoever asks next."""
        self._reports.append(event)

    def take_reports(self) -> list[PrinterEvent]:
        """The events since the last call."""
        reports, self._reports = self._reports, []
        return reports

    def keep(self, entry: JournalEntry) -> None:
        """Write this down before anything more is sent or told."""
        self._entries.append(entry)

    def take_entries(self) -> list[JournalEntry]:
        """What is to be written down since the last call."""
        entries, self._entries = self._entries, []
        return entries

    def set_state(self, state: PrinterState, words: str = "") -> None:
        """Report the state if it or its words are new."""
        if (state, words) != (self.state, self.words):
            self.state, self.words = state, words
            self.report(StateChanged(state, words))

    # Temperatures ------------------------------------------------------------------------------------------------

    def temperatures_said(self, said: TemperaturesReported, now_s: float) -> None:
        """New readings; sensors that were not said now are forgotten."""
        self.sensors = said.sensors
        tool = self.tool
        bed = self.bed
        self.report(TemperaturesRead(tool[0], tool[1], bed[0], bed[1]))
        self._look_whether_off(now_s)

    @property
    def tool(self) -> tuple[float | None, float | None]:
        """The nozzle's temperature and target; of several nozzles the one that is wanted hottest."""
        tools = [reading for name, reading in self.sensors.items() if name.startswith("T")]
        return max(tools, key=lambda reading: (reading[1] or 0.0, reading[0]), default=(None, None))

    @property
    def bed(self) -> tuple[float | None, float | None]:
        """The bed's temperature and target."""
        return self.sensors.get("B", (None, None))

    def forget_temperatures(self) -> None:
        """Readings are blank from now on."""
        if self.sensors:
            self.sensors = {}
        self.report(TemperaturesRead(None, None, None, None))

    def poll_temperatures(self, now_s: float) -> None:
        """Ask for temperatures, and again after a while; seldom if the board says them by itself (H6).

        Never quite: the answer to M105 is also what shows that an `ok` was lost (H14).
        """
        if self.autoreports:
            if self.stream.feed:
                self.stream.poll(b"M105", now_s)
            self.timers.set("poll", now_s + POLL_REPORTING_S, self.poll_temperatures)
            return
        self.stream.poll(b"M105", now_s)
        hot = any((reading[1] or 0) > 0 or reading[0] > HOT_C for reading in self.sensors.values())
        self.timers.set("poll", now_s + (POLL_HOT_S if hot else POLL_IDLE_S), self.poll_temperatures)

    def break_wait(self, now_s: float) -> None:
        """Break off a wait for heat or for a person, in the family's own words; some have none."""
        for word in (self.note.cancel if self.note else ()) or (b"M108",):
            if self.note is None or self.note.supports(word):
                self.stream.say_now(word, now_s, raw=True)

    # Heaters off, and seen to be (H21) ------------------------------------------------------------------------------

    def heaters_off(
        self, seen: Seen, now_s: float, *, first: tuple[bytes, ...] = (), last: tuple[bytes, ...] = ()
    ) -> None:
        """Turn heaters and fan off; then `seen(True)` once all targets were read as 0, else `seen(False)`."""
        self._seen, self._seen_since_s = seen, None
        self.timers.set("see off", now_s + SEE_OFF_WITHIN_S, self._not_seen)
        self.stream.resync(now_s)
        self.stream.say(*first, *OFF_COMMANDS, *last, b"M105", then=self._begin_to_look)

    def renew_heaters_off(self, now_s: float) -> None:
        """The board is still busy with what came before: look for longer."""
        if self._seen and self._seen_since_s is None and self.timers.is_set("see off"):
            self.timers.set("see off", now_s + SEE_OFF_WITHIN_S, self._not_seen)

    def forget_heaters_off(self) -> None:
        """Nobody wants to know any more."""
        self._seen = None
        self.timers.drop("see off", "ask off")

    def _begin_to_look(self, now_s: float) -> None:
        if not self._seen:
            return
        self._seen_since_s = now_s
        self.timers.set("see off", now_s + SEE_OFF_WITHIN_S, self._not_seen)
        self._ask_off(now_s)

    def _ask_off(self, now_s: float) -> None:
        self.stream.poll(b"M105", now_s)
        self.timers.set("ask off", now_s + SEE_OFF_EACH_S, self._ask_off)

    def _look_whether_off(self, now_s: float) -> None:
        if not self._seen or self._seen_since_s is None or now_s < self._seen_since_s:
            return
        heaters = [target for name, (_c, target) in self.sensors.items() if name[0] in "TBC"]
        if "B" not in self.sensors and not self.sensors.keys() & {"T", "T0"}:
            return
        known = [target for target in heaters if target is not None]
        if known and len(known) == len(heaters) and not any(known):
            self._tell(seen_off=True, now_s=now_s)

    def _not_seen(self, now_s: float) -> None:
        self._tell(seen_off=False, now_s=now_s)

    def _tell(self, *, seen_off: bool, now_s: float) -> None:
        seen = self._seen
        self.forget_heaters_off()
        if seen:
            seen(seen_off, now_s)
