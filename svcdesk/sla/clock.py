"""The clock: one promise on one ticket, what was promised, how far it is and how it ended.

What happens to clocks is decided by `machine`.
"""

from datetime import datetime

from svcdesk.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from svcdesk.sla.durations import Duration

ENDINGS = ("resolved", "closed", "cancelled")  # the events that reopening takes back
_WORK = {  # the events that come about by work on a ticket that is open
    "called", "assigned", "answered", "appointed", "escalated", "ordered", "accepted", "departed", "arrived",
    "recorded", "finished", "consented", "remote", "resolved",
}  # fmt: skip


# How a promise counts whose terms change while it runs: as if they had been so from its start, or from the change.
FROM_START, FROM_NOW = "from start", "from now"


def begins(event: str, starts: str, stops: "Sequence[str]", recurs: bool) -> bool:
    """Whether the event may start a clock of such a promise: its own does, and one that fulfils it when it recurs."""
    return event == starts or (recurs and event in stops)


def rests_when_ended(started_by: str, stops: "Iterable[str]") -> bool:
    """Whether such a clock stands still while its ticket is resolved: only work on an open one could fulfil it.

    What an ending began runs then, and so does what something else fulfils, too: a loaner brought back, a form handed
    over.
    """
    return started_by not in ENDINGS and _WORK.issuperset(stops)


class Wording(Record):
    """What a promise says: the fields of a clock that a change of terms replaces."""

    tier: str
    within: "Duration"
    calendar: str
    stops: tuple[str, ...]
    pauses: tuple[str, ...] | None


class Promise(Record):
    """What the terms make of one target for one ticket; `words` is None when they promise nothing.

    `starts` is the event that starts a clock of it; `reopening` says what becomes of one that an ending had stopped:
    `continue` with what was left, `restart`, or it `stays` as it is. `on_change` is FROM_START or FROM_NOW.
    One that `recurs` is given anew by each event that fulfils it, endings apart.
    """

    target: str
    starts: str
    reopening: str
    words: Wording | None
    on_change: str = FROM_START
    recurs: bool = False


class Clock(Record):
    """One promise on one ticket. `due_at` is as it stands, or as it stood when it stopped; times are UTC.

    Its time counts from `counted_from`: from `started_at`, unless terms that came later count from their own change.
    `outcome` is met, missed, void (no longer needed), or None while it runs; `missed_at` is the due time missed.
    `id` is its identity in the store, empty until it is stored. `entered_…`: by whom, when and why it was entered what
    made it kept when its time was over already; None for all others.
    """

    id: str
    target: str
    tier: str
    within: "Duration"
    calendar: str
    stops: tuple[str, ...]
    pauses: tuple[str, ...] | None
    started_by: str
    started_at: datetime
    counted_from: datetime
    stopped_by: str | None
    stopped_at: datetime | None
    missed_at: datetime | None
    outcome: str | None
    due_at: datetime
    held: bool
    entered_by: str | None = None
    entered_at: datetime | None = None
    entered_why: str | None = None

    @property
    def running(self) -> bool:
        """Whether it has not stopped; a held clock runs too, only its time stands still."""
        return self.outcome is None

    def state(self, now: datetime) -> str:
        """What became of the promise as of `now`: met, missed, void, held or running."""
        if self.outcome:
            return self.outcome
        return "missed" if self.broken(now) else "held" if self.held else "running"

    def broken(self, now: datetime) -> bool:
        """Whether the promise is broken as of `now`, stopped or not."""
        return bool(self.missed_at) or (self.running and not self.held and self.due_at < now)

    def entered_late(self, now: datetime) -> bool:
        """Whether it is not broken as of `now` because of something that was entered when its time was over."""
        return self.entered_at is not None and not self.broken(now)


class Effect(Record):
    """What something did to one clock; `clock` is as it is afterwards.

    `change` is started, held, resumed, lapsed (it goes on, but the agreed time passed meanwhile: due at that moment,
    until another is agreed), moved (another due time), reworded (another wording, the same due time), missed, met or
    void; None for another tier alone. `was` is the due time before, where that is another.
    """

    change: str | None
    clock: Clock
    was: datetime | None = None
