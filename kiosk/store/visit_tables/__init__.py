"""Tables of visits, in the order in which they came."""
