"""Reports of figures: one structure, written as PDF, XLSX, CSV and JSON (I9)."""
