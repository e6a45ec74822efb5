"""What visitors are asked and shown, and how long what is stored of them is kept."""
