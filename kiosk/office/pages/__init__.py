"""One module a page: reads what it shows, decides, and answers; templates only show."""
