"""The page of the day: what is late, due, waiting for a yes or not back, and who is on duty tonight."""

from datetime import datetime, timedelta

from svcdesk.config.currency import Currency
from svcdesk.db.port import FOREVER, Row
from svcdesk.declare import Annotated, Option
from svcdesk.desk import books, marks
from svcdesk.desk.money import accounts, carried
from svcdesk.desk.people import duty
from svcdesk.desk.rounds import agenda, awaited
from svcdesk.desk.stock import loans, spares
from svcdesk.errors import SvcdeskError
from svcdesk.locale import N_, _
from svcdesk.record import Record
from svcdesk.reports import Question, due, overdue
from svcdesk.reports._repairs import amount
from svcdesk.reports.overdue import Running, SinceLast
from svcdesk.sla import read_stamp, stamp
from svcdesk.views.columns import Column, Section, in_words, named
from svcdesk.views.rounds import agenda as agenda_views
from svcdesk.views.stock import loans as loan_views
from svcdesk.views.tables import Sections
from svcdesk.views.tasks.tasks import whose
from svcdesk.views.text import long_day


def daily(
    question: Question,
    quiet: Annotated[
        bool, Option("--quiet", "-q", help=N_("Print nothing when there is nothing: cron sends no mail."))
    ] = False,
    since_last: SinceLast = None,
) -> Sections | None:
    """Put together what the day brings, for cron.

    What is overdue and falls due today, tasks that are late or due by person, what waits for somebody's approval, forms
    and money that are not handed over,
    loaners that are late, machines that are at the factory for longer than was promised, spares that are short, and who
    is on duty tonight. What is empty is left out.

    \b
    Examples:
      svcdesk report daily
      svcdesk report daily --quiet --since-last office --format html > today.html
    """
    sections = _sections(question, since_last)
    if quiet and not any(section.rows for section in sections):
        return None
    sections.append(Section(_("On duty tonight"), DUTY, _on_duty(question), "duty"))
    day = question.at.astimezone(question.policy.zone).date()
    return Sections(_("The day, {date}").format(date=long_day(day)), sections, _("nothing is late, and nothing is due"))


class Unhanded(Record):
    """A visit that is over and whose form is not with the office; `taken` is the money of its ticket that is not.

    It stands with the last such visit of the ticket, once for each currency. What was given back is no longer taken.
    Money that an engineer took after the forms were handed over stands with the last of these, for whoever took it.
    """

    visit: str
    finished_at: datetime
    engineer: str
    customer: str
    taken: int
    money: Currency | None


class Away(Record):
    """A machine that is at the factory for longer than was promised; times are UTC."""

    number: str
    ticket: str
    serial: str
    customer: str
    sent_at: datetime
    due_at: datetime


class OnDuty(Record):
    """Who is called outside working hours; in the place of the engineer why nobody is."""

    engineer: str | SvcdeskError
    telephone: str | None
    instead_of: str | None


def _sections(question: Question, name: str | None) -> list[Section]:
    db, policy, at = question.db, question.policy, question.at

    def late_at(then: datetime) -> list[Running]:
        return overdue.due_before(db, policy, then, then)

    def coming_at(then: datetime) -> list[Running]:
        tomorrow = then.astimezone(policy.zone) + timedelta(days=1)
        return due.upcoming(db, policy, then, tomorrow.replace(hour=0, minute=0, second=0))

    whole = agenda.gather(db, policy, at)

    def tasks_at(then: datetime) -> list[agenda.Item]:
        return [item for item in (whole if then == at else agenda.gather(db, policy, then)) if item.source == "task"]

    late, coming = (overdue.new(question, "daily", name, rows_at) for rows_at in (late_at, coming_at))
    items = marks.since(db, "daily", name, at, tasks_at, lambda item: item.id) if name else tasks_at(at)
    items.sort(key=lambda item: (whose(policy, item) or "\U0010ffff", item.due_by, item.number))
    lent = [loan for loan in loans.out(db, at) if loan.due_at < at]
    waiting = [item for item in whole if item.source in awaited.SOURCES]
    short = [spare for spare in spares.standing(db, policy, at) if spare.gap]
    return [
        Section(_("Overdue"), named(overdue.COLUMNS, "target", policy.target_names), late, "overdue"),
        Section(_("Due today"), named(due.COLUMNS, "target", policy.target_names), coming, "due"),
        Section(_("Agenda"), agenda_views.columns(policy, at), items, "agenda"),
        Section(_("Waiting for approval"), agenda_views.columns(policy, at), waiting, "approvals"),
        Section(_("Not handed over"), _unhanded_columns(question), _unhanded(question), "not_handed_over"),
        Section(_("Loaners late"), loan_views.loans(at), lent, "loaners"),
        Section(_("At the factory for too long"), AWAY, _away(question), "factory"),
        Section(_("Spares short"), named(SHORT, "station", policy.names("stations")), short, "spares"),
    ]


def _unhanded(question: Question) -> list[Unhanded]:
    """Visits whose form is not with the office, where forms are handed over at all, with the money of theirs."""
    rows = question.db.execute(_UNHANDED, at=stamp(question.at)).fetchall()
    last = {row["ticket_id"]: row["visit"] for row in rows}
    forms = [each for row in rows for each in _of(question, row, last[row["ticket_id"]] == row["visit"])]
    return forms + _since(question)


