"""The printers that the print room serves."""
