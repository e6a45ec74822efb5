"""Reads a print file in a process of its own, with limits of memory and processor time set by the system (G16).

Print files are hostile input. What goes wrong in there, a crash of a decoder too, ends that process alone.
"""

import gc
import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.base.errors import WorldError
from kiosk.base.own_process import module_command, module_environment
from kiosk.gcode.errors import PrintFileError, Trouble, shown
from kiosk.gcode.print_facts import PrintFacts

MEMORY_BYTES: Final = 1 << 30
"""Address space, most of it of the interpreter and numpy's libraries; a file of 1 GB needs 120 MiB of memory."""
CPU_S: Final = 60
CPU_S_PER_MB: Final = 10
"""Processor time: enough for a file of odd spellings only on a Raspberry Pi; usual ones take a hundredth."""
_OUT_OF_TIME: Final = frozenset({-signal.SIGXCPU, -signal.SIGKILL})
"""How a process ends that used up its time; the second one where the first was ignored."""
MOST_BYTES: Final = 2_000_000_000
ENVIRONMENT: Final = {
    "OPENBLAS_NUM_THREADS": "1",
    "MALLOC_MMAP_THRESHOLD_": str(64 << 20),
    "MALLOC_TRIM_THRESHOLD_": str(256 << 20),
    "MALLOC_TOP_PAD_": str(16 << 20),
}
"""glibc keeps the memory of the arrays from block to block: else a third of the time goes into page faults."""
_LOOK_EACH_S: Final = 0.1


@dataclass(frozen=True, slots=True)
class Reading:
    """The facts of a file, and the processor time that reading it took."""

    facts: PrintFacts
    cpu_s: float


class ReadingCancelledError(WorldError):
    """The person left before the file was read."""


def read_facts_apart(
    path: Path,
    *,
    unpack_to: Path | None = None,
    most_bytes: int = MOST_BYTES,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> PrintFacts:
    """The facts of a file; see `read_apart`."""
    return read_apart(path, unpack_to=unpack_to, most_bytes=most_bytes, is_cancelled=is_cancelled).facts


def read_apart(
    path: Path,
    *,
    unpack_to: Path | None = None,
    most_bytes: int = MOST_BYTES,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Reading:
    """Read the facts of a file in another process; blocks until it is done.

    unpack_to: where to write the G-code of binary G-code and archives; nothing is written for plain files.
    most_bytes: of what is unpacked.

    Raises PrintFileError as `read_facts` does, and when the file exceeds the limits; ReadingCancelledError soon after
    `is_cancelled` returns True; OSError if no process can be started.
    """
    environment = module_environment(**ENVIRONMENT)
    arguments = [os.fspath(path), *([os.fspath(unpack_to), str(most_bytes)] if unpack_to else [])]
    command = module_command("kiosk.gcode.worker", *arguments)
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    ) as process:
        try:
            answer = _answer_of(process, is_cancelled)
        finally:
            process.kill()
    return _reading_in(answer, path, process.returncode)


def _answer_of(process: subprocess.Popen[bytes], is_cancelled: Callable[[], bool]) -> bytes:
    while not is_cancelled():
        try:
            return process.communicate(timeout=_LOOK_EACH_S)[0]
        except subprocess.TimeoutExpired:
            continue
    raise ReadingCancelledError("The file is no longer wanted.")


def _reading_in(answer: bytes, path: Path, exit_code: int) -> Reading:
    try:
        message = json.loads(answer)
    except ValueError:
        if exit_code in _OUT_OF_TIME:
            raise PrintFileError(
                Trouble.TOO_SLOW,
                f"Checking {shown(path)} takes too long: it holds too many unusual commands for its size."
                " Export it from the slicer again without added scripts.",
            ) from None
        raise PrintFileError(
            Trouble.NOT_CHECKED,
            f"{shown(path)} can't be checked with the memory that a print file may take."
            " Export it from the slicer again.",
        ) from None
    if "facts" in message:
        return Reading(PrintFacts.from_json(message["facts"]), message["cpu_s"])
    raise PrintFileError(Trouble(message["trouble"]), message["sentence"], message["line"])


def main(arguments: list[str]) -> None:
    """Read the file named on the command line and print its facts, or its trouble, as JSON."""
    path, unpack_to = Path(arguments[0]), Path(arguments[1]) if len(arguments) > 1 else None
    _limit_this_process(path)
    gc.disable()  # imports make no garbage
    from kiosk.gcode.facts import read_facts
    from kiosk.gcode.source import is_packed, unpack

    gc.enable()

    message: dict[str, object]
    try:
        if unpack_to is not None and path.is_file() and is_packed(path):
            unpack(path, unpack_to, int(arguments[2]))
            path = unpack_to
        began_s = time.process_time()
        facts = read_facts(path)
        message = {"facts": facts.to_json(), "cpu_s": time.process_time() - began_s}
    except PrintFileError as error:
        message = {"trouble": error.trouble.value, "sentence": str(error), "line": error.line}
    json.dump(message, sys.stdout)


def _limit_this_process(path: Path) -> None:
    try:
        size_mb = path.stat().st_size / 1e6
    except (OSError, ValueError):
        size_mb = 0.0
    seconds = round(CPU_S + CPU_S_PER_MB * size_mb)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main(sys.argv[1:])
