"""Adding an OctoPrint server: discovery, address and app key."""
