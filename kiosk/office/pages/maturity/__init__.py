"""Assessments of digital maturity: answered, shown as a map, and the questions a hub uses (I12)."""
