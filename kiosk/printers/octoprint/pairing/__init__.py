"""Adding an OctoPrint server: address and app key."""
