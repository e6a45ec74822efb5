"""Which line is sent next and when: queue, flow control, resends and time-outs."""
