"""Tradewind: market-opportunity intelligence on the desk, offline first, in three languages."""

__version__ = "0.1.0"
