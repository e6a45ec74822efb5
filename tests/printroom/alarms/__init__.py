"""Telling people of alarms."""
