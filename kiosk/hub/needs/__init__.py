"""Needs as a lasting loop: demand, events that answer it, needs met; the questionnaire of organisations (I11)."""
