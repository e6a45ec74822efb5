"""OctoPrint's REST interface: octorest where it works, plain HTTP where it does not; every error leaves translated."""

from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import quote, urlsplit

import requests
from octorest import OctoRest

from kiosk.printers.octoprint.calls import (
    AnswerPrompt,
    AskCamera,
    AskError,
    AskHistory,
    AskNotice,
    AskPrompt,
    AskState,
    Call,
    CallError,
    Cancel,
    ConnectPrinter,
    DisconnectPrinter,
    FileHistory,
    LogIn,
    OldNotice,
    Pause,
    Resume,
    SendGcode,
    StartFile,
    Trouble,
    Upload,
)
from kiosk.printers.octoprint.job import folder_of
from kiosk.printers.octoprint.multipart import FormUpload, safe_name
from kiosk.printers.octoprint.webcam import camera_of
from kiosk.printers.printer import PrintJob

CONNECT_S = 3.0
READ_S = 10.0
UPLOAD_S = 120.0
"""The server stores and hashes the whole file before it answers."""
PROMPT_PATH = "/api/plugin/action_command_prompt"
NOTICE_PATH = "/api/plugin/action_command_notification"


class OctoPrintRest:
    """The REST interface of one server. Made without I/O. Used by one thread at a time."""

    def __init__(self, url: str, api_key: str) -> None:
        """`url` as in a browser, a path in it included; raises ValueError if it is not one."""
        self._http = _Http(url, api_key)
        # Without its own `apikey` octorest does not call the server when it is made.
        self._octo: Any = OctoRest(url=self._http.origin, session=self._http)

    def carry_out(self, call: Call) -> Any:
        """Do what `call` says and return what it promises. Raises CallError."""
        try:
            return self._make(call)
        except (ValueError, TypeError, LookupError, AttributeError, RuntimeError, OSError) as trouble:
            # Answers that are not what OctoPrint would say, and what octorest makes of them.
            raise CallError(Trouble.OTHER, "OctoPrint's answer could not be understood.") from trouble

    def _make(self, call: Call) -> Any:  # noqa: C901 - one flat list of what can be asked
        match call:
            case LogIn():
                return self._log_in()
            case Upload(job):
                return self._upload(job)
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
                return self._history(job_id)
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

    def stop_now(self) -> None:
        """M112: the emergency stop. Raises CallError."""
        self._octo.gcode("M112")

    def wish_for_key(self, app: str) -> str:
        """Ask for a key for `app`; returns where to ask after it. Raises CallError; NOT_FOUND: it gives no keys."""
        self._octo.probe_app_keys_workflow_support()
        return str(self._octo.start_authorization_process(app))

    def wished_key(self, wish: str) -> str | None:
        """The key, or None while nobody has decided. Raises CallError; NOT_FOUND: refused, or too late."""
        # The server may give its address as seen from behind a proxy; only its path is good for us.
        where = self._http.origin + urlsplit(wish).path.removeprefix(self._http.folder)
        _, key = self._octo.poll_auth_request_decision(where)
        return str(key) if key else None

    def close(self) -> None:
        """Let go of the connections."""
        self._http.close()

    def _log_in(self) -> str:
        self._octo.get_version()  # says 403 to a wrong key, which the login would call a forged request
        told = self._http.json("POST", "/api/login", {"passive": True})
        name, session = told.get("name"), told.get("session")
        if not name or not session:
            raise CallError(Trouble.NOT_ALLOWED, "OctoPrint does not know whose key this is.")
        return f"{name}:{session}"

    def _upload(self, job: PrintJob) -> str:
        # octorest drops the folder and every flag of an upload, and reads the file whole.
        fields = {"path": folder_of(job.job_id), "select": "false", "print": "false"}
        try:
            body = FormUpload(fields, job.path, safe_name(job.name))
        except OSError as trouble:
            raise CallError(Trouble.OTHER, f"The print file can't be read: {trouble.strerror}.") from trouble
        with body:
            headers = {"Content-Type": body.content_type}
            answer = self._http.post(
                self._http.origin + "/api/files/local", data=body, headers=headers, timeout=(CONNECT_S, UPLOAD_S)
            )
        path = _decoded(answer).get("files", {}).get("local", {}).get("path")
        if not isinstance(path, str):
            raise CallError(Trouble.OTHER, "OctoPrint took the file, but does not say where it is.")
        return path

    def _history(self, job_id: str) -> FileHistory:
        try:
            folder = self._octo.files(quote("local/" + folder_of(job_id)), recursive=True)
        except CallError as error:
            if error.trouble is Trouble.NOT_FOUND:
                return FileHistory(known=False)
            raise
        files = [child for child in folder.get("children", []) if child.get("type") != "folder"]
        if not files:
            return FileHistory(known=False)
        last = (files[0].get("prints") or {}).get("last") or {}
        success = last.get("success")
        return FileHistory(known=True, succeeded=success if isinstance(success, bool) else None)

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


class _Http(requests.Session):
    """requests with time-outs on every call, the key, no surroundings (proxy, netrc), and our errors."""

    def __init__(self, url: str, api_key: str) -> None:
        super().__init__()
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.netloc:
            raise ValueError(f"Not the address of an OctoPrint server: {url}")
        self.origin = f"{parts.scheme}://{parts.netloc}"
        self.folder = parts.path.rstrip("/")
        self.trust_env = False
        if api_key:
            self.headers["X-Api-Key"] = api_key
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))  # the key says who we are, nothing else

    def request(self, method: Any, url: Any, *args: Any, **kwargs: Any) -> requests.Response:
        """As requests does it, but with a time-out; raises CallError for all that is no success."""
        kwargs["timeout"] = kwargs.get("timeout") or (CONNECT_S, READ_S)
        # octorest leaves out the path under which a server behind a proxy is found.
        whole = self.origin + self.folder + str(url).removeprefix(self.origin)
        try:
            response = super().request(method, whole, *args, **kwargs)
        except requests.RequestException as trouble:
            raise CallError(Trouble.NO_ANSWER, "OctoPrint does not answer.") from trouble
        if not response.ok:
            raise _refusal(response)
        return response

    def json(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """One call with a JSON body and a JSON answer; no content is an empty answer."""
        return _decoded(self.request(method, self.origin + path, json=body))


def _decoded(response: requests.Response) -> dict[str, Any]:
    if not response.content:
        return {}
    try:
        told = response.json()
    except ValueError as trouble:
        raise CallError(Trouble.OTHER, "What answers there is not OctoPrint.") from trouble
    return told if isinstance(told, dict) else {}


def _refusal(response: requests.Response) -> CallError:
    """The error for a status that is no success, with the server's own words if it has some."""
    try:
        words = str(response.json().get("error") or "")
    except (ValueError, AttributeError):
        words = ""
    trouble, sentence = Trouble.OTHER, f"OctoPrint answered with status {response.status_code}."
    if response.status_code in {401, 403}:
        trouble, sentence = Trouble.NOT_ALLOWED, "OctoPrint does not accept the key for this."
    elif response.status_code == requests.codes.conflict:
        trouble, sentence = Trouble.WRONG_STATE, "The printer is not in a state for this."
    elif response.status_code == requests.codes.not_found:
        trouble, sentence = Trouble.NOT_FOUND, "OctoPrint does not have this."
    elif response.status_code >= requests.codes.bad_gateway:
        trouble, sentence = Trouble.NO_ANSWER, "OctoPrint is not up yet, or is going down."
    return CallError(trouble, f"{sentence} It says: {words}" if words else sentence)
