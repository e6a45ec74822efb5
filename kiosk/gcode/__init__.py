"""What a print file says about itself."""
