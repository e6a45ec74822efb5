"""The scene of stories: what was made here, told with consent."""
