"""What people are assessed by: the breaches of a month, one person's, and the same on paper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from svcdesk.locale import N_, _, enumerated, ngettext, translated
from svcdesk.views.columns import Column, Section, attributes, in_words, plain, record
from svcdesk.views.journal import sentence
from svcdesk.views.money.amounts import decimals, money, named
from svcdesk.views.paper import sheet
from svcdesk.views.shell import command
from svcdesk.views.staff.words import reason, rule_name
from svcdesk.views.text import listed, local_time, long_day, long_month, long_time

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.staff import AssessmentRule
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.staff.afterwards import Late
    from svcdesk.desk.staff.assessment import Reckoned, Sheet
    from svcdesk.desk.staff.breaches import Breach
    from svcdesk.desk.staff.months import Terms
    from svcdesk.views.out import Out


def breaches(out: Out, terms: Terms) -> tuple[Column, ...]:
    """The columns of breaches; programs get keys and the fact, people the names and the fact in words."""
    policy = terms.policy
    return (
        Column("number", _("number"), lambda row: row.number, style=lambda _row, _out: "bold"),
        Column("at", _("when"), lambda row: row.at),
        Column("who", _("who"), lambda row: row.who),
        Column("rule", _("item"), lambda row: row.rule if out.for_programs else _item(terms, row)),
        Column("about", _("ticket"), lambda row: row.about),
        in_words("because", _("because"), lambda row: _reason(policy, row)),
        Column("fact", "fact", lambda row: row.fact, data_only=True),
        money("penalty", _("penalty")),
        money("amount", _("amount")),
        *attributes("currency"),
        *decimals(),
        *named(waived_because=_("waived because"), waived_by=_("waived by")),
        Column("waived_at", "waived_at", lambda row: row.waived_at, data_only=True),
        Column("month", "month", lambda row: row.month, data_only=True),
        Column("of", "of", lambda row: row.of, data_only=True),
        Column("given_back_at", _("given back"), lambda row: None if row.of else row.given_back_at),
    )


def table(out: Out, terms: Terms, rows: Sequence[Breach], month: str) -> None:
    """Print the breaches of a month."""
    out.rows(breaches(out, terms), rows, empty=_("nobody was assessed in {month}").format(month=month))


def reckoned(out: Out, policy: Policy, entries: Iterable[Entry], done: Reckoned) -> None:
    """Print what bringing a month up to date changed."""
    entries, columns = list(entries), breaches(out, done.terms)
    changed = {"new": done.new, "corrected": done.corrected, "dropped": done.dropped}
    data = {key: [record(columns, row) for row in rows] for key, rows in changed.items()}
    data["nobodys"] = [each._asdict() for each in done.nobodys]
    out.lines({"month": done.month, **data}, [sentence(policy, entry) for entry in entries])
    for each in done.nobodys:
        words = _("nobody is assessed by {reason}, {rule}: nobody had come for {ticket} by then, or solved it")
        fact = reason(policy, {"mark": each.question, "given": each.given, "survey": each.survey}, None)
        out.tell(words.format(reason=fact, rule=rule_name(policy, each.rule), ticket=each.ticket))
    if not entries:
        words = _("{month}: all of it stands there already") if done.there else _("{month}: nothing was found")
        out.tell(words.format(month=done.month))


def to_tell(month: str, name: str, found_as: str, by: date | None) -> str:
    """Who has to be told of a month, by when, and the command that records it, which finds them by `found_as`."""
    words = _("{name} is to be told of {month}: {command}")
    if by:
        words = _("{name} is to be told of {month} by {by}: {command}")
    told = command(["svcdesk", "assessment", "told", found_as, month], [])
    return words.format(name=name, month=month, by=by, command=told)


def rests_on_nothing(terms: Terms, breach: Breach) -> str:
    """What a closed month says that is not so any more, and the command by which it is given back."""
    words = _("{number} {who}, {rule}, {amount}, stays in {month}, which is closed, and is not so: {command}")
    return words.format(
        number=breach.number,
        who=breach.who,
        rule=_item(terms, breach),
        amount=breach.money.worded(breach.amount),
        month=breach.month,
        command=_("'svcdesk assessment waive {number} --why REASON' gives it back").format(number=breach.number),
    )


def found_late(policy: Policy, late: Late) -> str:
    """What a closed month would have found besides, and the command by which an open one finds it."""
    amount = late.finding.money.worded(late.finding.penalty) if late.finding.penalty else ""
    return _("{breach}, {reason}; 'svcdesk assessment reckon {month}' enters it in {month}").format(
        breach=enumerated(filter(None, (late.who, late.item, amount))),
        reason=reason(policy, late.finding.fact, None),
        month=late.month,
    )


def brought_in(found: Iterable[Late]) -> Iterator[str]:
    """How much closed months would have found of what was brought in, and the commands that enter it, by month."""
    for month, count in sorted(Counter(each.month for each in found).items()):
        words = ngettext(
            "{count} fine of a closed month is found late: 'svcdesk assessment reckon {month}' enters it in {month}",
            "{count} fines of closed months are found late: 'svcdesk assessment reckon {month}' enters them in {month}",
            count,
        )
        yield words.format(count=count, month=month)


def card(out: Out, found: Sheet) -> None:
    """Print what one person is assessed by in a month."""
    columns = breaches(out, found.terms)
    data = {
        "who": found.who,
        "month": found.month,
        "closed_at": plain(found.closed_at),
        "told_at": plain(found.told_at),
        "sums": [{"amount": amount, **money._asdict()} for money, amount in found.sums.items()],
        "breaches": [record(columns, row) for row in found.breaches],
    }
    fields = [
        (_("to be paid"), _sums(found) or _("nothing")),
        (_("month closed"), out.text(found.closed_at) if found.closed_at else _("not yet: it may still change")),
        (_("told"), out.text(found.told_at) if found.told_at else ""),
    ]
    shown = [column for column in columns if column.key != "who"]
    out.card(data, f"{found.who}  {found.month}", fields, [Section(_("Breaches"), shown, found.breaches)])


def page(found: Sheet) -> sheet.Sheet:
    """What one person is assessed by in a month, on a page to be signed; with the headings of the report's form."""
    terms, policy = found.terms, found.terms.policy
    form = policy.report_form("assessment")
    headings, total = (form.columns or {}, form.total) if form else ({}, None)
    lines = tuple(
        (
            each.number,
            local_time(each.at, policy.zone),
            each.about or "",
            _item(terms, each),
            (rule.standard if (rule := _rule(terms, each)) else None) or "",
            _because(policy, each),
            each.money.text(each.amount),
        )
        for each in found.breaches
    )
    return sheet.Sheet(
        organisation=policy.desk_name,
        title=(form and form.name) or _("Assessment"),
        number=long_month(found.month),
        blocks=(
            (found.who, ((_("breaches"), str(len(lines))), (_("to be paid"), _sums(found) or _("nothing")))),
            (
                long_month(found.month),
                (
                    (_("month closed"), _time(policy, found.closed_at) or _("not yet: it may still change")),
                    *(((_("to be told by"), long_day(found.told_by)),) if found.told_by else ()),
                    *(((_("told"), _time(policy, found.told_at)),) if found.told_at else ()),
                ),
            ),
        ),
        texts=(),
        table=(
            (
                _("Number"),
                _("When"),
                _("Ticket"),
                headings.get("item") or _("Item"),
                headings.get("standard") or _("Standard"),
                _("Because"),
                headings.get("amount") or _("Amount"),
            ),
            *lines,
        ),
        totals=tuple(
            (_("{total}, {currency}").format(total=total or _("total"), currency=money.name), money.text(amount))
            for money, amount in found.sums.items()
        )
        or ((total or _("total"), _("nothing")),),
        boxes=(),
        signatures=(
            sheet.Signature(_("Told of it"), "", ""),
            sheet.Signature(_("Manager"), "", ""),
        ),
        foot=translated(forgotten(terms)),
        numbers=1,
    )


