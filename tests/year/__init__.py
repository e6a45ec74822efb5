"""A simulated year of a hub by the real services, and a count of its own that every figure is compared with.

What happens is decided by a seed and carried out by the services of `kiosk.hub` on a real database, with a clock that
the simulation sets; the retention runs each night. `book` and `book_figures` keep and count what was confirmed, in
plain Python and without the figures of the hub. `python -m tests.year SEED` runs a whole year.
"""
