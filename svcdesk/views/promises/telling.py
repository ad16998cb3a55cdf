"""What people are told of tickets: in the organisation's words, else in these. A line that says nothing is left out."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING, Any

from svcdesk.locale import N_, _, translated
from svcdesk.sla import read_stamp
from svcdesk.views.text import window, worded, written

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy

EVENTS = {
    "logged": N_("logged"),
    "mailed": N_("a mail came"),
    "assigned": N_("assigned"),
    "scheduled": N_("a visit was agreed"),
    "ordered": N_("a visit was ordered"),
    "departed": N_("the engineer is on the way"),
    "resolved": N_("resolved"),
    "closed": N_("closed"),
    "reopened": N_("reopened"),
    "cancelled": N_("cancelled"),
}
_TO_CUSTOMERS = {
    "logged": N_("what you told us of has the number {number}."),
    "mailed": N_("your message has come, and has the number {number}."),
    "assigned": N_("{engineer} takes care of it."),
    "scheduled": N_("we come: {visit}."),
    "ordered": N_("{engineer} will come to you."),
    "departed": N_("{engineer} is on the way to you."),
    "resolved": N_("what you told us of is solved."),
    "closed": N_("{number} is closed."),
    "reopened": N_("we go on with {number}."),
    "cancelled": N_("{number} is cancelled."),
}
_CUSTOMERS_TEXT = N_(
    "{contact}: {what}\n\n{summary}\n\nengineer: {engineer} {engineer_phone}\nvisit: {visit}\n"
    "what was done: {solution}\nreason: {reason}\n\n"
    "If you answer, please leave the number {number} in the subject.\n{desk}"
)
_STAFFS_TEXT = N_(
    "{number}  {priority}  {customer}  {summary}\n\ncontact: {contact}\nphone: {phone}\naddress: {address}\n"
    "visit: {visit}\nengineer: {engineer} {engineer_phone}\ncause: {cause}\nsolution: {solution}\nreason: {reason}"
)


def letter(policy: Policy, document: dict[str, Any]) -> tuple[str, list[str]]:
    """What somebody is told of an event: as a subject, and as the lines of a mail."""
    event = document["event"]
    own = policy.telling.get(event)
    facts = _facts(policy, document)
    to_customer = document["for"] == "customer"
    subject = _("[{number}] {summary}") if to_customer else _("{number}: {event}: {customer}: {summary}")
    facts["event"] = worded(EVENTS, event)
    facts["what"] = "\n".join(_filled(worded(_TO_CUSTOMERS, event), facts))
    text = translated(_CUSTOMERS_TEXT if to_customer else _STAFFS_TEXT)
    said = " ".join(_filled((own and own.subject) or subject, facts))
    return said, _filled((own and own.text) or text, facts)


def _facts(policy: Policy, document: dict[str, Any]) -> dict[str, str]:
    ticket, visit = document["ticket"], document["visit"]
    since, until = visit or (None, None)
    facts = {
        "number": ticket["number"],
        "summary": ticket["summary"],
        "priority": policy.names("priorities").get(ticket["priority"], ticket["priority"]),
        "customer": ticket["customer"],
        "contact": document["contact"] or ticket["customer"],
        "visit": window(read_stamp(since), read_stamp(until) if until else None, policy.zone) if since else "",
        "desk": policy.desk_name,
        **{key: document[key] for key in ("phone", "address", "engineer", "engineer_phone")},
        **{key: written(document[key]) for key in ("cause", "solution", "reason")},
    }
    return {key: text or "" for key, text in facts.items()}


def _filled(template: str, facts: dict[str, str]) -> list[str]:
    lines: list[str] = []
    for line in template.splitlines():
        names = [name for _literal, name, _spec, _change in Formatter().parse(line) if name]
        if not names or any(facts[name] for name in names):
            lines += line.format(**facts).rstrip().splitlines() or [""]
    # where lines were left out, one empty line is enough
    return [line for place, line in enumerate(lines) if line or (place and lines[place - 1])]
