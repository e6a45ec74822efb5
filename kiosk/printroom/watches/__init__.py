"""Watches: each judges one cause of alarms by facts and the time (N3). None does I/O."""
