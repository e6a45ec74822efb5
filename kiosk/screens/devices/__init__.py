"""Scanners, sounds, key timestamps and the crash handler."""
