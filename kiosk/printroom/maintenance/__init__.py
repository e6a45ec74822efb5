"""Hours, metres and services of printers."""
