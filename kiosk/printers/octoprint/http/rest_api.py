"""OctoPrint's REST interface: octorest where it works, plain HTTP where it does not; raises only CallError."""

import re
import threading
from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from urllib.parse import quote, urlsplit

from octorest import OctoRest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import (
    DisconnectPrinter,
    FetchConnectionError,
    FetchFirmware,
    FetchNotice,
    FetchPrompt,
    FetchState,
    LogIn,
    StoredNotice,
)
from kiosk.printers.octoprint.http.firmware_hints import firmware_of_connection, firmware_of_plugins, reported_firmware
from kiosk.printers.octoprint.http.http_client import HttpClient, not_octoprint
from kiosk.printers.octoprint.http.remote_files import RemoteFiles
from kiosk.printers.octoprint.http.webcam import camera_source
from kiosk.printers.print_server.calls import (
    AnswerPrompt,
    Call,
    CallError,
    Cancel,
    ConnectPrinter,
    DeleteFile,
    FailureKind,
    FetchCamera,
    FetchHistory,
    HomeAxes,
    ListKeptFiles,
    MarkPosition,
    MoveFilament,
    Pause,
    Resume,
    SendGcode,
    SetTargets,
    StartFile,
)
from kiosk.printers.print_server.server_state import finite_number
from kiosk.printers.printer import CameraFound, PrintJob
from kiosk.printers.server_address import split_pin

T = TypeVar("T")
_KEY = re.compile(r"[A-Za-z0-9_-]{1,200}")
PROMPT_PATH = "/api/plugin/action_command_prompt"
PRINTER_PATH = "/api/printer/"
NOTICE_PATH = "/api/plugin/action_command_notification"


