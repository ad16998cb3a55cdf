"""The account of spares of a month, by station and part: what came, was used, went away, was lost, and is short."""

import json
from datetime import timedelta

from svcdesk.desk.journal import COUNTS
from svcdesk.desk.people import stations
from svcdesk.desk.stock import spares as rules
from svcdesk.locale import _
from svcdesk.record import Record
from svcdesk.reports import Question, _period
from svcdesk.reports._period import Month, Period
from svcdesk.sla import stamp
from svcdesk.views.columns import Column, named
from svcdesk.views.tables import Table


def spares(question: Question, month: Month = None) -> Table:
    """Account for the spares of each station in a month.

    New ones, at the station and with its engineers: what there was, came in, was fitted, went away, was lost (less what
    was found again), what there is, what was counted last, and what is missing of what its machines need at the end.

    \b
    Examples:
      svcdesk report spares
      svcdesk report spares 2026-11 --format xlsx > spares.xlsx
    """
    period = _period.of(question, month)
    policy = question.policy
    columns = named(named(COLUMNS, "station", policy.names("stations")), "part", policy.names("parts"))
    keepers = {policy.keepers.get(each.key, ""): each.keeper or "" for each in stations.listing(question.db, policy)}
    return Table(
        title=_period.title(question, "spares", _("Spares"), period),
        columns=named(columns, "keeper", keepers),
        rows=accounts(question, period),
        empty=_("no spares: the configuration says nothing of them"),
    )


class Account(Record):
    """The new spares of one part at one station: how many there were, what moved, how many are needed at the end."""

    station: str
    keeper: str | None
    part: str
    installed: int
    wanted: int
    opening: int
    received: int
    used: int
    sent: int
    lost: int
    counted: int | None
    short: int

    @property
    def there(self) -> int:
        """How many there are at the end."""
        return self.opening + self.received - self.used - self.sent - self.lost


def accounts(question: Question, period: Period) -> list[Account]:
    """The account of each station and spare, in the order of the configuration."""
    end = min(period.last - timedelta(seconds=1), question.at)
    keepers, found = question.policy.keepers, []
    for spare in rules.standing(question.db, question.policy, end):
        moved = question.db.one(_MOVED, **_asked(question, period, spare))
        sums = {key: int(moved[key] or 0) for key in ("opening", "received", "used", "sent", "lost")}
        needs = {"installed": spare.installed, "wanted": spare.wanted, "short": spare.gap}
        counted = _counted(question, period, spare)
        keeper = keepers.get(spare.station)
        found.append(Account(spare.station, keeper, spare.part, counted=counted, **needs, **sums))
    return found


def _asked(question: Question, period: Period, spare: rules.Spare) -> dict[str, str]:
    return {"station": spare.station, "part": spare.part, "at": stamp(question.at), **period.stamps}


def _counted(question: Question, period: Period, spare: rules.Spare) -> int | None:
    """How many were counted last in the period, at the station and with each of its engineers; None for no count."""
    rows = question.db.execute(
        "SELECT data FROM journal WHERE noun = 'stock' AND noun_id = :part AND kind = 'parts counted'"
        f" AND at >= :since AND at < :until AND at <= :at AND {COUNTS} ORDER BY at, seq",
        part=spare.part,
        at=stamp(question.at),
        **period.stamps,
    )
    last = {}
    for row in rows:
        said = json.loads(row["data"])
        if said["condition"] == "new" and said["holder"].partition("/")[0] == spare.station:
            last[said["holder"]] = said["counted"]
    return sum(last.values()) if last else None


_IN = "t.place = :station AND (f.place IS NULL OR f.place <> :station)"
_OUT = "f.place = :station AND (t.place IS NULL OR t.place <> :station)"
_MOVED = (
    f"SELECT SUM(CASE WHEN m.at < :since AND {_IN} THEN m.quantity WHEN m.at < :since AND {_OUT} THEN -m.quantity"
    " ELSE 0 END) AS opening,"
    f" SUM(CASE WHEN m.at >= :since AND m.kind IN ('received', 'transferred') AND {_IN} THEN m.quantity ELSE 0 END)"
    " AS received,"
    f" SUM(CASE WHEN m.at >= :since AND m.kind IN ('issued', 'fitted') AND {_OUT} THEN m.quantity"
    f" WHEN m.at >= :since AND m.kind = 'put back' AND {_IN} THEN -m.quantity ELSE 0 END) AS used,"
    f" SUM(CASE WHEN m.at >= :since AND m.kind IN ('transferred', 'scrapped') AND {_OUT} THEN m.quantity ELSE 0 END)"
    " AS sent,"
    f" SUM(CASE WHEN m.at >= :since AND m.kind = 'lost' AND {_OUT} THEN m.quantity"
    f" WHEN m.at >= :since AND m.kind = 'found' AND {_IN} THEN -m.quantity ELSE 0 END) AS lost"
    " FROM stock_move m LEFT JOIN holder f ON f.id = m.from_holder LEFT JOIN holder t ON t.id = m.to_holder"
    " WHERE m.part = :part AND m.condition = 'new' AND m.at < :until AND m.at <= :at"
)
COLUMNS = (
    Column("station", _("station"), lambda row: row.station),
    Column("keeper", _("keeper"), lambda row: row.keeper, spare=True),
    Column("part", _("part"), lambda row: row.part),
    Column("installed", _("machines"), lambda row: row.installed, spare=True),
    Column("wanted", _("wanted"), lambda row: row.wanted),
    Column("opening", _("at the beginning"), lambda row: row.opening, spare=True),
    Column("received", _("received"), lambda row: row.received, spare=True),
    Column("used", _("used"), lambda row: row.used, spare=True),
    Column("sent", _("sent away"), lambda row: row.sent, spare=True),
    Column("lost", _("lost"), lambda row: row.lost, spare=True),
    Column("there", _("there"), lambda row: row.there),
    Column("counted", _("counted"), lambda row: row.counted),
    Column("short", _("to top up"), lambda row: row.short, style=lambda row, _w: "bold red" if row.short else ""),
)
