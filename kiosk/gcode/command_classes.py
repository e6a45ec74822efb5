"""Commands classed by what they change beyond the print."""

FORBIDDEN = {
    "M28": "writes to the printer's card",
    "M29": "writes to the printer's card",
    "M30": "deletes from the printer's card",
    "M92": "changes the steps per millimetre",
    "M112": "stops the printer as in an emergency",
    "M301": "changes the nozzle's heating control",
    "M303": "tunes the heating by itself",
    "M304": "changes the bed's heating control",
    "M500": "writes the printer's settings",
    "M501": "loads other settings",
    "M502": "resets the printer's settings",
    "M512": "changes the printer's password",
    "M928": "writes to the printer's card",
    "M997": "replaces the firmware",
    "M999": "restarts the printer after an emergency stop",
}
"""Commands that change the machine beyond this print, with what they do."""
