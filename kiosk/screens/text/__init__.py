"""Words and formats on the screens."""
