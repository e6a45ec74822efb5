"""The signals that end a process reach it whatever it does just then, and change nothing for its children (Q15)."""

import signal
import subprocess
import sys
import threading

import pytest

from tests.cli.processes import END_WITHIN_S

CATCH = "import os, signal, sys\nfrom kiosk.cli.end_signals import *\nsignals = catch_end_signals()\n"
READY = "print('ready', flush=True)\n"
STUCK = (
    "import ctypes\n"
    "mutex, lock = ctypes.create_string_buffer(64), ctypes.CDLL(None).pthread_mutex_lock\n"
    "lock(mutex)\n"
    f"{READY}"
    "lock(mutex)\n"
)
"""The main thread waits for good in a library, where the interpreter can't run a handler."""
END_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def ended_by(script: str, *signals: int, before: tuple[str, ...] = ()) -> tuple[int, str]:
    """Run a script, send it signals when it is ready; its exit code and what it wrote after that."""
    words = [*before, sys.executable, "-c", script]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        for number in signals:
            process.send_signal(number)
        late = threading.Timer(END_WITHIN_S, process.kill)
        late.start()
        try:
            text = process.stdout.read()  # `communicate` would miss what came together with the first line
        finally:
            late.cancel()
            process.kill()
    return process.returncode, text


@pytest.mark.parametrize("number", END_SIGNALS, ids=lambda number: number.name)
def test_a_signal_ends_a_process_whose_main_thread_is_stuck(number: int) -> None:
    """Q15: no handler of the interpreter is needed."""
    assert ended_by(f"{CATCH}signals.call(lambda: os._exit(7))\n{STUCK}", number) == (7, "")


def test_a_signal_before_anybody_reads_is_kept() -> None:
    """Q15: it came while the process was still starting."""
    script = f"{CATCH}{READY}os.kill(os.getpid(), signal.SIGTERM)\nsignals.call(lambda: os._exit(7))\nsignal.pause()"
    assert ended_by(script) == (7, "")


def test_the_end_is_begun_once_and_a_further_signal_does_not_cut_it_off() -> None:
    """Q15: also when the interpreter has already taken its handlers away."""
    last = (
        "import atexit\n"
        f"{CATCH}"
        "import threading\n"
        "stop = threading.Event()\n"
        "signals.call(lambda: (print('ends', flush=True), stop.set()))\n"
        "class Late:\n"
        "    def __init__(self): self.kill, self.pid, self.write = os.kill, os.getpid(), os.write\n"
        "    def __del__(self): self.kill(self.pid, 15); self.write(1, b'gone\\n')\n"
        "sys.late = Late()\n"
        f"{READY}"
        "stop.wait()\n"
        "os.kill(os.getpid(), signal.SIGTERM)\n"
    )
    assert ended_by(last, signal.SIGTERM, signal.SIGTERM) == (0, "ends\ngone\n")


def test_nohup_keeps_its_effect() -> None:
    """Q15: a terminal that hangs up does not end what was started to outlive it; SIGTERM does."""
    script = f"{CATCH}signals.call(lambda: os._exit(7))\nos.kill(os.getpid(), signal.SIGHUP)\n{STUCK}"
    trap = ("sh", "-c", 'trap "" HUP; exec "$@"', "sh")
    assert ended_by(script, signal.SIGHUP, signal.SIGTERM, before=trap) == (7, "")


def test_other_signals_of_the_process_end_nothing() -> None:
    """Q15: they come through the same pipe."""
    script = (
        f"{CATCH}"
        "signal.signal(signal.SIGUSR1, lambda *_: None)\n"
        "os.kill(os.getpid(), signal.SIGUSR1)\n"
        "signals.call(lambda: os._exit(7))\n"
        f"{STUCK}"
    )
    assert ended_by(script, signal.SIGUSR1, signal.SIGTERM) == (7, "")


def test_children_are_started_with_the_usual_effect_of_all_signals() -> None:
    """Q15: nothing is blocked or ignored, and the pipe is not theirs."""
    script = (
        "import subprocess\n"
        f"{CATCH}"
        f"{READY}"
        "subprocess.run(['grep', '-E', '^Sig(Blk|Ign)', '/proc/self/status'], restore_signals=True)\n"
        "subprocess.run(['ls', '/proc/self/fd'], stdin=subprocess.DEVNULL)\n"
    )
    code, text = ended_by(script)
    masks = {line.split()[0]: int(line.split()[1], 16) for line in text.splitlines() if line.startswith("Sig")}
    ended = sum(1 << (number - 1) for number in END_SIGNALS)
    assert code == 0
    assert masks.keys() == {"SigBlk:", "SigIgn:"}
    assert not any(mask & ended for mask in masks.values())
    assert [line for line in text.splitlines() if line.isdecimal()] == ["0", "1", "2", "3"]  # 3: the directory


@pytest.mark.parametrize("number", END_SIGNALS, ids=lambda number: number.name)
def test_a_command_that_undoes_what_it_began_is_interrupted(number: int) -> None:
    """Q15: `kiosk backup`, `restore` and `update`; in the middle of undoing, nothing interrupts."""
    script = (
        "import threading\n"
        f"{CATCH.replace('signals = catch_end_signals()', 'interrupt_at_end_signals()')}"
        "try:\n"
        "    print('ready', flush=True)\n"
        "    threading.Event().wait()\n"
        "except KeyboardInterrupt:\n"
        "    disregard_end_signals()\n"
        f"    os.kill(os.getpid(), {int(number)})\n"
        "    print('undone')\n"
    )
    assert ended_by(script, number) == (0, "undone\n")
