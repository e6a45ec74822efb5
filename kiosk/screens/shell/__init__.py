"""The shell: the root object of the pages and the view models behind it."""
