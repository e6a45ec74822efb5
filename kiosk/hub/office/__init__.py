"""The office as far as it is people and rules: codes that pair a browser, known devices, lock-outs."""
