"""The night: the wall of printers with their alarms, the cameras, and the morning after."""
