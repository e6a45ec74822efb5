"""Events and series: what is on, what is set, who was there (W4, I5)."""
