"""From the start of `kiosk run` to its first frame, compared with a bare Qt Quick page in the same run."""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.demo_hub import REPO, DemoHub, terminated, wait_for_log
from tests.bench.figures import Figure, percentile

RUNS = 9
BARE_PAGE = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
import PySide6.QtQuick
app = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick; import QtQuick.Window; Window { visible: true; Text { text: 'bare' } }")
engine.rootObjects()[0].frameSwapped.connect(lambda: print("first frame", file=sys.stderr, flush=True))
app.exec()
"""


def bare_page_s() -> float:
    """One start of a page with one word, in seconds."""
    began_s = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-c", BARE_PAGE],
        cwd=REPO,
        env={"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    with terminated(process):
        return wait_for_log(process, "first frame") - began_s


def app_s(hub: DemoHub) -> float:
    """One start of the app on the demo hub, in seconds."""
    began_s = time.monotonic()
    with terminated(hub.process("run", "--no-printroom")) as app:
        return wait_for_log(app, "The first frame") - began_s


def run() -> list[Figure]:
    """Measure and return the figures; the first start of each is a warm-up."""
    with tempfile.TemporaryDirectory() as directory:
        hub = DemoHub(Path(directory))
        starts = [(app_s(hub), bare_page_s()) for _ in range(RUNS + 1)][1:]
    ours_s, bare_s = (percentile(times, 0.5) for times in zip(*starts, strict=True))
    return [
        Figure("process start → first usable frame, p50", ours_s, "s", 1.2, f"a bare Qt Quick page: {bare_s:.2f} s")
    ]
