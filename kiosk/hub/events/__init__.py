"""Events: the calendar, series of sessions, and who attends them."""
