"""What dealers sold in a month, by kind and model, and how many of the cards came back; and what they say they sold."""

from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.reports import Question, _period
from svcdesk.reports._period import Month, Period, Since, Until
from svcdesk.views.columns import Column, Section, named
from svcdesk.views.tables import Sections


def sales(question: Question, month: Month = None, since: Since = None, until: Until = None) -> Sections:
    """Count the machines that were sold in a month, by dealer, kind and model.

    On the day that the warranty card says, else on the day that they were bought; without a card nobody knows the
    dealer. Beside it the units that dealers have reported for their settlement.

    \b
    Examples:
      svcdesk report sales
      svcdesk report sales 2026-11 --format csv > sales.csv
    """
    period = _period.of(question, month, since, until)
    columns = named(SOLD, "kind", question.policy.names("equipment"))
    sections = [
        Section(_("Sold"), columns, sold(question, period), "sold", sums=("sold", "cards"), counts=True),
        Section(_("Reported by dealers"), REPORTED, reported(question, period), "reported", sums=("units",)),
    ]
    title = _period.title(question, "sales", _("Sales"), period)
    return Sections(title, sections, _("nothing was sold in that time"))


class Sold(Record):
    """Machines of one model that one dealer sold in a month (2026-11); `cards` of them have come back and count."""

    month: str
    dealer: str | None
    kind: str
    model: str | None
    machines: int
    cards: int


class Reported(Record):
    """The units that a dealer has reported for a month."""

    month: str
    dealer: str
    units: int


def sold(question: Question, period: Period) -> list[Sold]:
    """The machines that were sold in a period, by month, dealer, kind and model."""
    rows = question.db.execute(
        "SELECT month, dealer, kind, model, COUNT(*) AS machines, SUM(card) AS cards FROM ("
        " SELECT substr(day, 1, 7) AS month, dealer, kind, model, card FROM ("
        "  SELECT COALESCE(w.sold_on, e.bought_on) AS day, d.name AS dealer, e.kind, e.model,"
        "  CASE WHEN w.received_on <= :today AND w.void_because IS NULL THEN 1 ELSE 0 END AS card FROM equipment e"
        "  LEFT JOIN warranty_card w ON w.equipment_id = e.id LEFT JOIN customer d ON d.id = w.dealer_id"
        " ) machine WHERE day >= :first AND day < :after AND day <= :today) sale"
        " GROUP BY month, dealer, kind, model ORDER BY month, dealer IS NULL, dealer, kind, model IS NULL, model",
        today=question.at.astimezone(question.policy.zone).date().isoformat(),
        **period.days(question),
    )
    return [Sold._make(map(row.__getitem__, Sold._fields)) for row in rows]


def reported(question: Question, period: Period) -> list[Reported]:
    """The units that dealers have reported for the months of a period; payments are no units."""
    days = period.days(question)
    rows = question.db.execute(
        "SELECT t.month, c.name AS dealer, t.amount AS units FROM turnover t JOIN customer c ON c.id = t.customer_id"
        " WHERE t.currency IS NULL AND t.month || '-01' >= :first AND t.month || '-01' < :after"
        " ORDER BY t.month, c.name_key, c.number",
        **days,
    )
    return [Reported._make(map(row.__getitem__, Reported._fields)) for row in rows]


SOLD = (
    Column("month", N_("month"), lambda row: row.month),
    Column("dealer", N_("dealer"), lambda row: row.dealer),
    Column("kind", N_("kind"), lambda row: row.kind),
    Column("model", N_("model"), lambda row: row.model),
    Column("sold", N_("sold"), lambda row: row.machines),
    Column("cards", N_("cards returned"), lambda row: row.cards),
)
REPORTED = (
    Column("month", N_("month"), lambda row: row.month),
    Column("dealer", N_("dealer"), lambda row: row.dealer),
    Column("units", N_("units"), lambda row: row.units),
)
