"""A conversation with a print server, without I/O."""
