"""Print files on the servers of printers."""
