"""What the office says, in three languages."""
