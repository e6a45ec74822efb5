"""A stand-in for Klipper: its API socket as `docs/API_Server.md` says, and prints from a virtual SD card by the clock.

No machine is simulated but heaters that follow their targets. What Klipper answers is what its documents and its Status
Reference say; macros of users, kinematics and the microcontroller are not there.
"""

import contextlib
import json
import os
import re
import shlex
import socket
import threading
import time
from pathlib import Path
from typing import Any

from tests.klippy_client import KlippyClient

PUSH_S = 0.25
"""Klipper tells of changes four times a second."""
LINE_S = 0.02
"""How long each line of a print takes; a test that has seen enough makes it shorter."""
DEGREES_EACH_PUSH = 60.0
COLD_C = 22.0
LEAST_EXTRUSION_C = 170.0
READY = "Printer is ready"
SHUTDOWN_ADVICE = (
    'Once the underlying issue is corrected, use the\n"FIRMWARE_RESTART" command to reset the firmware, reload the\n'
    "config, and restart the host software.\nPrinter is shutdown\n"
)
ENDPOINTS = (
    "info", "list_endpoints", "emergency_stop", "register_remote_method", "objects/list", "objects/query",
    "objects/subscribe", "gcode/help", "gcode/script", "gcode/restart", "gcode/firmware_restart",
    "gcode/subscribe_output", "pause_resume/pause", "pause_resume/resume", "pause_resume/cancel",
)  # fmt: skip
SETTINGS = {
    "printer": {"kinematics": "cartesian"},
    "stepper_x": {"position_min": 0.0, "position_max": 235.0},
    "stepper_y": {"position_min": 0.0, "position_max": 230.0},
    "stepper_z": {"position_min": -2.0, "position_max": 250.0},
    "extruder": {"nozzle_diameter": 0.4, "max_temp": 280.0},
    "heater_bed": {"max_temp": 110.0},
}
_WORD = re.compile(r"([A-Z])(-?[0-9.]*)")


class CommandError(Exception):
    """What Klipper answers instead of a result."""


