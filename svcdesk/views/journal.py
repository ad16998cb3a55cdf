"""The journal in words: one sentence for each thing that happened, and what it did to the promises.

The same sentences tell a command's effect and make up a ticket's timeline.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from svcdesk.errors import SvcdeskError
from svcdesk.locale import _, bracketed, clauses, enumerated, noted
from svcdesk.sla import read_stamp
from svcdesk.views.columns import plain, record
from svcdesk.views.out import Out
from svcdesk.views.text import back, dated, duration, lateness, relative, short_time, window, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy
    from svcdesk.desk.journal import Entry
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.views.columns import Column

    Words = dict[str, Any]
    Sentence = Callable[[Policy, Words], str]


def changes(out: Out, policy: Policy, entries: Iterable[Entry], tickets: Iterable[Ticket]) -> None:
    """Print what a command changed: for people a sentence each, for programs the tickets with their entries."""
    tickets, entries = list(tickets), list(entries)
    number = {ticket.id: ticket.number for ticket in tickets}
    data = [
        {
            "number": ticket.number,
            "state": ticket.state,
            "priority": ticket.priority,
            "tier": ticket.tier,
            "region": ticket.region,
            "engineer": ticket.engineer,
            "changes": [as_data(entry) for entry in entries if entry.noun_id == ticket.id],
        }
        for ticket in tickets
    ]
    out.lines(data, lines(out, policy, entries, number))


def as_data(entry: Entry) -> dict[str, Any]:
    """An entry as JSON has it."""
    return {
        "event": entry.kind,
        "at": plain(entry.at),
        "recorded_at": plain(entry.recorded_at),
        "actor": entry.actor,
        "taken_back": entry.taken_back,
        "data": {**entry.data, "why": refusal(entry.data).english} if entry.kind == "left undone" else entry.data,
    }


def refusal(data: Words) -> SvcdeskError:
    """Why the desk said no: a message marked with `N_` and its facts, or the text that older entries hold."""
    return SvcdeskError(data["why"], **data.get("facts", {}))


def happened(out: Out, policy: Policy, entries: Iterable[Entry], _about: object = None) -> None:
    """Print a sentence for each thing that happened, where no ticket was changed."""
    changes(out, policy, entries, ())


def rows_of(columns: Sequence[Column]) -> Callable[[Out, Policy, Iterable[Entry], Iterable[Any]], None]:
    """How to print changes of things other than tickets: a sentence each, for programs the rows by these columns."""

    def show(out: Out, policy: Policy, entries: Iterable[Entry], rows: Iterable[Any]) -> None:
        out.lines([record(columns, row) for row in rows], [sentence(policy, entry) for entry in entries])

    return show


def sentence(policy: Policy, entry: Entry) -> str:
    """What happened, in a few words, without when and to what; when and why it was told, if that needed a reason."""
    words = sentence_of(policy, entry.kind, entry.data)
    if "told_of" in entry.data:
        words = _("{words} ({who}, of {number})").format(
            words=words, who=entry.data["told_by"], number=entry.data["told_of"]
        )
    if was := entry.data.get("was_at"):
        words = _("{words} (at first {time})").format(words=words, time=dated(read_stamp(was), policy.zone))
    if entry.taken_back:
        words = _("{words} (taken back)").format(words=words)
    if why := entry.data.get("entered_why"):
        told = dated(entry.recorded_at, policy.zone)
        return _("{words} (told {time}: {why})").format(words=words, time=told, why=why)
    if entry.late and entry.data.get("why") and "facts" not in entry.data:  # the words have the reason already
        return _("{words} (told {time})").format(words=words, time=dated(entry.recorded_at, policy.zone))
    return words


def sentence_of(policy: Policy, kind: str, data: Words) -> str:
    """What an entry of that kind with these facts says, in a few words."""
    events = policy.names("events")
    if kind in events and "text" in data:  # the organisation's own, even where a rule records that name too
        return noted(events[kind], data["text"])
    kind = data.get("like", kind)  # a survey may be an event of the organisation's own
    words = _DAILY.get(kind)
    if words is None:
        from svcdesk.views import wings  # not for what the daily commands record

        words = wings.sentence(kind)
    return words(policy, data) if words else noted(kind, data.get("text", ""))


def sentences() -> Mapping[str, Sentence]:
    """How each kind of entry is said: the daily ones, and those of the wings."""
    from svcdesk.views import wings

    return {**_DAILY, **wings.sentences()}


def effects(out: Out, policy: Policy, entry: Entry) -> Iterator[str]:
    """What it did to each promise, one line each."""
    for clock in entry.data.get("clocks", ()):
        name = policy.target_names.get(clock["target"], clock["target"])
        yield _EFFECTS[clock["change"]](out, name, clock)


def due_text(out: Out, stamped: str) -> str:
    """A due time as people read it: the time, and how far away it is."""
    due = read_stamp(stamped)
    return bracketed(short_time(due, out.zone, out.now), relative(due, out.now))


def lines(out: Out, policy: Policy, entries: Iterable[Entry], number: Mapping[str, str]) -> Iterator[str]:
    """What happened and what it did to promises, line by line; `number` has those of tickets by identity."""
    for entry in entries:
        if "was_at" in entry.data:  # told again: what puts it right says so
            continue
        what = number.get(entry.noun_id)
        words = sentence(policy, entry)
        yield noted(what, words) if what else words
        yield from ("  " + line for line in effects(out, policy, entry))


def _started(out: Out, name: str, clock: Mapping[str, str]) -> str:
    if "held" in clock:
        return _stands_still(name, clock)
    return _("{target}: due {due}, {within} promised").format(
        target=name, due=due_text(out, clock["due"]), within=duration(clock["within"])
    )


def _stands_still(name: str, clock: Mapping[str, str]) -> str:
    # when it will be due depends on when it goes on
    return _("{target}: {within} promised, stands still").format(target=name, within=duration(clock["within"]))


def _met(out: Out, name: str, clock: Mapping[str, str]) -> str:
    if "missed" in clock:
        words = _("{target}: met at {at}, after all; its miss is taken back")
        return words.format(target=name, at=short_time(read_stamp(clock["at"]), out.zone, out.now))
    words = _("{target}: met, {spare} to spare") if "spare" in clock else _("{target}: met, was due {due}")
    if "mended" in clock:
        words = _("{words}; it is marked as entered late").format(words=words)
    return words.format(target=name, spare=lateness(clock.get("spare", "")), due=due_text(out, clock["due"]))


def _missed(out: Out, name: str, clock: Mapping[str, str]) -> str:
    if "late" not in clock:
        return _("{target}: missed, was due {due}").format(target=name, due=due_text(out, clock["due"]))
    return _("{target}: missed by {late}").format(target=name, late=lateness(clock["late"]))


def _held(_out: Out, name: str, _clock: Mapping[str, str]) -> str:
    return _("{target}: stands still").format(target=name)


def _resumed(out: Out, name: str, clock: Mapping[str, str]) -> str:
    return _("{target}: goes on, due {due}").format(target=name, due=due_text(out, clock["due"]))


def _lapsed(out: Out, name: str, clock: Mapping[str, str]) -> str:
    was = short_time(read_stamp(clock["was"]), out.zone, out.now)
    return _("{target}: the time agreed, {was}, passed during the hold: due {due}, until another is agreed").format(
        target=name, was=was, due=due_text(out, clock["due"])
    )


def _moved(out: Out, name: str, clock: Mapping[str, str]) -> str:
    if "held" in clock:
        return _stands_still(name, clock)
    was = short_time(read_stamp(clock["was"]), out.zone, out.now)
    return _("{target}: now due {due}, was {was}").format(target=name, due=due_text(out, clock["due"]), was=was)


def _reworded(out: Out, name: str, clock: Mapping[str, str]) -> str:
    if "held" in clock:
        return _stands_still(name, clock)
    return _("{target}: {within} promised now, due {due} as before").format(
        target=name, within=duration(clock["within"]), due=due_text(out, clock["due"])
    )


def _void(_out: Out, name: str, _clock: Mapping[str, str]) -> str:
    return _("{target}: no longer promised").format(target=name)


_EFFECTS: dict[str, Callable[[Out, str, Mapping[str, str]], str]] = {
    "started": _started,
    "met": _met,
    "missed": _missed,
    "held": _held,
    "resumed": _resumed,
    "lapsed": _lapsed,
    "moved": _moved,
    "reworded": _reworded,
    "void": _void,
}


def _logged(policy: Policy, data: Words) -> str:
    if data.get("follows"):
        words = _("logged as {priority}, {tier}, {region}, after {follows}: {said}")
    else:
        words = _("logged as {priority}, {tier}, {region}: {said}")
    return words.format(
        follows=data.get("follows"),
        priority=data["priority"],
        tier=policy.names("tiers").get(data["tier"], data["tier"]),
        region=policy.names("regions").get(data["region"], data["region"]),
        said=data["said"],
    )


def _called(policy: Policy, data: Words) -> str:
    if data.get("on_hold"):
        reason = policy.names("holds").get(data["on_hold"], data["on_hold"])
        words = _("the customer called again, and it stays on hold, {reason}: {said}")
        return words.format(reason=reason, said=data["said"])
    return _("the customer called again: {said}").format(said=data["said"])


def _followed(_policy: Policy, data: Words) -> str:
    return _("it is followed by {number}: {said}").format(**data)


def _assigned(policy: Policy, data: Words) -> str:
    return _though_away(policy, data, _assigned_to(policy, data))


def _though_away(policy: Policy, data: Words, text: str) -> str:
    """The text, with a warning when it is about an engineer who was away, or of whom a complaint is."""
    if data.get("despite") and data.get("worked_on"):
        words = _("{text}, though they worked on {worked_on}, which {complaint} is about")
        text = words.format(text=text, complaint=data["despite"], worked_on=data["worked_on"])
    elif data.get("despite"):
        text = _("{text}, though {complaint} complains of them").format(text=text, complaint=data["despite"])
    if not data.get("away_until"):
        return text
    words = _("{text}; {engineer} is away, back on {back}")
    until = back(read_stamp(data["away_until"]), policy.zone)
    return words.format(text=text, engineer=data["engineer"], back=until)


def _assigned_to(policy: Policy, data: Words) -> str:
    because = data.get("because")
    text = _("assigned to {engineer}").format(engineer=data["engineer"])
    if because:
        words = _("assigned to {engineer} ({station}, {live} open)")
        if because["skill"]:
            words = _("assigned to {engineer} ({station}, knows {skill}, {live} open)")
        station = policy.names("stations").get(because["station"], _("any region"))
        skill = policy.names("equipment").get(because["skill"], because["skill"])
        text = words.format(engineer=data["engineer"], station=station, skill=skill, live=because["live"])
    return _("{text}, was {was}").format(text=text, was=data["was"]) if data.get("was") else text


def _appointed(policy: Policy, data: Words) -> str:
    until = data.get("visit_until")  # not in entries of older versions
    visit = window(read_stamp(data["visit_at"]), read_stamp(until) if until else None, policy.zone)
    if data["asked_by"] == "desk":
        words = _("visit agreed for {visit}, asked by the desk")
    else:
        words = _("visit agreed for {visit}, asked by the customer")
    text = _though_away(policy, data, words.format(visit=visit))
    if "closed" in data:
        text = _("{text}; outside the hours of '{calendar}'").format(text=text, calendar=data["closed"])
    return noted(text, data["note"])


def _hold(policy: Policy, data: Words) -> str:
    reason = policy.names("holds").get(data["reason"], data["reason"])
    if "ends_at" in data:
        ends_at = dated(read_stamp(data["ends_at"]), policy.zone)
        words = _("on hold, {reason}, until {ends_at}").format(reason=reason, ends_at=ends_at)
    else:
        words = _("on hold, {reason}").format(reason=reason)
    return noted(words, data.get("note"))


def _goes_on(_policy: Policy, data: Words) -> str:
    return _("goes on, as was said when it was put on hold") if data.get("foreseen") else _("goes on")


def _closed(policy: Policy, data: Words) -> str:
    if "after" in data:
        words = _("closed by itself, {after} after it was resolved ({tier})")
        return words.format(after=duration(data["after"]), tier=policy.names("tiers").get(data["tier"], data["tier"]))
    return noted(_("closed"), data["note"])


def _escalated(policy: Policy, data: Words) -> str:
    levels = policy.names("levels")
    was, level = levels.get(data["from"], data["from"] or "-"), levels.get(data["to"], data["to"])
    reason = noted(time_used(policy, data["because"]), data["reason"]) if data.get("because") else data["reason"]
    return _("escalated from {was} to {level}: {reason}").format(was=was, level=level, reason=reason)


def time_used(policy: Policy, data: Words) -> str:
    """How much of a promise's time was used up, as the reason for what was done then."""
    words = _("{percent} % of the time for {target} is used") if data["percent"] else _("{target} is promised")
    return words.format(percent=data["percent"], target=policy.target_names.get(data["target"], data["target"]))


