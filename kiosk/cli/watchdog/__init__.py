"""`kiosk watchdog`."""
