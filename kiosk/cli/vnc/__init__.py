"""The screen served by VNC, behind a password."""
