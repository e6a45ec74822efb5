"""HTTP and web socket access to an OctoPrint server."""
