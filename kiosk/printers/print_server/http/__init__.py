"""HTTP and web socket access to a print server."""