class Klippy:
    """One Klipper. Its tests read and set `status`; all else is done by its socket, and by the clock."""

    def __init__(self, path: Path, gcodes: Path) -> None:
        """path: of its socket. gcodes: the folder of its virtual SD card."""
        self.path = path
        self.commands: list[str] = []
        """All lines of scripts, in order; those of a printed file are not among them."""
        self._gcodes = gcodes
        self._lock = threading.RLock()
        self._gcode_lock = threading.RLock()
        self._listener: socket.socket | None = None
        self._clients: list[KlippyClient] = []
        self._print: threading.Thread | None = None
        self._must_pause = False
        self._ended = threading.Event()
        self.line_s = LINE_S
        self.is_frozen = False
        """It keeps its connections, and neither answers nor tells of anything."""
        self.status = self._fresh()

    # For tests

    def start(self) -> None:
        """Listen, if it does not; a Klipper that was stopped begins anew."""
        if self._listener is not None:
            return
        self.status, self._ended, self.is_frozen = self._fresh(), threading.Event(), False
        with contextlib.suppress(FileNotFoundError):
            self.path.unlink()
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(self.path))
        self._listener.listen()
        for run in (self._accept, self._push_changes):
            threading.Thread(target=run, args=(self._listener, self._ended), daemon=True).start()

    def stop(self) -> None:
        """The process ends, and with it its print; harmless if it does not run."""
        listener, self._listener = self._listener, None
        if listener is None:
            return
        self._ended.set()
        self._must_pause = True
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for client in list(self._clients):
            client.close()
        self.path.unlink(missing_ok=True)
        self._join_print()

    def restart(self) -> None:
        """As after RESTART: everybody is disconnected, and nothing of before is known."""
        self.stop()
        self.start()

    def reset(self) -> None:
        """Ready, idle and cold, on the same connections where that can be, and as slow as at first."""
        self.line_s = LINE_S
        if self._listener is None or self.is_frozen or self.status["webhooks"]["state"] != "ready":
            self.restart()
        with self._gcode_lock:
            if self._is_active() or self.status["print_stats"]["state"] == "paused":
                self._run("CANCEL_PRINT")
        self._join_print()
        with self._lock:
            for name, fields in self._fresh().items():
                self.status[name] = fields
        self.commands.clear()

    def shut_down(self, message: str) -> None:
        """The machine stops, as by an error of the microcontroller."""
        with self._lock:
            self._must_pause = True
            self.status["webhooks"] = {"state": "shutdown", "state_message": f"{message}\n{SHUTDOWN_ADVICE}"}
        self.respond("// Klipper state: Shutdown")
        self._join_print()

    def respond(self, line: str) -> None:
        """Write a line to all that have asked for them."""
        for client in list(self._clients):
            if client.output_template is not None:
                client.send({**client.output_template, "params": {"response": line}})

    # The socket

    def _accept(self, listener: socket.socket, _ended: threading.Event) -> None:
        while True:
            try:
                link, _ = listener.accept()
            except OSError:
                return
            client = KlippyClient(link, self._answer, self._clients.remove)
            self._clients.append(client)
            threading.Thread(target=client.run, daemon=True).start()

    def _push_changes(self, _listener: socket.socket, ended: threading.Event) -> None:
        while not ended.wait(PUSH_S):
            if self.is_frozen:
                continue
            self._follow_targets()
            for client in list(self._clients):
                with self._lock:
                    changes = client.changes(self._read(client.objects))
                if changes:
                    event = {"status": changes, "eventtime": time.monotonic()}
                    client.send({**client.status_template, "params": event})

    def _answer(self, client: KlippyClient, request: dict[str, Any]) -> None:
        """Answer one request; scripts take their time on a thread of their own."""
        method, params = str(request.get("method")), request.get("params") or {}
        script = self._script_of(method, params)
        if self.is_frozen:
            return
        if script is not None:
            threading.Thread(target=self._run_script, args=(client, request, script), daemon=True).start()
            return
        try:
            answer = {"result": self._result(client, method, params)}
        except CommandError as error:
            answer = {"error": {"error": "WebRequestError", "message": str(error)}}
        if request.get("id") is not None:
            client.send({"id": request["id"], **answer})

    def _script_of(self, method: str, params: dict[str, Any]) -> str | None:
        scripts = {"pause": "PAUSE", "resume": "RESUME", "cancel": "CANCEL_PRINT"}
        if method == "gcode/script":
            return str(params["script"])
        if method in {"gcode/restart", "gcode/firmware_restart"}:
            return "RESTART"
        return scripts.get(method.removeprefix("pause_resume/")) if method.startswith("pause_resume/") else None

    def _result(self, client: KlippyClient, method: str, params: dict[str, Any]) -> dict[str, Any]:
        match method:
            case "info":
                return {**self.status["webhooks"], "hostname": "printer", "software_version": "v0.13.0-1-gtest",
                        "klipper_path": "/klipper", "python_path": "/klippy-env/bin/python", "cpu_info": "test",
                        "process_id": os.getpid(), "user_id": 0, "group_id": 0}  # fmt: skip
            case "list_endpoints":
                return {"endpoints": list(ENDPOINTS)}
            case "objects/list":
                return {"objects": list(self.status)}
            case "objects/query" | "objects/subscribe":
                with self._lock:
                    status = self._read(params["objects"])
                    if method == "objects/subscribe":
                        client.objects, client.known = params["objects"], json.loads(json.dumps(status))
                        client.status_template = params.get("response_template", {})
                    return {"status": json.loads(json.dumps(status)), "eventtime": time.monotonic()}
            case "gcode/subscribe_output":
                client.output_template = params.get("response_template", {})
            case "emergency_stop":
                self.shut_down("Shutdown due to webhooks request")
            case "register_remote_method" | "gcode/help":
                pass
            case _:
                raise CommandError(f"webhooks: No registered callback for path '{method}'")
        return {}

    def _run_script(self, client: KlippyClient, request: dict[str, Any], script: str) -> None:
        try:
            for line in script.split("\n"):
                with self._gcode_lock:
                    self.commands.append(line)
                    self._run(line)
            answer: dict[str, Any] = {"result": {}}
        except CommandError as error:
            self.respond(f"!! {error}")
            answer = {"error": {"error": "WebRequestError", "message": str(error)}}
        if request.get("id") is not None:
            client.send({"id": request["id"], **answer})

    # The machine

    def _fresh(self) -> dict[str, dict[str, Any]]:
        return {
            "webhooks": {"state": "ready", "state_message": READY},
            "configfile": {"config": {"virtual_sdcard": {"path": str(self._gcodes)}}, "settings": SETTINGS},
            "print_stats": {"state": "standby", "filename": "", "print_duration": 0.0, "total_duration": 0.0,
                            "filament_used": 0.0, "message": "", "info": {"total_layer": None, "current_layer": None}},
            "virtual_sdcard": {"progress": 0.0, "file_position": 0, "file_size": 0, "is_active": False},
            "pause_resume": {"is_paused": False},
            "idle_timeout": {"state": "Ready", "printing_time": 0.0},
            "display_status": {"message": None, "progress": 0.0},
            "gcode_move": {"gcode_position": [0.0, 0.0, 0.0, 0.0]},
            "toolhead": {"homed_axes": "", "axis_minimum": [0, 0, -2, 0], "axis_maximum": [235, 230, 250, 0]},
            "extruder": {"temperature": COLD_C, "target": 0.0},
            "heater_bed": {"temperature": COLD_C, "target": 0.0},
            "exclude_object": {"objects": [], "excluded_objects": [], "current_object": None},
            "extruder_stepper belted": {"pressure_advance": 0.0},
        }  # fmt: skip

    def _read(self, objects: dict[str, list[str] | None]) -> dict[str, Any]:
        """The status of these objects; what does not exist is left out."""
        return {
            name: {field: value for field, value in self.status[name].items() if fields is None or field in fields}
            for name, fields in objects.items()
            if name in self.status
        }

    def _follow_targets(self) -> None:
        with self._lock:
            for name in ("extruder", "heater_bed"):
                heater = self.status[name]
                wanted = max(COLD_C, heater["target"])
                step = max(-DEGREES_EACH_PUSH, min(DEGREES_EACH_PUSH, wanted - heater["temperature"]))
                noise = 0.01 if heater["temperature"] == wanted else 0.0
                heater["temperature"] = round(heater["temperature"] + step - noise, 2)

    def _run(self, line: str) -> None:  # noqa: C901 - one flat list of commands
        """Carry out a line of G-code, inside the G-code lock. Raises CommandError."""
        code, _, rest = line.partition(";")[0].strip().partition(" ")
        if self.status["webhooks"]["state"] != "ready" and code not in {"RESTART", "FIRMWARE_RESTART"}:
            raise CommandError(self.status["webhooks"]["state_message"])
        words = dict(_WORD.findall(rest.upper()))
        match code.upper():
            case "M104" | "M109":
                self.status["extruder"]["target"] = wanted = float(words.get("S", 0))
                while code == "M109" and self.status["extruder"]["temperature"] < wanted - 1:
                    if self._ended.wait(PUSH_S):
                        return
            case "M140" | "M190":
                self.status["heater_bed"]["target"] = float(words.get("S", 0))
            case "TURN_OFF_HEATERS":
                self.status["extruder"]["target"] = self.status["heater_bed"]["target"] = 0.0
            case "G28":
                self.status["toolhead"]["homed_axes"] = "xyz"
            case "G1" if "E" in words and self.status["extruder"]["temperature"] < LEAST_EXTRUSION_C:
                raise CommandError("Extrude below minimum temp\nSee the 'min_extrude_temp' config option for details")
            case "G1" if "Z" in words:
                self.status["gcode_move"]["gcode_position"][2] = float(words["Z"])
            case "G4":
                self._ended.wait(float(words.get("P", 0)) / 1000)
            case "M117":
                self.status["display_status"]["message"] = rest or None
            case "RESPOND":
                given = dict(word.split("=", 1) for word in shlex.split(rest) if "=" in word)
                self.respond(f"{'//' if given.get('TYPE') == 'command' else 'echo:'} {given.get('MSG', '')}")
            case "EXCLUDE_OBJECT":
                self.status["exclude_object"]["excluded_objects"].append(rest.partition("NAME=")[2].upper())
            case "SDCARD_PRINT_FILE":
                self._start_print(rest.partition("FILENAME=")[2].strip('"'))
            case "PAUSE":
                self._pause()
            case "RESUME":
                self._resume()
            case "CANCEL_PRINT":
                self._cancel()
            case "FIRMWARE_RESTART" | "RESTART":
                threading.Thread(target=self.restart, daemon=True).start()
            case "" | "G1" | "G0" | "G90" | "G91" | "M82" | "M83" | "G92" | "M106" | "M107" | "M400" | "M84":
                pass
            case "SAVE_GCODE_STATE" | "RESTORE_GCODE_STATE" | "EXCLUDE_OBJECT_DEFINE":
                pass
            case unknown:
                self.respond(f'// Unknown command:"{unknown}"')

    # The virtual SD card

    def _is_active(self) -> bool:
        return bool(self.status["virtual_sdcard"]["is_active"])

    def _start_print(self, name: str) -> None:
        if self._is_active():
            raise CommandError("SD busy")
        path = self._gcodes / name
        if not path.is_file():
            raise CommandError("Unable to open file")
        self.status["print_stats"] = {**self._fresh()["print_stats"], "filename": name, "state": "printing"}
        self.status["virtual_sdcard"] = {"progress": 0.0, "file_position": 0, "file_size": path.stat().st_size,
                                         "is_active": True}  # fmt: skip
        self.status["exclude_object"]["excluded_objects"] = []
        self._begin_work(path)

    def _begin_work(self, path: Path) -> None:
        self._must_pause = False
        self.status["virtual_sdcard"]["is_active"] = True
        self._print = threading.Thread(target=self._work, args=(path, self._ended), daemon=True)
        self._print.start()

    def _work(self, path: Path, ended: threading.Event) -> None:
        card, stats = self.status["virtual_sdcard"], self.status["print_stats"]
        with path.open("rb") as file:
            file.seek(card["file_position"])
            for line in file:
                if self._must_pause or ended.wait(self.line_s):
                    break
                with self._gcode_lock:
                    try:
                        self._run(line.decode())
                    except CommandError as error:
                        self._note_end(stats, "error", str(error))
                        return
                with self._lock:
                    card["file_position"] += len(line)
                    card["progress"] = card["file_position"] / max(1, card["file_size"])
                    stats["print_duration"] = round(stats["print_duration"] + self.line_s, 3)
            else:
                self._note_end(stats, "complete")
                return
        with self._lock:
            card["is_active"] = False
            if stats["state"] == "printing":
                stats["state"] = "paused"

    def _note_end(self, stats: dict[str, Any], state: str, message: str = "") -> None:
        with self._lock:
            stats["state"], stats["message"] = state, message
            self.status["virtual_sdcard"]["is_active"] = False

    def _pause(self) -> None:
        self._must_pause = True
        self.status["pause_resume"]["is_paused"] = True

    def _resume(self) -> None:
        if not self.status["pause_resume"]["is_paused"]:
            self.respond("// Print is not paused, resume aborted")
            return
        self._join_print()
        self.status["pause_resume"]["is_paused"] = False
        self.status["print_stats"]["state"] = "printing"
        self._begin_work(self._gcodes / self.status["print_stats"]["filename"])

    def _cancel(self) -> None:
        self._must_pause = True
        with self._lock:
            self.status["print_stats"]["state"] = "cancelled"
            self.status["pause_resume"]["is_paused"] = False
            self.status["virtual_sdcard"] |= {"is_active": False, "progress": 0.0, "file_position": 0}

    def _join_print(self) -> None:
        running = self._print
        if running is not None and running is not threading.current_thread():
            running.join(5)
