"""Pages about the system itself: who is told of alarms, backups, files to take along, the floor plan."""
