"""Shares by month, as a picture shows them: how many of all that counted, for each month and each series."""

from __future__ import annotations

from collections.abc import Sequence

from svcdesk.record import Record


class Share(Record):
    """A month such as 2026-11: `part` of the `whole`."""

    month: str
    part: int
    whole: int

    @property
    def percent(self) -> float | None:
        """The share in percent; None when nothing counted."""
        return 100 * self.part / self.whole if self.whole else None


class Series(Record):
    """What the shares are of: its name for people, and a share for every month."""

    name: str
    shares: Sequence[Share]


class Shares(Record):
    """The whole picture: its title and subtitle, what 100 % is, the words when there is none, and its series.

    All series have the same months.
    """

    title: str
    subtitle: str
    unit: str
    empty: str
    series: Sequence[Series]
