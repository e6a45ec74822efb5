"""The host's side of the conversation with a Marlin board, without I/O: bytes, requests and time in; bytes, events
and the next wake-up out."""

from kiosk.printers.marlin.job.job import RunningJob
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.journal.job_journal import InterruptedPrint, JournalEntry
from kiosk.printers.marlin.journal.parking import Bed
from kiosk.printers.marlin.reply_handlers import ReplyHandlers
from kiosk.printers.marlin.session import Left, Phase, Session
from kiosk.printers.marlin.wire.reply_parser import parse_line
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.printer import JobEnded, PrinterEvent, PrinterState, PrintJob, PromptShown, RequestRefused

LONGEST_LINE_BYTES = 4096
STOPPED_BY_US = "Stopped now by a person."


class MarlinProtocol:
    """One board, over one connection after another. `failure` turns into a sentence when the link must be closed."""

    def __init__(self, limits: SendLimits | None = None, bed: Bed | None = None) -> None:
        """bed: what the machine can reach, so that a pause parks inside it."""
        self._session = Session(limits or SendLimits(), bed)
        self._connection = self._session.connection
        self._connection.limits_fixed = limits is not None
        self._reply_handlers = ReplyHandlers(self._session)
        self._buffer = b""

    # For the loop ------------------------------------------------------------------------------------------------

    @property
    def failure(self) -> str:
        """Why the link must be closed, or empty."""
        return self._session.failure

    @property
    def wake_at_s(self) -> float | None:
        """When `wake` is due next."""
        due = (self._connection.timers.next_at_s, self._connection.stream.wake_at_s if self._session.counts else None)
        return min((at_s for at_s in due if at_s is not None), default=None)

    def data_to_send(self) -> bytes:
        """The bytes to write now."""
        return self._connection.stream.take_output()

    def entries(self) -> list[JournalEntry]:
        """What is to be written into the journal before the next byte is sent or event told."""
        return self._connection.take_entries()

    def events(self) -> list[PrinterEvent]:
        """What has happened since the last call."""
        return self._connection.take_reports()

    @property
    def met(self) -> bool:
        """Whether the board was greeted and answered."""
        return self._session.phase not in {Phase.CLOSED, Phase.HANDSHAKE}

    @property
    def working(self) -> bool:
        """Whether a job is under way."""
        return self._session.job is not None

    @property
    def holds_job(self) -> bool:
        """Whether a print is under way, on the board's own card too, or one of before is still to be settled."""
        session = self._session
        return bool(session.job or session.left or session.abandoned or session.foreign)

    def receive_data(self, data: bytes, now_s: float) -> None:
        """Bytes from the board."""
        lines = (self._buffer + data).split(b"\n")
        self._buffer = lines.pop()[-LONGEST_LINE_BYTES:]
        for line in lines:
            for answer in parse_line(line.decode("ascii", "replace").rstrip("\r")):
                self._reply_handlers.handle(answer, now_s)
        if lines:
            self._connection.stream.heard(now_s)
        self._after(now_s)

    def wake(self, now_s: float) -> None:
        """Time has passed."""
        self._connection.timers.run(now_s)
        if self._session.counts:
            self._connection.stream.wake(now_s)
        self._after(now_s)

    def connection_wanted(self) -> None:
        """Somebody wants to connection to this printer."""
        if self._session.phase is Phase.CLOSED:
            self._connection.set_state(PrinterState.CONNECTING)

    def connection_opened(self, now_s: float, *, sure_of_speed: bool = True) -> None:
        """The link is open: greet; only shortly, if a board that does not answer may have another speed (H3)."""
        self._buffer = b""
        self._session.meet(now_s, patient=sure_of_speed)
        self._after(now_s)

    def connection_lost(self, reason: str, now_s: float) -> None:
        """The link is gone."""
        self._session.closed(reason, now_s)

    def connection_failed(self, reason: str) -> None:
        """The link can't be opened."""
        self._connection.set_state(PrinterState.OFFLINE, reason)

    def close(self) -> None:
        """Nobody will listen any more: let go of the file; the board is told nothing."""
        if self._session.job:
            self._session.job.let_go()
        if self._session.left:
            self._session.left.source.close()

    def _after(self, now_s: float) -> None:
        session, stream = self._session, self._connection.stream
        if session.phase is Phase.HANDSHAKE:
            session.failure = session.failure or session.handshake.failure
        if session.counts:
            stream.pump(now_s)
            if stream.failure:
                session.give_up(stream.failure, now_s)
        if session.job:
            session.job.look(now_s)

    # Requests ------------------------------------------------------------------------------------------------------

    def recover_print(self, left: InterruptedPrint, source: GcodeFile) -> None:
        """This print was on the board when its process died: go on with it if the board was not reset (H23)."""
        self._session.left = Left(left, source)

    def recall_prompt(self, shown: PromptShown) -> None:
        """This was asked when the process of before died."""
        self._session.prompts.recall(shown)

    def abandon(self, ended: JobEnded) -> None:
        """This print was on the board and can't go on: see the heaters off, then report this end (H24)."""
        self._session.abandoned = ended

    def forget(self, job_id: str, now_s: float) -> None:
        """The end of this job is on record: if it is the print that was left, it is not gone on with."""
        self._session.forget_left(job_id, now_s)
        self._after(now_s)

    def tell_end(self, ended: JobEnded) -> None:
        """This print had ended, but perhaps nobody heard it."""
        self._connection.report(ended)

    def start(self, job: PrintJob, source: GcodeFile, now_s: float) -> None:
        """Print."""
        session = self._session
        if not session.ready:
            source.close()
            self._connection.report(RequestRefused("start", "The printer is not ready."))
            return
        session.phase = Phase.WORKING
        self._reply_handlers.forget_busy()
        session.job = RunningJob(self._connection, job, source, session.job_ended, session.bed)
        self._connection.set_state(PrinterState.HEATING)
        session.job.begin(now_s)
        self._after(now_s)

    def ask_job(self, request: str, now_s: float) -> None:
        """Pause, resume or cancel the running job."""
        job, why = self._session.job, ""
        if job is None and self._session.left:
            if request == "cancel":
                self._session.cancel_left(now_s)
            else:
                why = "The print is just being taken up again."
        elif job is None:
            why = "No job of ours is running."
        elif request == "pause":
            why = job.pause(now_s)
        elif request == "resume":
            why = job.resume(now_s)
        else:
            why = job.cancel(now_s)
        if why:
            self._connection.report(RequestRefused(request, why))
        self._after(now_s)

    def stop_now(self, now_s: float) -> None:
        """Emergency stop, past everything (H20)."""
        if self._session.phase is Phase.CLOSED:
            self._connection.report(RequestRefused("stop_now", "The printer is not connected."))
            return
        stream = self._connection.stream
        stream.forget_queue()
        stream.say_raw(b"\nM112\n")  # a line may be half out: it ends here
        for command in (b"M112", b"M104 S0", b"M140 S0"):
            stream.say_now(command, now_s)
        self._session.stopped("stopped", STOPPED_BY_US, now_s)

    def answer_prompt(self, choice: int, now_s: float) -> None:
        """Press a choice of the prompt that is shown."""
        session = self._session
        if not session.prompts.answer(choice, now_s, counts=session.counts):
            self._connection.report(RequestRefused("answer_prompt", "The printer asks nothing like that."))
        elif session.job:
            session.job.machine_says("", "")
        self._after(now_s)
