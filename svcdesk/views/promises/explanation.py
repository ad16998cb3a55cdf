"""A promise accounted for, so that a customer can follow it: its rule, start, stretches, sum, and how it went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any

from svcdesk.labels import LABELS
from svcdesk.locale import ENGLISH, N_, _, clauses, enumerated, language, noted
from svcdesk.sla import Duration
from svcdesk.sla.durations import BY_THE_CALENDAR
from svcdesk.views.columns import attributes, plain, record
from svcdesk.views.out import Out
from svcdesk.views.text import (
    dated,
    duration,
    entered_late,
    label,
    lateness,
    named_day,
    pad,
    weekday,
    width,
    window,
    worded,
)
from svcdesk.views.visits.appointments import APPOINTMENT

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.config.promises.values import TargetRule
    from svcdesk.desk.promises.explanation import Account, Unheeded
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.sla.durations import Kind
    from svcdesk.sla.holds import Hold
    from svcdesk.sla.stretches import Stretch

    Part = tuple[str | None, str]  # a title, and what stands beside it; a line of its own has none

_ACROSS = 9  # columns of titles, where none is wider
_LONG = timedelta(days=21)  # a promise that takes longer is told week by week
_DATA = attributes(
    "target", "tier", "calendar", "stops", "pauses", "started_at", "counted_from", "stopped_by", "stopped_at",
    "missed_at", "entered_by", "entered_at", "entered_why",
)  # fmt: skip
_HOLD = attributes("reason", "since", "until", "set_by", "note")

_WHY = {
    "night": N_("night"),
    "break": N_("break"),
    "weekend": N_("weekend"),
    "day off": N_("day off"),
    "own date": N_("closed on this date"),
    "worked weekend": N_("worked weekend"),
    "own hours": N_("hours of this date"),
}
_STATES = LABELS["promise"]
_COUNTED_AS: dict[Kind, Kind] = {"days": "clock", "working days later": "working"}
_ORDINARY = ("night", "break", "weekend", "day off")


def explained(out: Out, policy: Policy, ticket: Ticket, accounts: Sequence[Account], file: str) -> None:
    """Print why the ticket's promises are due when they are; `file` is the configuration that names their rules."""
    data = {
        "number": ticket.number,
        "summary": ticket.summary,
        "config": file,
        "promises": [_data(account) for account in accounts],
    }
    lines = [f"{ticket.number}  {ticket.summary}"]
    for account in accounts:
        lines += ["", *_lines(out, policy, account, file)]
    out.lines(data, lines)


def rule_words(rule: TargetRule) -> str:
    """When a rule applies, as the YAML says it: `priority P1, P2; region city`; always, when it has no condition."""
    conditions = (f"{key} {enumerated(values)}" for key, values in rule.when.items())
    return clauses(conditions) or _("always")


def unpublished(after: int | None) -> str:
    """The warning that a due time lies after the last year whose worked weekends are known; nothing for None."""
    return _("the worked weekends after {year} are not published yet: it may move").format(year=after) if after else ""


def _data(account: Account) -> dict[str, Any]:
    clock, rule = account.clock, account.rule
    return {
        **record(_DATA, clock),
        "within": str(clock.within),
        "rule": {"line": rule.line, "when": {key: list(values) for key, values in rule.when.items()}} if rule else None,
        "started_by": clock.started_by,
        "started_by_person": account.started_by,
        "stretches": [_stretch_data(account, each) for each in account.stretches],
        "counted": str(account.counted) if account.counted else None,
        "due_at": plain(account.due_at),
        "reworked_due_at": plain(account.reworked),
        "worked_weekends_unpublished": account.unpublished_after is not None,
        "state": account.state,
        "margin": str(account.margin),
        "agreed": [record(APPOINTMENT, each) for each in account.agreed],
        "unheeded_holds": [{**record(_HOLD, each.hold), "why": each.why} for each in account.unheeded],
    }


def _stretch_data(account: Account, each: Stretch) -> dict[str, Any]:
    data = {
        "from": plain(each.since),
        "to": plain(each.until),
        "state": each.state,
        "why": each.why or None,
        "holiday": each.name or None,
        "counted": each.counted,
        "unit": "days" if account.clock.within.kind == "working days" else "seconds",
    }
    if each.hold is not None:
        hold = account.holds[each.hold]
        data |= {"why": hold.reason, "set_by": hold.set_by, "note": hold.note}
    return data


