"""The self-assessment of digital maturity (Digikartta): its questions, answers and levels (I12)."""