def _form(policy: Policy, data: Words) -> str:
    from svcdesk.views.fields import differences  # most entries tell of no form

    return _("visit {visit}: form: {written}").format(visit=data["visit"], written=clauses(differences(policy, data)))


def _ordered(policy: Policy, data: Words) -> str:
    words = _("visit {visit}: {engineer} is sent to the site")
    if data.get("instead_of"):
        words = _("visit {visit}: {engineer} is sent to the site, because {instead_of} is away")
    if data.get("complaint"):
        words = _("visit {visit}: {engineer} is sent to the site, because {complaint} complains of {instead_of}")
        if data.get("worked_on"):
            words = _("visit {visit}: {engineer} is sent to the site, because {instead_of} worked on {worked_on}")
    told = words.format(**data)
    if data.get("along"):
        told = _("{words}, with {names}").format(words=told, names=enumerated(data["along"]))
    return _though_away(policy, data, told)


def _visited(text: str, data: Words) -> str:
    return noted(text.format(visit=data["visit"], engineer=data["engineer"]), data.get("reason"))


_DAILY: dict[str, Sentence] = {
    "logged": _logged,
    "called": _called,
    "followed": _followed,
    "noted": lambda _policy, data: data["text"],
    "answered": lambda _policy, data: _("answered: {text}").format(text=data["text"]),
    "recomputed": lambda _policy, _data: _("worked out again by the configuration as it is now"),
    "appointed": _appointed,
    "assigned": _assigned,
    "unassigned": lambda _policy, data: _("taken from {was}").format(was=data["was"]),
    "escalated": _escalated,
    "held": _hold,
    "resumed": _goes_on,
    "ordered": _ordered,
    "accepted": lambda _policy, data: _visited(_("visit {visit}: {engineer} accepts"), data),
    "departed": lambda _policy, data: _visited(_("visit {visit}: {engineer} is on the way"), data),
    "arrived": lambda _policy, data: _visited(_("visit {visit}: {engineer} is on site"), data),
    "recorded": _form,
    "finished": lambda _policy, data: _visited(_("visit {visit}: {engineer} has finished"), data),
    "visit cancelled": lambda _policy, data: _visited(_("visit {visit}: {engineer} does not go"), data),
    "resolved": lambda _policy, data: _("resolved: {cause} → {solution}").format(
        cause=written(data["cause"]), solution=written(data["solution"])
    ),
    "closed": _closed,
    "cancelled": lambda _policy, data: _("cancelled: {reason}").format(reason=written(data["reason"])),
    "reopened": lambda _policy, data: _("reopened: {reason}").format(reason=written(data["reason"])),
    "imported": lambda _policy, data: _("imported from {file}").format(**data),
}
