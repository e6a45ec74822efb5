"""What became of a print: the judgement of staff, and the shelf where it waits for its owner."""
