"""Web pages for staff on the local network."""
