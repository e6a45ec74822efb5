"""A child process that is the real `kiosk run`, with a hand that does what lines of JSON on its standard input say.

Each line is `[verb, arguments…]`, each answer one line: `{"ok": value}` or `{"failed": words}`.
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
    """Run the app of the configuration named on the command line until told to end."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    config = load_config(Path(sys.argv[1]))
    attached: list[object] = []
    sys.exit(show_app(config, build_services(config), shown=lambda app: attached.append(_attach(app))))


def _attach(app: Any) -> object:
    from PySide6.QtCore import QSocketNotifier

    from tests.screens.stage import Stage

    hand = Stage(app, cast("Any", None))
    verbs = _verbs(hand)
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, app)

    def obey() -> None:
        line = sys.stdin.buffer.raw.readline()  # type: ignore[attr-defined]
        if not line:
            app.window.close()
            return
        verb, *arguments = json.loads(line)
        try:
            answer = {"ok": verbs[verb](*arguments)}
        except AssertionError as error:
            answer = {"failed": str(error)}
        print(json.dumps(answer), flush=True)

    notifier.activated.connect(obey)
    print(json.dumps({"ok": "shown"}), flush=True)
    return notifier


def _verbs(hand: Any) -> dict[str, Callable[..., Any]]:
    from PySide6.QtCore import QPointF
    from PySide6.QtTest import QTest

    def hold(name: str, ms: int) -> None:
        item = hand.find(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(hand.window, hand.finger).press(0, middle, hand.window).commit()
        QTest.qWait(ms)
        QTest.touchEvent(hand.window, hand.finger).release(0, middle, hand.window).commit()

    return {
        "page": lambda: hand.shell.page,
        "names": lambda: sorted(hand.names()),
        "texts": lambda: sorted(hand.texts()),
        "touch": hand.touch_item,
        "hold": hold,
        "keys": hand.scan_keys,
        "write": lambda name, text: hand.find(name).setProperty("text", text),
        "grab": lambda path: hand.grab(Path(path)),
        "speak": hand.shell.speak,
    }


if __name__ == "__main__":
    main()
