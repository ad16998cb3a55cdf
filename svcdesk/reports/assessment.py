"""The assessment of a month 考核表: each rule with who broke it, how often, and what that comes to."""

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from svcdesk.config.currency import Currency
from svcdesk.db.port import Db, Row
from svcdesk.desk import books
from svcdesk.desk.money.quarters import bounds_of_month
from svcdesk.desk.people import engineers
from svcdesk.desk.rounds.assessed import STANDS
from svcdesk.desk.staff import afterwards, months
from svcdesk.desk.staff.breaches import GIVEN_BACK
from svcdesk.desk.staff.months import Terms
from svcdesk.locale import _
from svcdesk.record import Record
from svcdesk.reports import Question, _period
from svcdesk.reports._form import for_people
from svcdesk.reports._period import Month
from svcdesk.sla import read_stamp, stamp
from svcdesk.views.columns import Column, Section, in_words, named
from svcdesk.views.money.amounts import money
from svcdesk.views.staff.assessment import forgotten
from svcdesk.views.tables import Sections

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import TypeAlias

    from svcdesk.config.policy import Policy
    from svcdesk.config.staff import AssessmentRule

    Counted: TypeAlias = tuple[str | None, int, int, int, Currency]

_WHEN = ("at", "made_at", "dropped_at")
_ADDED = ("times", "amount", "waived")
_LATE = """CASE WHEN a.fact LIKE '%"of":%' THEN a.fact END"""
_WAIVED = "a.waived_at <= :at AND (m.closed_at IS NULL OR a.waived_at <= m.closed_at)"


def assessment(question: Question, month: Month = None) -> Sections:
    """Add up the breaches of a month, by rule and person.

    Every rule is on the list, broken or not. 'amount' is what is to be paid; of what was waived that is nothing, and
    'waived' says how often. A fine of a closed month that is given back in this one is deducted in a line of its own,
    which counts no breach. Breaches that were put right after they were found do not count; a list says who did it.
    'svcdesk assessment reckon' finds the breaches.

    \b
    Examples:
      svcdesk report assessment 2026-11
      svcdesk report assessment 2026-11 --format xlsx > assessment.xlsx
    """
    wanted = question.month(month or "this")
    terms = months.terms(question.db, question.policy, wanted)
    found, rules = count(question.db, terms.policy, wanted, question.at), terms.policy.assessment
    ours = [row for row in found if row["customer_id"] is None]
    dealers = table(terms, rules.dealers if rules else {}, [row for row in found if row["customer_id"] is not None])
    people = list(sums(table(terms, rules.rules if rules else {}, ours)))
    mended = put_right(question.db, terms, wanted, question.at)
    who_did = named(_mended(), "put_right_by", engineers.by_login(question.db))
    return Sections(
        _period.title(question, "assessment", _("Assessment"), _period.of(question, month)),
        [
            *_by_rule(question, terms, ours),
            Section(_("By person"), _sums(), people, "people", sums=_ADDED, counts=True),
            Section(
                _("Dealers"),
                _columns(terms, dealers, "dealer", _("dealer")),
                dealers,
                "dealers",
                sums=_ADDED,
                counts=True,
            ),
            Section(_("Put right after it was found"), who_did, mended, "put_right"),
        ],
        _("the configuration has no rules of assessment"),
        remark=forgotten(terms),
    )


def _by_rule(question: Question, terms: Terms, found: Sequence[Row]) -> list[Section]:
    """The table of the rules; for people in several, where the configuration splits it by the kind of ticket."""
    form, rules = question.policy.report_form("assessment"), terms.policy.assessment
    ours = rules.rules if rules else {}
    columns = _columns(terms, table(terms, ours, found), "engineer", _("engineer"))
    whole = Section(_("By rule"), columns, [], "rules", sums=_ADDED, counts=True)
    if not (form and form.split and for_people(question)):
        return [whole._replace(rows=table(terms, ours, found))]
    tables, others = [], list(found)
    of_the_rest = next((title for title, kinds in form.split.items() if not kinds), _("Others"))
    for title, kinds in form.split.items():
        if not kinds:
            continue
        asked = {key: rule for key, rule in ours.items() if not set(rule.when.get("kind", kinds)).isdisjoint(kinds)}
        rows = table(terms, asked, [row for row in found if row["kind"] in kinds])
        tables.append(whole._replace(title=title, rows=rows, block=True))
        others = [row for row in others if row["kind"] not in kinds]
    broken = {row["rule"] for row in others}
    rest = {key: rule for key, rule in ours.items() if key in broken}
    return [
        *tables,
        *([whole._replace(title=of_the_rest, rows=table(terms, rest, others), block=True)] if others else []),
    ]


