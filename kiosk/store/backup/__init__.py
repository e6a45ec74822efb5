"""Backups of a hub: made, verified, encrypted, stored at another place, opened again (Q16)."""