def forgotten(terms: Terms) -> str:
    """What a paper says that goes by the configuration of today, although its month is closed; nothing on others.

    It is marked, and said by whoever shows it.
    """
    if not terms.forgotten:
        return ""
    return N_("Closed before the configuration was kept with a month: items and standards are worded as they are today")


def _rule(terms: Terms, breach: Breach) -> AssessmentRule | None:
    """The rule by which somebody was fined, as it was then."""
    return terms.rule(breach.rule, breach.of or breach.found_of)


def _item(terms: Terms, breach: Breach) -> str:
    return rule.name if (rule := _rule(terms, breach)) else breach.rule


def _because(policy: Policy, breach: Breach) -> str:
    words = _reason(policy, breach)
    if breach.waived_because:
        return _("{words}; waived: {why}").format(words=words, why=breach.waived_because)
    return words


def _reason(policy: Policy, breach: Breach) -> str:
    if breach.of:
        words = _("given back, of {number}, {month}: {why}")
        return words.format(number=breach.number, month=long_month(breach.of), why=breach.given_back_because)
    return reason(policy, breach.fact, breach.because)


def _sums(found: Sheet) -> str:
    return listed(*(money.worded(amount) for money, amount in found.sums.items()))


def _time(policy: Policy, at: datetime | None) -> str:
    return long_time(at, policy.zone) if at else ""
