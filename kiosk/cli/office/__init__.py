"""`kiosk office`."""
