"""Digital vision, action plan and future map of an organisation (I13, I14)."""
