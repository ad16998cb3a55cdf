"""The warranty cards that came back in a month: of which machine, who has it, sold when and by whom, in time or not."""

from datetime import date
from typing import Any

from svcdesk.desk.people import telephones
from svcdesk.locale import N_, _
from svcdesk.reports import Question, _period
from svcdesk.reports._period import Month, Period, Since, Until
from svcdesk.views.columns import Column
from svcdesk.views.tables import Table


def cards(question: Question, month: Month = None, since: Since = None, until: Until = None) -> Table:
    """List the warranty cards that came back in a month.

    In time is what came `within` the time that the settlement of the configuration allows; a card that is void counts
    for nothing.

    \b
    Examples:
      svcdesk report cards
      svcdesk report cards 2026-11 --format csv > cards.csv
    """
    period = _period.of(question, month, since, until)
    return Table(
        title=_period.title(question, "cards", _("Warranty cards"), period),
        columns=COLUMNS,
        rows=came(question, period),
        empty=_("no card came back in that time"),
    )


def came(question: Question, period: Period) -> list[dict[str, Any]]:
    """The cards of a period in the order in which they came, by the keys of the columns."""
    rows = question.db.execute(
        "SELECT w.number AS card, e.serial, e.kind, e.model, o.name AS owner, w.sold_on, w.received_on,"
        " d.name AS dealer, w.void_because, o.id AS owner_id FROM warranty_card w"
        " JOIN equipment e ON e.id = w.equipment_id"
        " LEFT JOIN customer o ON o.id = e.customer_id LEFT JOIN customer d ON d.id = w.dealer_id"
        " WHERE w.received_on >= :first AND w.received_on < :after AND w.received_on <= :today"
        " ORDER BY w.received_on, e.serial",
        today=question.at.astimezone(question.policy.zone).date().isoformat(),
        **period.days(question),
    )
    settlement = question.policy.settlement
    within = settlement.within if settlement else None
    found = []
    for no, row in enumerate(rows, start=1):
        sold, received = date.fromisoformat(row["sold_on"]), date.fromisoformat(row["received_on"])
        in_time = None if within is None else received <= within.after(sold)
        phones = telephones.of_customer(question.db, row["owner_id"]) if row["owner_id"] else ()
        more = {"no": no, "sold_on": sold, "received_on": received, "in_time": in_time}
        more["telephone"] = next(iter(phones), None)
        found.append({**{key: row[key] for key in row.keys()}, **more})  # noqa: SIM118
    return found


def _column(key: str, title: str, spare: bool = False) -> Column:
    return Column(key, title, lambda row: row[key], spare=spare)


COLUMNS = (
    _column("no", N_("no.")),
    _column("card", N_("card"), spare=True),
    _column("serial", N_("serial")),
    _column("kind", N_("kind"), spare=True),
    _column("model", N_("model"), spare=True),
    _column("owner", N_("owner")),
    _column("telephone", N_("telephone"), spare=True),
    _column("sold_on", N_("sold on")),
    _column("received_on", N_("received on")),
    _column("in_time", N_("in time")),
    _column("dealer", N_("dealer")),
    _column("void_because", N_("void because"), spare=True),
)
