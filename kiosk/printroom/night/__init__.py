"""What happened since closing: strips, jobs, alarms, what waits for a person; for the morning page and the digest."""
