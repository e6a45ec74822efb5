"""A session with a scripted Moonraker: its messages and time go in; events and requests are collected."""

from pathlib import Path
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.moonraker.session.session import Session
from kiosk.printers.print_server.calls import Answered, Call, StopUpload, Upload
from kiosk.printers.printer import JobEnded, PrinterEvent, PrintJob

OURS = "kiosk/j1/0123456789abcdef.gcode"
SILENT = Reason(ReasonCode.MOONRAKER_SILENT)
OBJECTS = (
    "webhooks", "print_stats", "virtual_sdcard", "idle_timeout", "display_status", "gcode_move", "exclude_object",
    "extruder", "extruder1", "extruder_stepper belted", "heater_bed", "heater_generic chamber", "gcode_macro START",
)  # fmt: skip
IDLE: dict[str, Any] = {
    "webhooks": {"state": "ready", "state_message": "Printer is ready"},
    "print_stats": {"state": "standby", "filename": "", "print_duration": 0.0, "message": ""},
    "virtual_sdcard": {"progress": 0.0, "file_position": 0},
    "idle_timeout": {"state": "Ready"},
    "display_status": {"message": None},
    "exclude_object": {"excluded_objects": []},
    "extruder": {"temperature": 21.0, "target": 0.0},
    "heater_bed": {"temperature": 22.0, "target": 0.0},
    "heater_generic chamber": {"temperature": 23.0, "target": 0.0},
}


def in_its_words(words: str) -> Reason:
    """The reason that is only a machine's own words."""
    return Reason(ReasonCode.MACHINE_MESSAGE, raw=words)


class SessionHarness:
    """A session whose link is open; `idle` makes it live."""

    def __init__(self, key: str = "k") -> None:
        self.session = Session("http://printer.local:7125", key=key)
        self.now_s = 1000.0
        self.events: list[PrinterEvent] = []
        self.calls: list[Call] = []
        """Uploads, and what ends them."""
        self.requests: list[dict[str, Any]] = []
        self.pings = 0
        self.session.connecting()
        self.restore_link()

    def collect(self) -> None:
        """Take what is in the outbox, and have its calls sent."""
        outbox, link = self.session.outbox, self.session.link
        while outbox.calls:
            call = outbox.calls.pop(0)
            if isinstance(call, Upload | StopUpload):
                self.calls.append(call)
            else:
                self.session.send(call, self.now_s)
        self.requests += [message for message in link.outgoing if message]
        self.pings += sum(not message for message in link.outgoing)
        link.outgoing.clear()
        self.events += outbox.events
        outbox.events.clear()

    def push(self, message: dict[str, Any], after_s: float = 0.25) -> None:
        """Moonraker sends a message."""
        self.now_s += after_s
        self.session.message_received(message, self.now_s)
        self.collect()

    def notify(self, name: str, *params: Any) -> None:
        """Moonraker sends a notification."""
        self.push({"jsonrpc": "2.0", "method": f"notify_{name}", "params": list(params)})

    def status(self, after_s: float = 1.0, **objects: dict[str, Any]) -> None:
        """Klipper tells of these changes; in names, `__` stands for a space."""
        self.now_s += after_s
        self.notify("status_update", {name.replace("__", " "): fields for name, fields in objects.items()}, 1.0)

    def prints(self, state: str, path: str = OURS, **more: Any) -> None:
        """Klipper says this of its last print."""
        self.status(print_stats={"state": state, "filename": path} | more)

    def line(self, text: str) -> None:
        """Klipper writes a line."""
        self.notify("gcode_response", text)

    def asked(self, method: str) -> list[dict[str, Any]]:
        """The requests of a method, in order."""
        return [request for request in self.requests if request["method"] == method]

    def scripts(self) -> list[str]:
        """All G-code that was sent."""
        return [request["params"]["script"] for request in self.asked("printer.gcode.script")]

    def answer(self, method: str, result: Any = "ok", error: dict[str, Any] | None = None) -> None:
        """Moonraker answers the last request of a method."""
        reply = {"error": error} if error is not None else {"result": result}
        self.push({"jsonrpc": "2.0", "id": self.asked(method)[-1]["id"], **reply}, after_s=0.0)

    def pass_time(self, seconds: float) -> None:
        """Nothing is received for so long, then the session is woken."""
        self.now_s += seconds
        self.session.wake(self.now_s)
        self.collect()

    def lose_link(self) -> None:
        """The push connection is lost."""
        self.session.link_lost(SILENT, self.now_s)
        self.collect()

    def restore_link(self) -> None:
        """The push connection is open again."""
        self.session.link_opened(self.now_s, "192.0.2.7")
        self.collect()

    def shakes_hands(self, klippy_state: str = "ready", **objects: dict[str, Any]) -> None:
        """Moonraker and Klipper answer as far as they are there. objects: changes to IDLE."""
        self.answer("server.connection.identify", {"connection_id": 1})
        self.answer("server.info", {"klippy_state": klippy_state})
        if klippy_state in {"disconnected", "startup"}:
            return
        self.answer("printer.objects.list", {"objects": list(OBJECTS)})
        self.answer("printer.objects.subscribe", {"status": IDLE | objects, "eventtime": 1.0})

    def idle(self) -> "SessionHarness":
        """The link is live and the printer idle."""
        self.shakes_hands()
        return self

    def start_job(self) -> PrintJob:
        """Our job j1 was uploaded and its start sent, but not seen yet."""
        job = PrintJob("j1", Path("part.gcode"), "part.gcode", estimate_s=600.0)
        self.session.start(job)
        self.collect()
        self.session.answer_received(Answered(Upload(job), OURS), self.now_s)
        self.collect()
        return job

    def start_printing(self) -> PrintJob:
        """Our job j1 is seen to print."""
        job = self.start_job()
        self.answer("printer.print.start")
        self.prints("printing")
        return job

    def events_of(self, kind: type[PrinterEvent]) -> list[Any]:
        """Every event of a kind."""
        return [event for event in self.events if isinstance(event, kind)]

    def job_end(self) -> JobEnded:
        """The one end of the one job."""
        (ended,) = self.events_of(JobEnded)
        assert isinstance(ended, JobEnded)
        return ended
