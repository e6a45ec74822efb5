"""The impact: assessments at the beginning and at the end, five questions with faces, stories with consent (I15)."""
