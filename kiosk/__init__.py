"""The kiosk of a public makerspace: visits at the door, equipment, 3D prints, the night wall."""
