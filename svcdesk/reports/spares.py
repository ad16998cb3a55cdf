"""The account of spares of a month, by station and part, and what is owed for parts that counts found lost.

It says what came, was used, went away, was lost, and is short.
"""

import json
from datetime import datetime, timedelta

from svcdesk.desk.journal import COUNTS
from svcdesk.desk.people import stations
from svcdesk.desk.stock import counts
from svcdesk.desk.stock import spares as rules
from svcdesk.desk.stock.counts import Loss
from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.reports import Question, _period
from svcdesk.reports._period import Month, Period
from svcdesk.sla import stamp
from svcdesk.views.columns import Column, Section, named
from svcdesk.views.money.amounts import money
from svcdesk.views.tables import Sections


def spares(question: Question, month: Month = None) -> Sections:
    """Account for the spares of each station in a month, and for what is owed for parts that were lost.

    New ones, at the station and with its engineers: what there was, came in, was fitted, went away, was lost (less what
    was found again), what there is, what was counted last, and what is missing of what its machines need at the end.
    A second table says who owes what for the parts lost in that month; parts lost earlier and found again in it are
    deducted. What stations need, their keepers and all names follow the configuration of today, also for past months.

    \b
    Examples:
      svcdesk report spares
      svcdesk report spares 2026-11 --format xlsx > spares.xlsx
    """
    period = _period.of(question, month)
    policy = question.policy
    columns = named(named(COLUMNS, "station", policy.names("stations")), "part", policy.names("parts"))
    keepers = {policy.keepers.get(each.key, ""): each.keeper or "" for each in stations.listing(question.db, policy)}
    return Sections(
        _period.title(question, "spares", _("Spares"), period),
        [
            Section(_("By station"), named(columns, "keeper", keepers), accounts(question, period), "spares"),
            Section(_("Lost"), _lost(question), owed(question, period), "lost", sums=("quantity", "amount")),
        ],
        _("no spares: the configuration has no section 'spares'"),
        remark=_OF_TODAY if period.last <= question.at and question.policy.spares else "",
    )


_OF_TODAY = N_("What stations need, their keepers and all names follow the configuration of today")


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
    end = _end(question, period) - timedelta(seconds=1)
    keepers, found = question.policy.keepers, []
    for spare in rules.standing(question.db, question.policy, end):
        moved = question.db.one(_MOVED, **_asked(question, period, spare))
        sums = {key: int(moved[key] or 0) for key in ("opening", "received", "used", "sent", "lost")}
        needs = {"installed": spare.installed, "wanted": spare.wanted, "short": spare.gap}
        counted = _counted(question, period, spare)
        keeper = keepers.get(spare.station)
        found.append(Account(spare.station, keeper, spare.part, counted=counted, **needs, **sums))
    return found


def owed(question: Question, period: Period) -> list[Loss]:
    """What is owed for parts that were lost in a period, oldest first; what was found again in it counts less."""
    before = {_known(loss): loss for loss in counts.lost(question.db, stamp(period.first))}
    after = {_known(loss): loss for loss in counts.lost(question.db, stamp(_end(question, period)))}
    found = []
    for key, loss in {**before, **after}.items():
        (quantity, amount), (so_far, booked) = (
            (each.quantity, each.amount) if each else (0, 0) for each in (after.get(key), before.get(key))
        )
        if quantity != so_far:
            found.append(loss._replace(quantity=quantity - so_far, amount=amount - booked))
    return found


def _known(loss: Loss) -> tuple[object, ...]:
    return loss.at, loss.holder, loss.part, loss.condition


def _end(question: Question, period: Period) -> datetime:
    """The end of a period, or right after the moment asked about."""
    return min(period.last, question.at + timedelta(seconds=1))


def _lost(question: Question) -> tuple[Column, ...]:
    names = {**question.policy.names("stations"), **question.policy.names("places")}

    def holder(row: Loss) -> str:
        place, slash, who = row.holder.partition("/")
        return names.get(place, place) + slash + who

    made = (
        Column("at", _("at"), lambda row: row.at),
        Column("holder", _("lost at"), lambda row: row.holder, called=holder),
        Column("part", _("part"), lambda row: row.part),
        Column("condition", _("condition"), lambda row: row.condition, spare=True),
        Column("quantity", _("quantity"), lambda row: row.quantity),
        Column("owed_by", _("owed by"), lambda row: row.engineer or None),
        money("amount", _("amount"), lambda row: row.money if row.currency else question.policy.currency),
        Column("currency", "currency", lambda row: row.currency or None, data_only=True),
        Column("decimals", "decimals", lambda row: row.decimals, data_only=True),
    )
    condition = {"new": _("brand-new"), "used": _("used")}
    return named(named(made, "part", question.policy.names("parts")), "condition", condition)


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
    Column("station", N_("station"), lambda row: row.station),
    Column("keeper", N_("kept by"), lambda row: row.keeper, spare=True),
    Column("part", N_("part"), lambda row: row.part),
    Column("installed", N_("machines"), lambda row: row.installed, spare=True),
    Column("wanted", N_("wanted"), lambda row: row.wanted),
    Column("opening", N_("at the beginning"), lambda row: row.opening, spare=True),
    Column("received", N_("received"), lambda row: row.received, spare=True),
    Column("used", N_("used so far"), lambda row: row.used, spare=True),
    Column("sent", N_("sent away"), lambda row: row.sent, spare=True),
    Column("lost", N_("lost"), lambda row: row.lost, spare=True),
    Column("there", N_("there"), lambda row: row.there),
    Column("counted", N_("counted"), lambda row: row.counted),
    Column("short", N_("to top up"), lambda row: row.short, style=lambda row, _w: "bold red" if row.short else ""),
)
