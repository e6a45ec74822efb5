"""The print desk: choosing a file, checking it against a printer and starting it."""
