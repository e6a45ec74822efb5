"""Passes and what else is known of visitors: day passes, cards, answers; shown to their owner, and deleted."""
