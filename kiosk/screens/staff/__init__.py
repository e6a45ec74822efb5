"""Staff: login, home page and session tag."""
