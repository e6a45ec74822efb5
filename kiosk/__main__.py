"""Lets `python -m kiosk` stand in for the `kiosk` command."""

from kiosk.cli import main

main()
