"""The connection to a board: handshake, resync, temperature polling and host prompts."""
