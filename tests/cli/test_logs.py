"""The log: in a file of its own, with every bug in it and no secret."""

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.toml_config import ConfigError
from kiosk.cli.logs import SecretFreeFormatter, start_log
from kiosk.config import Config, PlaceKeys
from kiosk.scan.codes import CodeKind, new_code


@pytest.fixture
def restored_root() -> Iterator[None]:
    """The root logger as it was."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    hooks = sys.excepthook, threading.excepthook
    yield
    for handler in [one for one in root.handlers if one not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    sys.excepthook, threading.excepthook = hooks


@pytest.mark.parametrize(
    "secret",
    [*(new_code(kind) for kind in CodeKind), new_code(CodeKind.PASS).lower(), "aB3_-" * 8 + "xyz", "4eb87985" * 4],
    ids=[*CodeKind, "a code in lower case", "a key of OctoPrint", "a key of Moonraker"],
)
def test_what_looks_like_a_code_or_a_key_never_reaches_the_log(secret: str) -> None:
    """P8: also not in the trace of an error."""
    try:
        int(f"bad scan {secret}")
    except ValueError:
        record = logging.LogRecord("kiosk", logging.ERROR, __file__, 1, "scanned %s.", (secret,), sys.exc_info())

    written = SecretFreeFormatter("%(message)s").format(record)

    assert secret not in written
    assert written.count("[hidden]") == 2


def test_ids_hashes_of_files_and_paths_stay_readable() -> None:
    """What is needed to follow a job through the log is no secret."""
    words = (
        f"job 01a203ba-43d3-7709-aea6-1be035fef109 of {'0a' * 32} on /dev/serial/by-id/usb-1a86_USB_Serial-if00-port0"
    )
    record = logging.LogRecord("kiosk", logging.INFO, __file__, 1, words, (), None)

    assert SecretFreeFormatter("%(message)s").format(record) == words


def test_the_log_is_for_this_user_alone_and_must_be_writable(tmp_path: Path, restored_root: None) -> None:
    """With one sentence."""
    start_log(Config(places=PlaceKeys(data_dir=tmp_path / "data")), "app")
    path = tmp_path / "data" / "log" / "app.log"
    (tmp_path / "file").write_text("", encoding="utf-8")

    assert path == tmp_path / "data" / "log" / "app.log"
    assert path.parent.stat().st_mode & 0o077 == 0
    with pytest.raises(ConfigError, match=r"can't be written"):
        start_log(Config(places=PlaceKeys(data_dir=tmp_path / "file")), "app")


def test_a_bug_on_any_thread_is_logged_with_its_trace(tmp_path: Path) -> None:
    """Nobody sees standard error in a hub, so it is in the file."""
    program = (
        "import sys, threading\n"
        "from pathlib import Path\n"
        "from kiosk.cli.logs import start_log\n"
        "from kiosk.config import Config, PlaceKeys\n"
        "start_log(Config(places=PlaceKeys(data_dir=Path(sys.argv[1]))), 'app')\n"
        "thread = threading.Thread(target=lambda: 1 / 0); thread.start(); thread.join()\n"
        "raise RuntimeError('on the main thread')\n"
    )

    done = subprocess.run([sys.executable, "-c", program, tmp_path], check=False, capture_output=True, timeout=30)

    log = (tmp_path / "log" / "app.log").read_text(encoding="utf-8")
    assert done.returncode == 1
    assert "ZeroDivisionError: division by zero" in log
    assert "RuntimeError: on the main thread" in log
    assert log.count("Unhandled exception") == 2


def test_a_service_logs_to_the_journal_alone(
    tmp_path: Path, restored_root: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Q17: each line with its priority, no time, no file beside it, and no secret."""
    code = new_code(CodeKind.PASS)
    script = (
        "import logging, sys\n"
        "from pathlib import Path\n"
        "from kiosk.cli.logs import start_log\n"
        "from kiosk.config import Config, PlaceKeys\n"
        "start_log(Config(places=PlaceKeys(data_dir=Path(sys.argv[1]))), 'app')\n"
        "logging.getLogger('kiosk').info('hello')\n"
        "raise ValueError(sys.argv[2])\n"
    )
    with (tmp_path / "stream").open("wb") as stream:
        found = os.fstat(stream.fileno())
        monkeypatch.setenv("JOURNAL_STREAM", f"{found.st_dev}:{found.st_ino}")
        command = [sys.executable, "-c", script, str(tmp_path / "data"), code]
        subprocess.run(command, stderr=stream, check=False, timeout=30)
    lines = (tmp_path / "stream").read_text(encoding="utf-8").splitlines()

    assert lines[0] == "<6>kiosk: hello"
    assert lines[1] == "<2>kiosk.cli.logs: Unhandled exception"
    assert all(line.startswith("<2>") for line in lines[1:])
    assert lines[-1].endswith("ValueError: [hidden]")
    assert not (tmp_path / "data").exists()
