"""For a server's process (by PYTHONPATH): its clock jumps an hour ahead at SIGUSR1, as when a Pi hears the true time.

`time.time` and `time.time_ns` are shifted, and with them what the server writes down of prints, sessions and its log;
`time.monotonic` is not, as on a real machine.
"""

import signal
import time

HOUR_S = 3600.0
_true_time, _true_time_ns = time.time, time.time_ns
_ahead_s: list[float] = []
time.time = lambda: _true_time() + sum(_ahead_s)
time.time_ns = lambda: _true_time_ns() + int(sum(_ahead_s) * 1e9)  # what logging asks from Python 3.13 on
signal.signal(signal.SIGUSR1, lambda *_: _ahead_s.append(HOUR_S))
