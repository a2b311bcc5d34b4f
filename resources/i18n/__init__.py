"""Translations of the window: `.ts` to work on, `.qm` to ship, `python -m resources.i18n` to keep in step."""
