"""Tables that came for the figures, one module a migration."""
