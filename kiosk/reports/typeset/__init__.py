"""Documents set in type as a PDF: templates in Typst, what stands in them as data."""
