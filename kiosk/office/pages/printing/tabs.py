"""The pages about prints that stand beside each other."""

from kiosk.office.asking import Ask
from kiosk.office.lists import Choice
from kiosk.printroom.requests.request import count_open

QUEUE, REQUESTS, HISTORY, SPOOLS = "/prints/queue", "/prints/requests", "/prints", "/spools"


def print_tabs(ask: Ask, here: str) -> tuple[Choice, ...]:
    """here: the path of the page that is shown."""
    t = ask.words
    tabs = {
        QUEUE: t("Queue and plan"),
        REQUESTS: t("Requests {n}", n=count_open(ask.hub.db)),
        HISTORY: t("History"),
        SPOOLS: t("Spools"),
    }
    return tuple(Choice(path, words, path == here) for path, words in tabs.items())
