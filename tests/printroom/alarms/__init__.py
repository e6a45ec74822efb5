"""Notifying people of alarms."""
