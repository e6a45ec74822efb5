"""What the scenes share: view model base, row model, panel and background tasks."""
