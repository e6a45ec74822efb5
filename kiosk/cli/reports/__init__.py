"""`kiosk report`."""
