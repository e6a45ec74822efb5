"""Print requests on the touchscreen: a visitor hands one in and sees the own ones; staff decide."""
