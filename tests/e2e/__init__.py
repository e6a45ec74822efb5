"""A whole hub end to end: real processes, a virtual board on a pty, a real OctoPrint, scans and touches."""