def _since(question: Question) -> list[Unhanded]:
    """The money that engineers took after all forms of its ticket were handed over, summed for each engineer."""
    sums: dict[tuple[str, str, str, str, Currency], int] = {}
    for each in carried.later(question.db, question.at):
        paid = each.payment
        key = (f"{paid.ticket}/{each.visit}", each.finished_at, each.engineer, paid.customer, paid.money)
        sums[key] = sums.get(key, 0) + paid.amount
    return [
        Unhanded(visit, read_stamp(finished_at), engineer, customer, taken, money)
        for (visit, finished_at, engineer, customer, money), taken in sums.items()
        if taken
    ]


def _of(question: Question, row: Row, with_money: bool) -> list[Unhanded]:
    rows = question.db.execute(
        f"SELECT SUM({accounts.SIGNED}) AS taken, currency, decimals FROM payment p WHERE ticket_id = :ticket"
        f" AND {carried.OUT}"
        f" GROUP BY currency, decimals HAVING SUM({accounts.SIGNED}) <> 0 ORDER BY currency",
        ticket=row["ticket_id"],
        at=stamp(question.at),
    ).fetchall()
    visit = (f"{row['number']}/{row['visit']}", read_stamp(row["finished_at"]), row["engineer"], row["customer"])
    taken = [Unhanded(*visit, int(each["taken"]), books.of(each)) for each in rows if with_money]
    return taken or [Unhanded(*visit, 0, None)]


def _away(question: Question) -> list[Away]:
    rows = question.db.execute(_AWAY, at=stamp(question.at), forever=FOREVER)
    return [
        Away(
            row["number"],
            row["ticket"],
            row["serial"],
            row["customer"],
            read_stamp(row["sent_at"]),
            read_stamp(row["due_at"]),
        )
        for row in rows
    ]


def _on_duty(question: Question) -> list[OnDuty]:
    """Who is on duty in the night that follows; nobody without a rota, or where it names nobody who can."""
    if question.policy.duty is None:
        return []
    try:
        found = duty.tonight(question.db, question.policy, question.at)
    except SvcdeskError as error:
        return [OnDuty(error, None, None)]
    return [OnDuty(found.engineer.name, found.engineer.phone, found.instead_of)]


_UNHANDED = (  # a desk where no form was ever handed over, and none is promised to be, keeps them elsewhere
    "SELECT d.ticket_id, t.number, d.visit, d.finished_at, e.name AS engineer, c.name AS customer FROM dispatch d"
    " JOIN ticket t ON t.id = d.ticket_id JOIN customer c ON c.id = t.customer_id"
    " JOIN engineer e ON e.id = d.engineer_id WHERE d.finished_at <= :at AND d.failed_at IS NULL"
    " AND (d.handed_over_at IS NULL OR d.handed_over_at > :at)"
    " AND (EXISTS (SELECT 1 FROM dispatch o WHERE o.handed_over_at <= :at)"
    " OR EXISTS (SELECT 1 FROM clock k WHERE k.ticket_id = t.id AND ' ' || k.stops || ' ' LIKE '% handed-over %'))"
    " ORDER BY d.finished_at, t.number, d.visit"
)
_AWAY = (
    "SELECT r.number, t.number AS ticket, e.serial, c.name AS customer, r.sent_at, MIN(p.due_at) AS due_at FROM rma r"
    " JOIN ticket t ON t.id = r.ticket_id JOIN equipment e ON e.id = r.equipment_id"
    " JOIN customer c ON c.id = t.customer_id JOIN clock k ON k.ticket_id = t.id"
    " JOIN clock_period p ON p.clock_id = k.id AND p.since <= :at AND p.until > :at AND p.held = 0"
    " WHERE r.sent_at <= :at AND (r.back_at IS NULL OR r.back_at > :at) AND p.due_at < :at AND p.until <= :forever"
    " AND (' ' || k.stops || ' ' LIKE '% sent-back %' OR k.started_by = 'sent-away')"
    " GROUP BY r.number, t.number, e.serial, c.name, r.sent_at ORDER BY due_at, r.number"
)


def _unhanded_columns(question: Question) -> tuple[Column, ...]:
    return (
        Column("visit", _("visit"), lambda row: row.visit, style=lambda _row, _wording: "bold"),
        Column("finished_at", _("finished"), lambda row: row.finished_at),
        Column("engineer", _("engineer"), lambda row: row.engineer),
        Column("customer", _("customer"), lambda row: row.customer),
        amount(question, "taken", _("money taken")),
        Column("currency", "currency", lambda row: row.money and row.money.code, data_only=True),
        Column("decimals", "decimals", lambda row: row.money and row.money.decimals, data_only=True),
    )


AWAY = (
    Column("number", N_("return"), lambda row: row.number, style=lambda _row, _wording: "bold"),
    Column("ticket", N_("ticket"), lambda row: row.ticket),
    Column("serial", N_("serial"), lambda row: row.serial),
    Column("customer", N_("customer"), lambda row: row.customer),
    Column("sent_at", N_("sent"), lambda row: row.sent_at),
    Column("due_at", N_("due"), lambda row: row.due_at),
)
SHORT = (
    Column("station", N_("station"), lambda row: row.station),
    Column("part", N_("part"), lambda row: row.part),
    Column("wanted", N_("wanted"), lambda row: row.wanted),
    Column("there", N_("there"), lambda row: row.there),
    Column("asked", N_("asked for"), lambda row: row.asked),
    Column("short", N_("short"), lambda row: row.gap),
)
DUTY = (
    in_words("engineer", N_("engineer"), lambda row: str(row.engineer)),
    Column("telephone", N_("telephone"), lambda row: row.telephone),
    Column("instead_of", N_("instead of"), lambda row: row.instead_of),
)
