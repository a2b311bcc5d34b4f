"""Frozen records and pure rules that every other package speaks in; no I/O."""
