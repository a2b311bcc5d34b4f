"""Compose briefings whose every sentence is cited, check them, and write them as HTML and PDF."""
