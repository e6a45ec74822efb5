"""A child process that is the real `kiosk demo` and tells which page is up and where an item is; it touches nothing.

`python watched_demo.py FD OPTIONS…`: on the socket FD each line is `[question, arguments…]`, each answer one line of
JSON: "page" gives the page's name, "where" the middle of an item in pixels, null if it is not on the screen. Imports
nothing of the tests, because it also runs with an installed kiosk.
"""

import json
import socket
import sys
from typing import Any

from kiosk.cli.demo import demo


def main() -> None:
    """Run the demo with the options on the command line."""
    answers = socket.socket(fileno=int(sys.argv[1]))
    show_app, kept = demo.show_app, []

    def watched(*arguments: Any, shown: Any, **more: Any) -> int:
        def attach(app: Any) -> None:
            shown(app)
            kept.append(_attach(app, answers))

        return show_app(*arguments, shown=attach, **more)

    demo.show_app = watched
    demo.demo_command(sys.argv[2:], prog_name="kiosk demo")


def _attach(app: Any, answers: socket.socket) -> object:
    from PySide6.QtCore import QPointF, QSocketNotifier

    notifier = QSocketNotifier(answers.fileno(), QSocketNotifier.Type.Read, app)

    def where(name: str) -> tuple[float, float] | None:
        unseen = [app.window.contentItem()]
        while unseen:
            item = unseen.pop()
            if item.isVisible() and item.objectName() == name:
                middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
                return middle.x(), middle.y()
            if item.isVisible():
                unseen += item.childItems()
        return None

    questions = {"page": lambda: app.shell.page, "language": lambda: app.shell.language, "where": where}

    def answer() -> None:
        line = answers.recv(4096)
        if not line:
            notifier.setEnabled(False)
            return
        question, *arguments = json.loads(line)
        answers.sendall(json.dumps(questions[question](*arguments)).encode() + b"\n")

    notifier.activated.connect(answer)
    return notifier


if __name__ == "__main__":
    main()
