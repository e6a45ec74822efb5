"""Adding a printer on the screen."""
