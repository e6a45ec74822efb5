"""Print requests: what visitors ask to have printed, and what staff decide."""
