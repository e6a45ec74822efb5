"""Funded projects: what they are, their indicators, what came of them (W4, I2, I7)."""
