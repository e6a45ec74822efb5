"""The journal of a print job on the disk, and how an interrupted job is resumed from it."""
