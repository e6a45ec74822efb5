"""Funded projects: what they are, who funds and leads them, their indicators and participants."""