class RestApi:
    """The REST interface of one server. Made without I/O. Used by one thread at a time."""

    def __init__(self, address: str, api_key: str) -> None:
        """address: as in a browser, with a path if the server has one, and with a fingerprint if that is accepted.

        Raises ValueError if it is no address.
        """
        url, trust = split_pin(address)
        self._http = HttpClient(url, api_key, trust)
        # WORKAROUND: with its own `apikey` octorest would call the server in its constructor.
        self._octo: Any = OctoRest(url=self._http.origin, session=self._http)
        self._files = RemoteFiles(self._http, self._octo)

    def carry_out(self, call: Call) -> Any:
        """Make the call and return the answer that it documents. Raises CallError."""
        return _checked(lambda: self._make(call))

    def upload(self, job: PrintJob, progress: Callable[[float], None], aborted: threading.Event) -> str:
        """Carry out an Upload; see RemoteFiles.upload. Raises CallError."""
        return _checked(lambda: self._files.upload(job, progress, aborted))

    def _make(self, call: Call) -> Any:  # noqa: C901 - one flat list of calls
        match call:
            case LogIn():
                return self._log_in()
            case ListKeptFiles():
                return self._files.list_kept()
            case DeleteFile(job_id):
                return self._files.delete(job_id)
            case StartFile(path):
                return self._octo.select("local/" + quote(path), print=True)
            case Pause():
                return self._octo.pause()
            case Resume():
                return self._octo.resume()
            case Cancel():
                return self._octo.cancel()
            case SendGcode(lines):
                return self._octo.gcode(list(lines))
            case SetTargets(targets):
                return self._set_targets(dict(targets))
            case HomeAxes(axes):
                return self._http.json("POST", PRINTER_PATH + "printhead", {"command": "home", "axes": list(axes)})
            case MoveFilament(length_mm, speed_mm_s):
                moved = {"command": "extrude", "amount": length_mm, "speed": round(speed_mm_s * 60)}
                return self._http.json("POST", PRINTER_PATH + "tool", moved)
            case MarkPosition(e_mm):
                return self._octo.gcode(["M400", f"G92 E{e_mm:g}", "M114"])
            case ConnectPrinter():
                return self._octo.connect()
            case DisconnectPrinter():
                return self._octo.disconnect()
            case AnswerPrompt(choice):
                return self._http.json("POST", PROMPT_PATH, {"command": "select", "choice": choice})
            case FetchHistory(job_id):
                return self._files.history(job_id)
            case FetchPrompt():
                return self._http.json("GET", PROMPT_PATH)
            case FetchNotice():
                return self._last_notice()
            case FetchCamera():
                return self.camera(self._http.json("GET", "/api/settings"))
            case FetchFirmware():
                return self._firmware()
            case FetchState():
                return self._state()
            case FetchConnectionError():
                return self._connection_error()
            case _:
                raise AssertionError(call)  # uploads have a thread of their own

    def _set_targets(self, targets: dict[str, float]) -> None:
        for heater in ("bed", "chamber"):
            if (target := targets.pop(heater, None)) is not None:
                self._http.json("POST", PRINTER_PATH + heater, {"command": "target", "target": round(target)})
        if targets:
            rounded = {tool: round(target) for tool, target in targets.items()}
            self._http.json("POST", PRINTER_PATH + "tool", {"command": "target", "targets": rounded})

    def stop_now(self) -> None:
        """Send M112, the emergency stop. Raises CallError."""
        _checked(lambda: self._octo.gcode("M112"))

    def request_key(self, app: str) -> str:
        """Request a key for `app`; returns where to poll for it. Raises CallError; NOT_FOUND: there are no app keys."""
        if not self._octo.probe_app_keys_workflow_support():
            raise not_octoprint()
        return str(_checked(lambda: self._octo.start_authorization_process(app), ReasonCode.NOT_OCTOPRINT))

    def poll_key(self, location: str) -> str | None:
        """The key, or None while the person has not decided. Raises CallError; NOT_FOUND: refused, or too late."""
        # A server behind a proxy may give another origin; only the path is right for us.
        url = self._http.origin + urlsplit(location).path.removeprefix(self._http.folder)
        try:
            _, key = self._octo.poll_auth_request_decision(url)
        except CallError:
            raise
        except Exception as error:  # octorest has no narrower one for an unknown status
            raise not_octoprint() from error
        if not key:
            return None
        if not isinstance(key, str) or not _KEY.fullmatch(key):
            raise not_octoprint()
        return key

    def version(self) -> Any:
        """The server's version; fails if it does not accept the key. Raises CallError."""
        return _checked(self._octo.get_version, ReasonCode.NOT_OCTOPRINT)

    def printer_profiles(self) -> Any:
        """The profiles of the server's printers: sizes, nozzle, tools. Raises CallError."""
        return _checked(self._octo.printer_profiles, ReasonCode.NOT_OCTOPRINT)

    def settings(self) -> Any:
        """The server's settings, as far as the key may see them. Raises CallError."""
        return _checked(self._octo.settings, ReasonCode.NOT_OCTOPRINT)

    def camera(self, settings: Mapping[str, Any]) -> CameraFound:
        """The camera in the settings that were fetched last."""
        server = self._http.origin + self._http.folder
        return camera_source(settings, server, self._http.ip_address, self._http.trust)

    def _log_in(self) -> str:
        self._octo.get_version()  # answers 403 to a wrong key, which the login would call a forged request
        login = self._http.json("POST", "/api/login", {"passive": True})
        name, session = login.get("name"), login.get("session")
        if not name or not session:
            raise CallError(FailureKind.NOT_ALLOWED, Reason(ReasonCode.KEY_OWNER_UNKNOWN))
        return f"{name}:{session}"

    def _state(self) -> dict[str, Any] | None:
        try:
            printer = self._octo.printer(exclude=["temperature", "sd"])
        except CallError as error:
            if error.kind is FailureKind.WRONG_STATE:
                return None
            raise
        return {"state": printer.get("state"), "job": self._octo.job_info().get("job")}

    def full_state(self) -> dict[str, Any]:
        """What a `current` message would have: state, job, progress and temperatures. Raises CallError."""
        return _checked(self._full_state)

    def _full_state(self) -> dict[str, Any]:
        job = self._octo.job_info()
        state: dict[str, Any] = {"job": job.get("job"), "progress": job.get("progress")}
        try:
            printer = self._octo.printer(exclude=["sd"])
        except CallError as error:
            if error.kind is FailureKind.WRONG_STATE:
                return state | {"state": {"flags": {"closedOrError": True}}}
            raise
        return state | {"state": printer.get("state"), "temps": [printer.get("temperature")]}

    def _firmware(self) -> str:
        return (
            reported_firmware(self._allowed("/api/system/info"))
            or firmware_of_connection(self._allowed("/api/connection?api_version=2.0.0"))
            or firmware_of_plugins(self._allowed("/api/settings"))
        )

    def _allowed(self, path: str) -> Any:
        """The answer to GET `path`; None if the key may not read it, or the server does not have it."""
        try:
            return self._http.json("GET", path)
        except CallError as error:
            if error.kind in {FailureKind.NOT_ALLOWED, FailureKind.NOT_FOUND}:
                return None
            raise

    def _last_notice(self) -> StoredNotice | None:
        notices = self._http.json("GET", NOTICE_PATH).get("notifications")
        if not notices:
            return None
        text, sent_at_s = notices[-1]["message"], finite_number(notices[-1]["timestamp"])
        return StoredNotice(text, sent_at_s) if isinstance(text, str) and sent_at_s is not None else None

    def _connection_error(self) -> str:
        return str(self._http.json("GET", "/api/printer/error").get("error") or "")


def _checked(ask: Callable[[], T], otherwise: ReasonCode = ReasonCode.ANSWER_NOT_UNDERSTOOD) -> T:
    """The result of `ask`. Raises CallError, also for what octorest raises over an unexpected answer."""
    try:
        return ask()
    except (ValueError, TypeError, LookupError, AttributeError, RuntimeError, OSError) as error:
        raise CallError(FailureKind.OTHER, Reason(otherwise)) from error