class Broken(Record):
    """How often one person broke a rule in a month; `who` is None for a rule that nobody broke.

    `no` is the rule's place among the others, None for one that the configuration lacks. `penalty` is what it
    costs, `amount` what is to be paid, in the smallest unit of `money`. `of` is the closed month by whose rules it is
    or was fined; None for the rules of this month. What is given `back` in this month is no breach of it: `times` is 0.
    """

    no: int | None
    rule: str
    item: str
    standard: str | None
    penalty: int | None
    who: str | None
    times: int
    amount: int
    waived: int
    money: Currency
    of: str | None = None
    back: bool = False


class Sum(Record):
    """What all that one person broke in a month comes to."""

    who: str
    times: int
    amount: int
    waived: int
    money: Currency


class Mended(Record):
    """A breach that was found and no longer counts: whose, when it was found (UTC), when and by whom it was put right.

    Where nobody put it right, because its rule was changed, `put_right` is when it was found to be gone.
    """

    number: str
    rule: str
    item: str
    engineer: str
    about: str
    penalty: int
    money: Currency
    found: "datetime"
    put_right: "datetime"
    put_right_by: str | None


def count(db: Db, policy: "Policy", month: str, at: "datetime") -> list[Row]:
    """How often each person had broken each rule in a month by `at` (UTC), what that costs, how often it was waived.

    It is counted apart by the kind of the ticket (None for no ticket), by month, and for other months by fact. Fines of
    closed months that are given back in this one are deducted.
    """
    since, until = bounds_of_month(policy, month)
    return db.execute(
        f"SELECT a.rule, t.kind, CASE WHEN a.month <> :month THEN a.month END AS closed, {_LATE} AS late,"
        " a.engineer_id, a.customer_id, COALESCE(e.name, c.name) AS who, a.currency, a.decimals,"
        " COUNT(*) FILTER (WHERE a.month = :month) AS times, SUM(CASE WHEN a.month <> :month THEN -a.penalty"
        f" WHEN {_WAIVED} THEN 0 ELSE a.penalty END) AS amount,"
        f" COUNT(*) FILTER (WHERE a.month = :month AND {_WAIVED}) AS waived"
        " FROM assessment a LEFT JOIN assessment_month m ON m.month = a.month"
        " LEFT JOIN engineer e ON e.id = a.engineer_id LEFT JOIN customer c ON c.id = a.customer_id"
        " LEFT JOIN dispatch d ON d.id = a.dispatch_id LEFT JOIN ticket t ON t.id = COALESCE(d.ticket_id, a.ticket_id)"
        f" WHERE (a.month = :month OR {GIVEN_BACK} AND a.waived_at <= :at) AND a.made_at <= :at"
        f" AND ({STANDS} OR a.dropped_at > :at)"
        f" GROUP BY a.rule, t.kind, a.month, {_LATE}, a.engineer_id, a.customer_id, e.name, c.name, a.currency,"
        " a.decimals ORDER BY who, a.rule, a.month, t.kind NULLS FIRST, late NULLS FIRST, a.currency, a.decimals",
        month=month,
        at=stamp(at),
        since=stamp(since),
        until=stamp(until),
    ).fetchall()


def put_right(db: Db, terms: Terms, month: str, at: "datetime") -> list[Mended]:
    """What had been found in a month and counted no more by `at` (UTC), by the time at which it was dropped."""
    rows = db.execute(
        "SELECT a.number, a.rule, e.name AS who, t.number || COALESCE('/' || d.visit, '') AS about, a.penalty,"
        " a.currency, a.decimals, a.at, a.made_at, a.dropped_at, a.fact AS late, NULL AS closed, t.id, d.visit"
        " FROM assessment a JOIN engineer e ON e.id = a.engineer_id LEFT JOIN assessment_month m ON m.month = a.month"
        " LEFT JOIN dispatch d ON d.id = a.dispatch_id JOIN ticket t ON t.id = COALESCE(d.ticket_id, a.ticket_id)"
        f" WHERE a.month = :month AND a.dropped_at <= :at AND NOT {STANDS}"
        " ORDER BY a.dropped_at, length(a.number), a.number",
        month=month,
        at=stamp(at),
    ).fetchall()
    why = [
        afterwards.put_right(
            db, row["id"], row["visit"], json.loads(row["late"]), *(read_stamp(row[key]) for key in _WHEN)
        )
        for row in rows
    ]
    return [
        Mended(
            number=row["number"],
            rule=row["rule"],
            item=rule.name if (rule := terms.rule(row["rule"], _of(row))) else row["rule"],
            engineer=row["who"],
            about=row["about"],
            penalty=row["penalty"],
            money=books.of(row),
            found=read_stamp(row["made_at"]),
            put_right=entry.recorded_at if entry else read_stamp(row["dropped_at"]),
            put_right_by=entry.actor if entry else None,
        )
        for row, entry in zip(rows, why, strict=True)
    ]


