"""Codes in and out: their format, QR pictures, scanners."""
