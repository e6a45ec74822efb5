"""Many light OctoPrints in one process, which push what a real one pushed; held to the real one's contract by a test.

`farm` starts and commands that process. The rest runs in it, in OctoPrint's own environment: it needs OctoPrint's own
web server, tornado, and nothing of ours.
"""
