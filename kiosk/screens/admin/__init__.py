"""An admin's pages: people, badges, PINs, and the log."""
