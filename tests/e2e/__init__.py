"""The whole house at once: real processes, a real board on a pty, a real OctoPrint, real scans and touches."""
