"""Simulated nights: the real print room and the real serial driver on virtual boards, in one thread and given time."""
