"""The print room: the process that runs the printers, carries out orders and records jobs."""
