"""For a server's process (by PYTHONPATH): its clock jumps an hour ahead at SIGUSR1, as when a Pi hears the true time.

`time.time` is shifted, and with it what the server writes down of prints, sessions and its log; `time.monotonic` is
not, as on a real machine.
"""

import signal
import time

HOUR_S = 3600.0
_true_time = time.time
_ahead_s: list[float] = []
time.time = lambda: _true_time() + sum(_ahead_s)
signal.signal(signal.SIGUSR1, lambda *_: _ahead_s.append(HOUR_S))
