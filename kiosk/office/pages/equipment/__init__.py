"""Equipment: the list, one thing, its editor, its photo; own kinds and zones."""
