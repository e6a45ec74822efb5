"""The action plan and the future map of an organisation as files to take along (I13, I14)."""
