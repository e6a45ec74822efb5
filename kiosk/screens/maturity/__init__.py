"""The digital map of a company at the screen: its statements, the map, vision and plan (I12, I13, I14)."""