def _lines(out: Out, policy: Policy, account: Account, file: str) -> Iterator[str]:
    parts = list(_parts(out, policy, account, file))
    across = max(_ACROSS, *(width(title) for title, _text in parts if title))
    for title, text in parts:
        yield text if title is None else f"  {pad(title, across)} {text}"


def _parts(out: Out, policy: Policy, account: Account, file: str) -> Iterator[Part]:
    clock, rule = account.clock, account.rule
    target, due = policy.target_names.get(clock.target, clock.target), _time(out, account.due_at)
    within = duration(clock.within)
    yield None, _("{target}: {within} promised, due {due}").format(target=target, within=within, due=due)
    if rule:
        where = _("{file}, line {line}: {when}").format(file=file, line=rule.line, when=rule_words(rule))
    elif clock.within.kind == "appointment":
        where = _("the visit was agreed, in place of what {file} promises").format(file=file)
    else:
        where = _("no line of {file} says so any more: it has been changed since").format(file=file)
    yield from _field(_("rule"), clauses((policy.names("tiers").get(clock.tier, clock.tier), where)))
    if clock.within.kind in BY_THE_CALENDAR:
        yield from _field(_("calendar"), policy.names("calendars").get(clock.calendar, clock.calendar))
    event = policy.names("events").get(clock.started_by) or label("event", clock.started_by)
    words = _("{at}  {event}, by {person}") if account.started_by else _("{at}  {event}")
    started = words.format(at=_time(out, clock.started_at), event=event, person=account.started_by)
    yield from _field(_("starts"), started)
    if clock.counted_from != clock.started_at:
        words = _("{at}  when the terms changed")
        yield from _field(_("counts"), words.format(at=_time(out, clock.counted_from)))
    for each in account.agreed:
        if each.asked_by == "desk":
            words = _("{at}  visit agreed for {visit}, asked by the desk")
        else:
            words = _("{at}  visit agreed for {visit}, asked by the customer")
        visit = window(each.visit_at, each.visit_until, out.zone)
        agreed = words.format(at=_time(out, each.agreed_at), visit=visit)
        yield from _field(_("agreed"), noted(agreed, each.note))
    if not account.agreed:
        yield from ((None, line) for line in _table(out, policy, account))
    for day, name in _changed_hours(account.stretches):
        words = _("from {day} on: {name}") if name else _("from {day} on: the usual hours again")
        yield from _field(_("hours"), words.format(day=named_day(day), name=name))
    for unheeded in account.unheeded:
        yield from _field(_("no pause"), _unheeded(out, policy, unheeded))
    yield from _field(_("sum"), _sum(account))
    yield from _field(_("due"), clauses(filter(None, (_time(out, account.due_at), _doubts(out, account)))))
    yield from _field(worded(_STATES, account.state), _outcome(out, policy, account))
    if account.entered_late and clock.entered_at:
        words = entered_late(worded(_STATES, account.state), clock.entered_by, clock.entered_why)
        yield from _field("", f"{_time(out, clock.entered_at)}  {words}")


def _field(title: str, text: str) -> Iterator[Part]:
    if text:
        yield title, text


def _time(out: Out, at: datetime) -> str:
    return dated(at, out.zone)


def _sum(account: Account) -> str:
    if account.counted is None:
        return ""
    if account.counted == account.clock.within:
        return _("{counted}, as promised").format(counted=duration(account.counted))
    return _("{counted} by the configuration as it is now").format(counted=duration(account.counted))


def _doubts(out: Out, account: Account) -> str:
    if account.state == "held":
        if account.reworked:
            return _("if it went on at this moment; the configuration has been changed since")
        return _("if it went on at this moment")
    if account.reworked:
        due = _time(out, account.reworked)
        return _("the configuration has been changed since: by it {due}").format(due=due)
    return unpublished(account.unpublished_after)


def _outcome(out: Out, policy: Policy, account: Account) -> str:
    clock, margin = account.clock, account.margin
    stop = ""
    if clock.stopped_at:
        by = clock.stopped_by or ""
        event = policy.names("events").get(by) or label("event", by) or _("stopped")
        stop = f"{_time(out, clock.stopped_at)}  {event}"
    if account.state == "met":
        return _("{stop}: {margin} to spare").format(stop=stop, margin=duration(margin))
    if account.state == "missed":
        return _("{stop}: {late} late").format(stop=stop or _("still running"), late=lateness(str(margin)))
    if account.state == "void":
        return _("{stop}: no longer promised").format(stop=stop)
    return _("{margin} left").format(margin=duration(margin))


