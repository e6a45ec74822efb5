"""OctoPrint's REST interface: octorest where it works, plain HTTP where it does not; every error leaves translated."""

import threading
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import quote, urlsplit

from octorest import OctoRest

from kiosk.printers.octoprint.calls import (
    AnswerPrompt,
    AskCamera,
    AskError,
    AskHistory,
    AskKept,
    AskNotice,
    AskPrompt,
    AskState,
    Call,
    CallError,
    Cancel,
    ConnectPrinter,
    DeleteFile,
    DisconnectPrinter,
    LogIn,
    OldNotice,
    Pause,
    Resume,
    SendGcode,
    StartFile,
    Trouble,
)
from kiosk.printers.octoprint.http.http_client import NOT_OCTOPRINT, HttpClient
from kiosk.printers.octoprint.http.remote_files import ServerFiles
from kiosk.printers.octoprint.http.webcam import camera_of
from kiosk.printers.printer import PrintJob

T = TypeVar("T")
PROMPT_PATH = "/api/plugin/action_command_prompt"
NOTICE_PATH = "/api/plugin/action_command_notification"


class OctoPrintRest:
    """The REST interface of one server. Made without I/O. Used by one thread at a time."""

    def __init__(self, url: str, api_key: str) -> None:
        """`url` as in a browser, a path in it included; raises ValueError if it is not one."""
        self._http = HttpClient(url, api_key)
        # Without its own `apikey` octorest does not call the server when it is made.
        self._octo: Any = OctoRest(url=self._http.origin, session=self._http)
        self._files = ServerFiles(self._http, self._octo)

    def carry_out(self, call: Call) -> Any:
        """Do what `call` says and return what it promises. Raises CallError."""
        return _understood(lambda: self._make(call))

    def deliver(self, job: PrintJob, told: Callable[[float], None], given_up: threading.Event) -> str:
        """Carry out an Upload; see ServerFiles.deliver. Raises CallError."""
        return _understood(lambda: self._files.deliver(job, told, given_up))

    def _make(self, call: Call) -> Any:  # noqa: C901 - one flat list of what can be asked
        match call:
            case LogIn():
                return self._log_in()
            case AskKept():
                return self._files.kept()
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
            case ConnectPrinter():
                return self._octo.connect()
            case DisconnectPrinter():
                return self._octo.disconnect()
            case AnswerPrompt(choice):
                return self._http.json("POST", PROMPT_PATH, {"command": "select", "choice": choice})
            case AskHistory(job_id):
                return self._files.history(job_id)
            case AskPrompt():
                return self._http.json("GET", PROMPT_PATH)
            case AskNotice():
                return self._last_notice()
            case AskCamera():
                return camera_of(self._http.json("GET", "/api/settings"), self._http.origin + self._http.folder)
            case AskState():
                return self._state()
            case AskError():
                return self._error_words()
            case _:
                raise AssertionError(call)  # an upload has a thread of its own

    def stop_now(self) -> None:
        """M112: the emergency stop. Raises CallError."""
        self._octo.gcode("M112")

    def wish_for_key(self, app: str) -> str:
        """Ask for a key for `app`; returns where to ask after it. Raises CallError; NOT_FOUND: it gives no keys."""
        if not self._octo.probe_app_keys_workflow_support():
            raise CallError(Trouble.OTHER, NOT_OCTOPRINT)
        return str(_understood(lambda: self._octo.start_authorization_process(app), otherwise=NOT_OCTOPRINT))

    def wished_key(self, wish: str) -> str | None:
        """The key, or None while nobody has decided. Raises CallError; NOT_FOUND: refused, or too late."""
        # The server may give its address as seen from behind a proxy; only its path is good for us.
        where = self._http.origin + urlsplit(wish).path.removeprefix(self._http.folder)
        try:
            _, key = self._octo.poll_auth_request_decision(where)
        except CallError:
            raise
        except Exception as trouble:  # octorest has no narrower one for a status that it does not know
            raise CallError(Trouble.OTHER, NOT_OCTOPRINT) from trouble
        return str(key) if key else None

    def version(self) -> Any:
        """What the server says of its version; also the test whether it takes the key. Raises CallError."""
        return _understood(self._octo.get_version, otherwise=NOT_OCTOPRINT)

    def printer_profiles(self) -> Any:
        """What the server knows of its printer: sizes, nozzle, tools. Raises CallError."""
        return _understood(self._octo.printer_profiles, otherwise=NOT_OCTOPRINT)

    def settings(self) -> Any:
        """The server's settings, as far as the key may see them. Raises CallError."""
        return _understood(self._octo.settings, otherwise=NOT_OCTOPRINT)

    def _log_in(self) -> str:
        self._octo.get_version()  # says 403 to a wrong key, which the login would call a forged request
        told = self._http.json("POST", "/api/login", {"passive": True})
        name, session = told.get("name"), told.get("session")
        if not name or not session:
            raise CallError(Trouble.NOT_ALLOWED, "OctoPrint does not know whose key this is.")
        return f"{name}:{session}"

    def _state(self) -> dict[str, Any] | None:
        try:
            told = self._octo.printer(exclude=["temperature", "sd"])
        except CallError as error:
            if error.trouble is Trouble.WRONG_STATE:
                return None
            raise
        return {"state": told.get("state"), "job": self._octo.job_info().get("job")}

    def _last_notice(self) -> OldNotice | None:
        told = self._http.json("GET", NOTICE_PATH).get("notifications")
        return OldNotice(str(told[-1]["message"]), float(told[-1]["timestamp"])) if told else None

    def _error_words(self) -> str:
        told = self._http.json("GET", "/api/printer/error")
        return str(told.get("error") or "")


def _understood(ask: Callable[[], T], *, otherwise: str = "OctoPrint's answer could not be understood.") -> T:
    """What was asked for; answers that are not what OctoPrint would say, and what octorest makes of them, are ours."""
    try:
        return ask()
    except (ValueError, TypeError, LookupError, AttributeError, RuntimeError, OSError) as trouble:
        raise CallError(Trouble.OTHER, otherwise) from trouble
