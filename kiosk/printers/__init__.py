"""The printer interface and its implementations: Marlin over a serial port, OctoPrint."""