def table(terms: Terms, rules: "Mapping[str, AssessmentRule]", found: Sequence[Row]) -> list[Broken]:
    """The rows of a table: every rule in its place, with a row for each who broke it; then removed rules.

    Breaches of a closed month follow their rule, with the standard and the penalty that were in force.
    """
    rows, broken = [], _counted(found)
    nobody: Counted = None, 0, 0, 0, terms.policy.currency
    for no, (key, rule) in enumerate(rules.items(), start=1):
        head = no, key, rule.name, rule.standard, rule.amount
        rows += [Broken(*head, *each) for each in broken.pop((key, None, False), []) or [nobody]]
        for month, back in sorted((of, back) for other, of, back in broken if other == key and of):
            rows += _as_it_was(terms, no, key, month, back, broken.pop((key, month, back)))
    for (key, of, back), people in broken.items():
        rows += _as_it_was(terms, None, key, of, back, people)
    return rows


def _as_it_was(
    terms: Terms, no: int | None, key: str, of: str | None, back: bool, people: "Iterable[Counted]"
) -> Iterable[Broken]:  # fmt: skip
    rule = terms.rule(key, of)
    standard, penalty = (rule.standard, rule.amount) if rule else (None, None)
    item = rule.name if rule else key
    return [Broken(no, key, item, standard, penalty, *each, of, back) for each in people]


def sums(rows: Iterable[Broken]) -> Iterable[Sum]:
    """What each person's breaches come to, in the order of their names, apart by currency."""
    found: dict[tuple[str, Currency], Sum] = {}
    for row in rows:
        if row.who is not None:
            so_far = found.get((row.who, row.money), Sum(row.who, 0, 0, 0, row.money))
            more = {key: getattr(so_far, key) + getattr(row, key) for key in ("times", "amount", "waived")}
            found[row.who, row.money] = so_far._replace(**more)
    return (found[key] for key in sorted(found))


def _of(row: Row) -> str | None:
    """The closed month of a breach that a later month found, or gives back; None for a breach of its own month."""
    of: str | None = json.loads(row["late"]).get("of") if row["late"] else None
    return of or row["closed"]


def _counted(found: Iterable[Row]) -> "dict[tuple[str, str | None, bool], list[Counted]]":
    """Rule, closed month or None, whether it is given back → who broke it, how often, the cost, how often waived."""
    counts: dict[
        tuple[str, str | None, bool], dict[tuple[str, str, Currency], list[int]]
    ] = {}  # of people by their ids, too
    for row in found:
        who = row["engineer_id"] or row["customer_id"], row["who"], books.of(row)
        so_far = counts.setdefault((row["rule"], _of(row), bool(row["closed"])), {}).setdefault(who, [0, 0, 0])
        for place, key in enumerate(_ADDED):
            so_far[place] += row[key]
    return {
        key: [(name, times, amount, waived, money) for (_id, name, money), (times, amount, waived) in people.items()]
        for key, people in counts.items()
    }


def _columns(terms: Terms, rows: "Sequence[Broken]", key: str, title: str) -> tuple[Column, ...]:
    return (
        Column("no", _("no."), lambda row: row.no),
        Column("rule", "rule", lambda row: row.rule, data_only=True),
        in_words("item", _("item"), _item),
        Column("standard", _("standard"), lambda row: row.standard, spare=True),
        Column("of", _("of month"), lambda row: row.of, data_only=not any(row.of for row in rows)),
        money("penalty", _("penalty"), lambda row: row.money if row.of else terms.policy.currency),
        Column(key, title, lambda row: row.who),
        *_figures(),
    )


def _item(row: Broken) -> str:
    return _("{item}, given back").format(item=row.item) if row.back else row.item


def _mended() -> tuple[Column, ...]:
    return (
        Column("number", _("number"), lambda row: row.number),
        Column("engineer", _("engineer"), lambda row: row.engineer),
        Column("rule", "rule", lambda row: row.rule, data_only=True),
        Column("item", _("item"), lambda row: row.item),
        Column("about", _("ticket"), lambda row: row.about),
        money("penalty", _("penalty")),
        Column("currency", _("currency"), lambda row: row.money.code),
        Column("decimals", "decimals", lambda row: row.money.decimals, data_only=True),
        Column("found", _("found"), lambda row: row.found),
        Column("put_right", _("put right"), lambda row: row.put_right),
        Column("put_right_by", _("put right by"), lambda row: row.put_right_by),
    )


def _sums() -> tuple[Column, ...]:
    return (Column("engineer", _("engineer"), lambda row: row.who), *_figures())


def _figures() -> tuple[Column, ...]:
    return (
        Column("times", _("times"), lambda row: row.times),
        money("amount", _("amount")),
        Column("currency", _("currency"), lambda row: row.money.code),
        Column("decimals", "decimals", lambda row: row.money.decimals, data_only=True),
        Column("waived", _("waived"), lambda row: row.waived),
    )
