"""Navigation, idle time-outs, notices, the visitor and the staff session."""
