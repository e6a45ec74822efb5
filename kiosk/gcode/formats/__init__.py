"""Packed print files, and pictures in print files."""
