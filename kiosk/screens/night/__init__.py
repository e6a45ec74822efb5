"""The night wall."""
