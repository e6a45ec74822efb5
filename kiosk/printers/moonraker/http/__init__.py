"""HTTP access to a Moonraker: uploads, the emergency stop, the facts for pairing."""
