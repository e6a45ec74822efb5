"""What is printed on paper: labels."""
