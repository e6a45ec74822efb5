"""What a power cut leaves of the database: recorded writes, and disks made from a part of them."""