def _unheeded(out: Out, policy: Policy, unheeded: Unheeded) -> str:
    hold = unheeded.hold
    match unheeded.why:
        case "too late":
            words = _("{since} – {until}  {hold}: written when it had been missed")
        case "agreed":
            words = _("{since} – {until}  {hold}: a time that was agreed is not moved")
        case "lapsed":
            words = _("{since} – {until}  {hold}: the time agreed passed meanwhile; due when the hold ended")
        case _:
            words = _("{since} – {until}  {hold}: such a hold does not stop this promise")
    until = _time(out, hold.until) if hold.until else _("now")
    return words.format(since=_time(out, hold.since), until=until, hold=_hold_words(policy, hold))


def _hold_words(policy: Policy, hold: Hold) -> str:
    resolved = {"resolved": _("resolved, until it was reopened") if hold.until else _("resolved")}
    reason = (resolved | dict(policy.names("holds"))).get(hold.reason, hold.reason)
    return noted(_("{reason}, by {person}").format(reason=reason, person=hold.set_by), hold.note)


# The stretches: a line for each, closed ones in a row as one, a day of working days in one, long promises by weeks.


def _table(out: Out, policy: Policy, account: Account) -> Iterator[str]:
    rows = [_row(out, policy, account, group) for group in _groups(out, account)]
    across = [max(map(width, texts)) for texts in zip(*rows, strict=True)] if rows else []
    for row in rows:
        yield ("    " + "  ".join(map(pad, row, across))).rstrip()


def _changed_hours(parts: Sequence[Stretch]) -> Iterator[tuple[date, str]]:
    """The days from which on the hours are others, with the name of the time that begins; none for what is usual."""
    was: str | None = None
    for each in parts:
        if each.day and each.why in ("", "period"):
            if was is not None and each.name != was:
                yield each.day, each.name
            was = each.name


def _groups(out: Out, account: Account) -> Iterator[list[Stretch]]:
    parts = account.stretches
    by_week = bool(parts) and parts[-1].until - parts[0].since > _LONG
    by_day = account.clock.within.kind == "working days"

    def key(index: int) -> Any:
        each = parts[index]
        if each.state == "held":
            return index
        if by_week:
            return each.since.astimezone(out.zone).isocalendar()[:2]
        if by_day and (each.day or each.why == "break"):
            return each.since.astimezone(out.zone).date()
        return "closed" if each.state == "closed" else index

    for _key, group in groupby(range(len(parts)), key):
        yield [parts[index] for index in group]


def _row(out: Out, policy: Policy, account: Account, group: list[Stretch]) -> tuple[str, str, str, str]:
    since, until = (at.astimezone(out.zone) for at in (group[0].since, group[-1].until))
    ends = f"{until:%H:%M}" if since.date() == until.date() else f"{weekday(until)} {until:%m-%d %H:%M}"
    counted = sum(each.counted for each in group)
    kind = account.clock.within.kind
    amount = duration(Duration(_COUNTED_AS.get(kind, kind), counted)) if counted else ""
    return f"{weekday(since)} {since:%m-%d %H:%M}", f"– {ends}", amount, _words(policy, account, group)


def _words(policy: Policy, account: Account, group: list[Stretch]) -> str:
    if group[0].hold is not None:
        return _("held: {why}").format(why=_hold_words(policy, account.holds[group[0].hold]))
    works = any(each.state != "closed" for each in group)
    words = [_what(policy, account, each) for each in group if not (works and each.why in _ORDINARY)]
    why = enumerated(dict.fromkeys(filter(None, words)))
    return why if works else _("closed: {why}").format(why=why)


def _what(policy: Policy, account: Account, each: Stretch) -> str:
    if each.state == "first day":
        return _("the day on which counting begins")
    if each.state == "lost day":
        return _("on hold when this day closed: it does not count")
    if each.why == "holiday" and language() != ENGLISH:
        from svcdesk.config.promises.public_holidays import said  # their names are kept in English

        calendar = account.clock.calendar
        day = each.since.astimezone(policy.calendar(calendar).zone).date()
        return said(policy.countries(calendar), day, each.name, language())
    return each.name or (worded(_WHY, each.why) if each.why in _WHY else "")
