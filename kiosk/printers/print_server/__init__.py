"""What printers behind a print server have in common."""
