"""Tables that came after those of the print desk, one module a migration."""
