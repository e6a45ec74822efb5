"""What staff ask of a board besides printing."""
