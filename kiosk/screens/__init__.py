"""The touchscreen app: view models in Python, pages in QML."""
