"""Signals that arrive all the time, so that some come at each moment of whatever the main thread does."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

EACH_S = 0.0003


@contextmanager
def signal_storm() -> Iterator[None]:
    """Send this thread, the main one, SIGUSR1 every EACH_S; its handler does nothing."""
    over, receiver = threading.Event(), threading.get_ident()

    def send() -> None:
        while not over.wait(EACH_S):
            signal.pthread_kill(receiver, signal.SIGUSR1)

    sender, usual = threading.Thread(target=send), signal.signal(signal.SIGUSR1, lambda *_: None)
    sender.start()
    try:
        yield
    finally:
        over.set()
        sender.join()
        signal.signal(signal.SIGUSR1, usual)
