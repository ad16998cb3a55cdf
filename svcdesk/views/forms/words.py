"""What happened to dispatch forms, in sentences of the journal, and what came of writing on one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from svcdesk.config.problems import quoted
from svcdesk.locale import N_, _, clauses, enumerated, noted
from svcdesk.sla import read_stamp
from svcdesk.views.fields import differences, field_value
from svcdesk.views.journal import changes
from svcdesk.views.money.amounts import booked
from svcdesk.views.money.quotes import beyond
from svcdesk.views.people.roles import approved
from svcdesk.views.text import dated, label, worded
from svcdesk.views.visits.dispatch import STEPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy
    from svcdesk.desk.forms.record import Recorded
    from svcdesk.desk.journal import Entry
    from svcdesk.views.out import Out

    Words = dict[str, Any]
_STEPS = {**STEPS, "resolved": N_("resolved"), "held": N_("on hold"), "resumed": N_("goes on")}


def recorded(out: Out, policy: Policy, entries: Iterable[Entry], done: Recorded) -> None:
    """Print what writing on a form changed; what is charged beyond the quote is said beside it."""
    entries = list(entries)
    changes(out, policy, entries, [done.ticket, *done.opened])
    name = f"{done.ticket.number}/{done.visit.visit}"
    if done.replaced:
        told = clauses(
            _("{key} said {text} ({actor}, {time})").format(
                key=label("field", key),
                text=quoted(field_value(policy, key, was)),
                actor=by.actor,
                time=dated(by.recorded_at, policy.zone),
            )
            for key, (was, by) in done.replaced.items()
        )
        out.tell(_("{name}: replaced: {told}; 'svcdesk undo' puts it back").format(name=name, told=told))
    if done.beyond:
        out.tell(beyond(*done.beyond))
    for entry in entries:
        if "counts_from" in entry.data:
            words = _("the warranty of {serial} is not known: {command} sets the day from which it counts")
            command = counting_from(entry.data["serial"], entry.data["counts_from"])
            out.tell(words.format(serial=entry.data["serial"], command=command))
    if not entries:
        out.tell(_("{name}: all of it stands on the form already").format(name=name))


def _approved(policy: Policy, data: Words) -> str:
    text = _("visit {visit}: repair approved").format(visit=data["visit"])
    return noted(approved(policy, text, data.get("role"), data["lacking"]), data["note"])


def _attached(_policy: Policy, data: Words) -> str:
    text = _("visit {visit}: photo {name} attached")
    if data["kind"] == "scan":
        text = _("visit {visit}: scan {name} attached")
    return text.format(visit=data["visit"], name=data["name"])


def _handed_over(policy: Policy, data: Words) -> str:
    text = _("visit {visit}: {engineer} has handed over the form")
    if data["receipts"]:
        text = _("visit {visit}: {engineer} has handed over form and {money} ({receipts})")
    return text.format(visit=data["visit"], engineer=data["engineer"], **_receipts(policy, data))


def _money_handed_over(policy: Policy, data: Words) -> str:
    text = _("visit {visit}: {money} taken since is handed over ({receipts})")
    return text.format(visit=data["visit"], **_receipts(policy, data))


def _receipts(policy: Policy, data: Words) -> dict[str, str]:
    sums = data.get("money", [data])  # older entries have one currency
    money = enumerated(booked(policy, each).worded(each["amount"]) for each in sums)
    return {"money": money, "receipts": enumerated(data["receipts"])}


def _amended(policy: Policy, data: Words) -> str:
    words = _("visit {visit}: form amended because {why}: {what}")
    return words.format(visit=data["visit"], why=data["why"], what=clauses(differences(policy, data)))


def _failed(policy: Policy, data: Words) -> str:
    because = policy.names("failures").get(data["because"], data["because"])
    words = _("visit {visit}: {engineer} was there in vain: {because}")
    if data["kilometres"] is not None:
        words = _("visit {visit}: {engineer} was there in vain ({kilometres} km): {because}")
    return words.format(**{**data, "because": because})


def _times_put_right(policy: Policy, data: Words) -> str:
    words = _("visit {visit}: put right because {why}: {what}")
    if "visit" not in data:
        words = _("put right because {why}: {what}")
    return words.format(visit=data.get("visit"), why=data["because"], what=clauses(_times(policy, data["times"])))


def _times(policy: Policy, times: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    for step, moments in times.items():
        was, now = (read_stamp(each).astimezone(policy.zone) for each in moments)
        then = f"{now:%H:%M}" if was.date() == now.date() else dated(now, policy.zone)
        name = policy.names("events").get(step) or (worded(_STEPS, step) if step in _STEPS else label("event", step))
        yield f"{name} {dated(was, policy.zone)} → {then}"


def _installed(policy: Policy, data: Words) -> str:
    kind = policy.names("equipment").get(data["kind"], data["kind"])
    words = _("visit {visit}: {serial} is a machine of {customer} now: {kind}")
    if not data["brought"]:
        words = _("visit {visit}: {serial} installed, which was known as a machine of {customer}: {kind}")
    told = words.format(**{**data, "kind": kind})
    return noted(told, _("warranty to {day}").format(day=data["until"])) if "until" in data else told


def _taken_off(_policy: Policy, data: Words) -> str:
    if data.get("gone"):
        return _("visit {visit}: {serial} is in stock again, and no machine of a customer").format(**data)
    return _("visit {visit}: {serial} is the desk's own again").format(**data)


def _judged(policy: Policy, data: Words) -> str:
    words = _("visit {visit}: judged: {what}").format(visit=data["visit"], what=clauses(differences(policy, data)))
    return noted(words, data["note"])


def _void(_policy: Policy, data: Words) -> str:
    words = _("visit {visit}: the signature of {name} is void, the form was changed after it: have it signed again")
    return words.format(visit=data["visit"], name=data["name"])


SENTENCES: Mapping[str, Callable[[Policy, Words], str]] = {
    "repair approved": _approved,
    "attached": _attached,
    "file attached": lambda _policy, data: _("file {number}: {name}").format(**data),
    "file moved": lambda _policy, data: _("file {number}: {name} belongs to {to}").format(**data),
    "file removed": lambda _policy, data: _("file {number}: {name} removed: {because}").format(**data),
    "amended": _amended,
    "failed": _failed,
    "machine installed": _installed,
    "machine taken off": _taken_off,
    "times put right": _times_put_right,
    "judged": _judged,
    "signature voided": _void,
    "handed-over": _handed_over,
    "money handed over": _money_handed_over,
}


def counting_from(serial: str, date: str) -> str:
    """The command that sets that date of a machine, from which its warranty counts."""
    import shlex  # to print a command

    return f"'svcdesk equipment edit {shlex.quote(serial)} --{date} DATE'"


def still_open(number: str) -> str:
    """That a form which does not say whether the fault is mended leaves the ticket open, and what resolves it."""
    words = _("{number} stays open, the form does not say 'solved': 'svcdesk resolve {number} -c CAUSE -s SOLUTION'")
    return words.format(number=number)


def still_resolved(number: str) -> str:
    """That a form which says that the fault is not mended leaves the ticket resolved, and what reopens it."""
    words = _("{number} is resolved all the same: 'svcdesk reopen {number} -r \"…\"' lets its promises go on")
    return words.format(number=number)


def without_ticket(name: str, what: str, under_way: bool) -> str:
    """That no ticket was opened for something found at a visit, and the command that opens one."""
    command = ["svcdesk", "dispatch", "record" if under_way else "amend", name, "--found", f"{what}=ticket"]
    why = "" if under_way else " --why REASON"
    message = _("no ticket was opened for {what}; to open one: {command}")
    import shlex

    return message.format(what=what, command=shlex.join(command) + why)
