"""A child process that is the real `kiosk run`, driven by lines of JSON on its standard input.

Each line is `[command, arguments…]`, each answer one line: `{"ok": value}` or `{"failed": message}`.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from kiosk.cli.app_process import build_services, show_app
from kiosk.config import load_config


def main() -> None:
    """Run the app of the configuration named on the command line until its standard input is closed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    config = load_config(Path(sys.argv[1]))
    attached: list[object] = []
    sys.exit(show_app(config, build_services(config), shown=lambda app: attached.append(_attach(app))))


def _attach(app: Any) -> object:
    from PySide6.QtCore import QSocketNotifier

    from tests.screens.driver import ScreenDriver

    driver = ScreenDriver(app, cast("Any", None))
    commands = _commands(driver)
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, app)

    def run_command() -> None:
        line = sys.stdin.buffer.raw.readline()  # type: ignore[attr-defined]
        if not line:
            app.window.close()
            return
        command, *arguments = json.loads(line)
        try:
            answer = {"ok": commands[command](*arguments)}
        except AssertionError as error:
            answer = {"failed": str(error)}
        print(json.dumps(answer), flush=True)

    notifier.activated.connect(run_command)
    print(json.dumps({"ok": "shown"}), flush=True)
    return notifier


def _commands(driver: Any) -> dict[str, Callable[..., Any]]:
    from PySide6.QtTest import QTest

    from tests.screens.driver import spoken

    def hold(name: str) -> None:
        """Hold it until the start is sent."""
        middle = driver.still(name).toPoint()
        QTest.touchEvent(driver.window, driver.finger).press(0, middle, driver.window).commit()
        driver.until(lambda: driver.shell.holdToStart.phase != "ask")
        QTest.touchEvent(driver.window, driver.finger).release(0, middle, driver.window).commit()

    return {
        "page": lambda: driver.shell.page,
        "names": lambda: sorted(driver.names()),
        "texts": lambda: sorted(driver.texts()),
        "spoken": lambda name: spoken(driver.find(name))[0],
        "touch": driver.touch_item,
        "hold": hold,
        "keys": driver.scan_keys,
        "write": lambda name, text: driver.find(name).setProperty("text", text),
        "grab": lambda path: driver.grab(Path(path)),
        "language": driver.shell.setLanguage,
    }


if __name__ == "__main__":
    main()
