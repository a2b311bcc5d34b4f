"""The policy library: its documents, and which stored items name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.policies import Policy


class Policies:
    """List and find the documents of the library."""

    def __init__(self, load: Callable[[], tuple[Policy, ...]]) -> None:
        self._load = load

    def listed(self) -> tuple[Policy, ...]:
        """List every policy, newest first."""
        return tuple(sorted(self._load(), key=_newest, reverse=True))

    def find(self, policy_id: str) -> Policy:
        """Find a policy by its id. Raises InputError where the library has none."""
        for policy in self._load():
            if policy.id == policy_id:
                return policy
        raise InputError(
            "no-policy", f"There is no policy {policy_id} in the library. `tradewind policy list` lists them."
        )


def _newest(policy: Policy) -> tuple[str, str]:
    return (max((date.date for date in policy.dates), default=""), policy.id)
