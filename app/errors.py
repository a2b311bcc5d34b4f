"""The errors that Tradewind raises on purpose: facts and codes, worded once for people.

Whatever is not an `AppError` is a bug of ours and is reported as one.
"""


class AppError(Exception):
    """Say what happened and what to do; `code` is stable, for scripts and translations."""

    exit_status = 2

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return f"{self.code}: {self.message}"


class InputError(AppError):
    """The call, a file or a value that a person gave cannot be used."""


class FeedError(AppError):
    """A source could not be fetched or read; ends as an outcome on that source."""

    exit_status = 1


class StoreError(AppError):
    """The data folder or the database cannot be used: the world's fault, never data loss."""

    exit_status = 3


class BriefError(AppError):
    """A briefing cannot be made or written."""
