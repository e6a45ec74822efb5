"""Jobs, orders and printers' states: the process that owns every cable."""
