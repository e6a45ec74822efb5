"""`kiosk doctor`: checks of this machine and its configuration."""
