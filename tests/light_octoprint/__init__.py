"""Many light OctoPrints in one process that replay what a real one pushed; a test holds both to one contract.

`farm` starts and controls that process. The rest runs in it, in the environment of OctoPrint, whose web server,
tornado, it uses; it needs nothing of ours.
"""
