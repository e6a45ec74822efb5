"""Vision, action plan and future map of an organisation: pages, forms, and files to take along (I13, I14)."""
