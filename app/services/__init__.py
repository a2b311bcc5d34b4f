"""One use-case a module: bring store, feeds, tagging and briefing together for window and command line."""
