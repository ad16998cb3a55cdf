"""Spares: what every station holds ready, worked out from the equipment installed in its regions; topping it up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.db.port import Db, one_of
from svcdesk.desk.journal import Operation
from svcdesk.desk.stock import holders, requests
from svcdesk.desk.verbs import verb
from svcdesk.record import Record
from svcdesk.sla import stamp

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.stock import SpareRule


class Spare(Record):
    """What a station should hold of a part, and has: `there` at the station and with its engineers, new ones only.

    `asked` are on the way to it by open requests; `gap` is what a top-up asks for, by the request of that number.
    """

    station: str
    part: str
    installed: int
    wanted: int
    there: int
    asked: int
    request: str | None = None

    @property
    def gap(self) -> int:
        """How many are wanted that are neither there nor asked for."""
        return max(0, self.wanted - self.there - self.asked)


def wanted(rule: SpareRule, installed: int) -> int:
    """How many spares so much installed equipment needs: the share, rounded up, and not more than `at_most`."""
    share = -(-installed * rule.percent // 100)
    return share if rule.at_most is None else min(share, rule.at_most)


def standing(db: Db, policy: Policy, at: datetime, now: datetime | None = None) -> list[Spare]:
    """What every station should hold of each spare, and has, at `at` (UTC); stations in the order of the YAML.

    Requests count that were made by then, or, for who is about to make one, by `now`. One that was shipped later counts
    as open then; a refused one never counts.
    """
    known = max(at, now) if now else at
    day = at.astimezone(policy.zone).date().isoformat()
    found = []
    for station, entry in policy.stations.items():
        for part, rule in policy.spares.items():
            installed = _installed(db, policy, entry.regions, rule.of, day)
            there, asked = _there(db, station, part, at), _asked(db, station, part, at, known)
            found.append(Spare(station, part, installed, wanted(rule, installed), there, asked))
    return found


@verb("stock top-up")
def top_up(op: Operation) -> list[Spare]:
    """Request what every station lacks at `op.at`. Returns each spare, with the request made for it."""
    return [_topped_up(op, spare) if spare.gap else spare for spare in standing(op.db, op.policy, op.at, op.now)]


def _topped_up(op: Operation, spare: Spare) -> Spare:
    store = holders.of_place(op, spare.station)
    return spare._replace(request=requests.ask(op, spare.part, spare.gap, store, requests.TOP_UP).number)


def _installed(db: Db, policy: Policy, regions: Sequence[str], kinds: Sequence[str], day: str) -> int:
    in_regions, named_regions = one_of("region", regions)
    of_kinds, named_kinds = one_of("kind", kinds)
    row = db.one(
        "SELECT COUNT(*) AS count FROM equipment e JOIN customer c ON c.id = e.customer_id"
        " LEFT JOIN site s ON s.id = e.site_id"
        f" WHERE coalesce(s.region, c.region, :usual) IN {in_regions} AND e.kind IN {of_kinds}"
        " AND coalesce(e.delivered_on, :day) <= :day AND (e.scrapped_on IS NULL OR e.scrapped_on > :day)",
        usual=policy.defaults["region"],
        day=day,
        **named_regions,
        **named_kinds,
    )
    return int(row["count"])


def _there(db: Db, station: str, part: str, at: datetime) -> int:
    row = db.one(
        "SELECT sum(CASE WHEN h.id = m.to_holder THEN m.quantity ELSE -m.quantity END) AS there FROM stock_move m"
        " JOIN holder h ON h.id IN (m.from_holder, m.to_holder)"
        " WHERE h.place = :station AND m.part = :part AND m.condition = 'new' AND m.at <= :at",
        station=station,
        part=part,
        at=stamp(at),
    )
    return int(row["there"] or 0)


def _asked(db: Db, station: str, part: str, at: datetime, known: datetime) -> int:
    row = db.one(
        "SELECT sum(r.quantity) AS asked FROM stock_request r JOIN holder h ON h.id = r.holder_id"
        " LEFT JOIN stock_move m ON m.request_id = r.id"
        " WHERE h.place = :station AND r.part = :part AND r.state <> 'refused' AND (m.at IS NULL OR m.at > :at)"
        " AND r.asked_at <= :known",
        station=station,
        part=part,
        at=stamp(at),
        known=stamp(known),
    )
    return int(row["asked"] or 0)
