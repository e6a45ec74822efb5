"""`kiosk status`, and to whom the status is given besides."""
