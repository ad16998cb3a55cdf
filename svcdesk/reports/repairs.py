"""The record of repairs: what was wrong with which machine, why, what was done, and who bears the cost."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from svcdesk.declare import Annotated, Literal, Option
from svcdesk.locale import N_, _, bracketed
from svcdesk.record import Record
from svcdesk.reports import Question, _period, _repairs
from svcdesk.reports._period import Month, Since, Until
from svcdesk.reports._repairs import Repair, amount
from svcdesk.views.columns import Column, Section, named
from svcdesk.views.tables import Sections

BY = ("customer", "engineer", "region")
_ADDED = ("minutes", "charged", "borne")


def repairs(
    question: Question,
    month: Month = None,
    since: Since = None,
    until: Until = None,
    by: Annotated[
        Literal["customer", "engineer", "region"] | None,
        Option(label="column", help=N_("In blocks, one for each.")),
    ] = None,
) -> Sections:
    """List the repairs of a month, and count what they were due to.

    Visits that were finished, and tickets about a machine that were resolved without any; not those of kinds that the
    configuration calls planned or no repair, such as installations.
    Borne by the desk is what the price list says and the customer is not charged.

    \b
    Examples:
      svcdesk report repairs
      svcdesk report repairs 2026-11 --by customer --format csv > repairs.csv
    """
    period = _period.of(question, month, since, until)
    rows = _repairs.repairs(question, period)
    due_to = Section(_("What they were due to"), _due_to(question), shares(rows), "due_to", sums=("count",))
    title = _period.title(question, "repairs", _("Repairs"), period)
    return Sections(title, [*_blocks(question, rows, by), due_to], _("nothing was repaired in that time"))


class DueTo(Record):
    """How many repairs had one fault code and were due to one thing, and their share in percent of all."""

    code: str | None
    attribution: str | None
    repairs: int
    share: float


def shares(rows: Iterable[Repair]) -> list[DueTo]:
    """The repairs by fault code and what they were due to, the most frequent first."""
    counts = Counter((row.code, row.attribution) for row in rows)
    whole = sum(counts.values())
    ordered = sorted(counts.items(), key=lambda each: (-each[1], each[0][0] or "", each[0][1] or ""))
    return [DueTo(*key, count, round(100 * count / whole, 1)) for key, count in ordered]


def columns(question: Question) -> tuple[Column, ...]:
    """The columns of repairs, for the format that was asked for."""
    parts = question.policy.names("parts")
    keys = {"warranty": {"in": _("in warranty"), "out": _("out of warranty"), "unknown": _("unknown")}}
    keys["kind"] = dict(question.policy.names("equipment"))
    keys |= {"code": dict(question.policy.names("faults")), "attribution": dict(question.policy.names("attributions"))}
    made: tuple[Column, ...] = (
        Column("at", _("at"), lambda row: row.at),
        Column("repair", _("ticket/visit"), lambda row: row.name, style=lambda _row, _wording: "bold"),
        Column("customer", _("customer"), lambda row: row.customer),
        Column("kind", _("kind"), lambda row: row.kind, spare=True),
        Column("model", _("model"), lambda row: row.model, spare=True),
        Column("serial", _("serial"), lambda row: row.serial),
        Column("bought", _("bought"), lambda row: row.bought_on and date.fromisoformat(row.bought_on), spare=True),
        Column("warranty", _("warranty"), lambda row: row.warranty, spare=True),
        Column("fault", _("fault"), lambda row: row.fault),
        Column("code", _("code"), lambda row: row.code, spare=True),
        Column("cause", _("cause"), lambda row: row.cause),
        Column("attribution", _("due to"), lambda row: row.attribution, spare=True),
        Column("action", _("action"), lambda row: row.action),
        Column("parts", _("parts"), lambda row: _repairs.names(parts, row.parts), spare=True),
        Column("minutes", _("minutes"), lambda row: row.minutes, spare=True),
        amount(question, "charged", _("charged"))._replace(spare=True),
        amount(question, "borne", _("borne by the desk"))._replace(spare=True),
        Column("currency", "currency", lambda row: row.money and row.money.code, data_only=True),
        Column("decimals", "decimals", lambda row: row.money and row.money.decimals, data_only=True),
        Column("engineer", _("engineer"), lambda row: row.engineer, spare=True),
        Column("result", _("result"), lambda row: row.result, spare=True),
        Column("solved", _("solved"), lambda row: row.solved, spare=True),
    )
    for key, words in keys.items():
        made = named(made, key, words)
    return made


def _due_to(question: Question) -> tuple[Column, ...]:
    made: tuple[Column, ...] = (
        Column("code", _("code"), lambda row: row.code),
        Column("attribution", _("due to"), lambda row: row.attribution),
        Column("count", _("count"), lambda row: row.repairs),
        Column("share", _("share %"), lambda row: row.share),
    )
    policy = question.policy
    return named(named(made, "code", policy.names("faults")), "attribution", policy.names("attributions"))


def _blocks(question: Question, rows: list[Repair], by: str | None) -> list[Section]:
    """The repairs as one section, or for people as one for each customer, engineer or region."""
    shown = columns(question)
    if by:
        rows = sorted(rows, key=lambda row: getattr(row, by) or "")
    if not by or not rows or question.format in ("json", "jsonl", "csv"):
        return [Section(_("Repairs"), shown, rows, "repairs", sums=_ADDED)]
    names = dict.fromkeys(getattr(row, by) or "" for row in rows)
    regions = question.policy.names("regions") if by == "region" else {}
    return [
        Section(
            bracketed(regions.get(name, name) or _("nobody"), len(block)),
            shown,
            block,
            "repairs",
            block=True,
            sums=_ADDED,
        )
        for name in names
        if (block := [row for row in rows if (getattr(row, by) or "") == name])
    ]
