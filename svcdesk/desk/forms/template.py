"""A dispatch form as YAML text: filled in with what stands on it, for an editor; or what somebody typed, to be kept."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from svcdesk.desk.forms.reading import KEYS
from svcdesk.desk.forms.written import NUMBERS, STEPS, TEXTS, FittedPart
from svcdesk.desk.visits import dispatch
from svcdesk.locale import _

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy
    from svcdesk.desk.forms.form import Form
    from svcdesk.desk.forms.reading import Vocabulary
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.visits.dispatch import Visit


class _Dumper(yaml.SafeDumper):
    """PyYAML's writer without its guesses, as our reader is: a text such as yes or 10:05 needs no quotation marks."""


_Dumper.yaml_implicit_resolvers = {}


def document(form: Form, policy: Policy) -> dict[str, Any]:
    """What stands on the form as keys with texts, lists and keys again, as a file has it; only what there is."""
    visit = form.visit
    found: dict[str, Any] = {key: getattr(visit, key) for key in TEXTS if getattr(visit, key)}
    found |= {key: str(getattr(visit, key)) for key in NUMBERS if getattr(visit, key) is not None}
    if visit.solved is not None:
        found["solved"] = _yes(visit.solved)
    if visit.overruled_by and form.coverage:
        found["covered"] = form.coverage._asdict()
    if form.fitted:
        found["parts"] = [_part(part) for part in form.fitted]
    if form.items:
        found["work"] = [{"item": item, "quantity": str(quantity)} for item, quantity in form.items]
    if answered := {item: _yes(kept) for item, kept in form.checklist if kept is not None}:
        found["checklist"] = answered
    if visit.signed_by and visit.signed_at:
        found["signature"] = {"name": visit.signed_by, "at": visit.signed_at.astimezone(policy.zone).isoformat()}
    return {key: found[key] for key in KEYS if key in found}


def template(form: Form, policy: Policy, vocabulary: Vocabulary) -> str:
    """The form as somebody fills it in with an editor: comments say what it is about and which keys there are."""
    ticket, machine = form.ticket, form.machine
    about = [
        f"{dispatch.name_of(ticket, form.visit)}  {ticket.summary}",
        f"{ticket.customer}  {form.site_address or form.customer.address or ''}".rstrip(),
        f"{machine.serial}  {machine.model or machine.kind}" if machine else "",
        _("still missing: {what}").format(what=", ".join(lack.words for lack in form.lacks)) if form.lacks else "",
        _("given already: {what}").format(what=", ".join(given)) if (given := _given(form)) else "",
        _("What is left empty stays as it is. 'svcdesk dispatch record --help' has a filled-in example."),
    ]
    there = document(form, policy)
    lines = [f"# {' '.join(line.split())}" for line in about if line]
    for key in KEYS:
        if key in there:
            lines.append(dump({key: there[key]}).rstrip("\n") + _comment(key, vocabulary, there))
        elif key not in STEPS or (key != "finished" and key not in form.visit.steps):
            lines.append(f"{key}:" + _comment(key, vocabulary, there))
    return "\n".join(lines) + "\n"


def dump(written: Mapping[str, Any]) -> str:
    """Keys and values as YAML that reads back as the same."""
    return yaml.dump(dict(written), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1000)


def keep(database: Path, ticket: Ticket, visit: Visit, text: str) -> Path:
    """Write what somebody typed into a new file beside the database, or in the temporary folder; where it is."""
    stem = f"{dispatch.name_of(ticket, visit).replace('/', '-')}."
    folder = database.parent if os.access(database.parent, os.W_OK) else None
    number, name = tempfile.mkstemp(".yaml", stem, folder)
    with open(number, "w", encoding="utf-8") as file:
        file.write(text)
    return Path(name)


def _part(part: FittedPart) -> dict[str, str]:
    told = {"part": part.part, "quantity": str(part.quantity), "condition": part.condition, "serial": part.serial or ""}
    return {key: value for key, value in told.items() if value not in ("", "new")}


def _yes(answer: bool) -> str:
    return "yes" if answer else "no"


def _given(form: Form) -> Iterable[str]:
    return [
        *(_("consent to {purpose} by {by}").format(purpose=each.purpose, by=each.given_by) for each in form.consents),
        *(_("receipt {number}").format(number=each.receipt) for each in form.payments),
        *(f"{each.kind} {each.name}" for each in form.attachments),
    ]


def _comment(key: str, vocabulary: Vocabulary, there: Mapping[str, Any]) -> str:
    """Behind a key: what may stand there. Nothing behind a value that goes over several lines."""
    names = vocabulary.names
    keys = {
        "code": names["faults"],
        "component": names["components"],
        "attribution": names["attributions"],
        "solved": ("yes", "no"),
        "checklist": ["{" + ", ".join(f"{item}: yes" for item in names["checklist"]) + "}"],
        "parts": [*(f"[{{part: {part}, quantity: 1, old: back}}]" for part in [*names["parts"]][:1]), *names["parts"]],
        "work": [*(f"[{{item: {item}, quantity: 1}}]" for item in [*names["prices"]][:1]), *names["prices"]],
        "consents": ["[{to: work, by: Mr Sample, how: in person}]"],
        "covered": ["{parts: free, work: free, because: goodwill}"],
        "signature": ['{name: Ms Example, at: "11:05"}'],
        "payment": [f"{{amount: 220, method: {method}}}" for method in list(names["payment_methods"])[:1]],
        "photos": ["[before.jpg, after.jpg]"],
        "arrived": ['"10:05"'],
        "departed": ['"09:30"'],
        "finished": ['"11:10"'],
    }.get(key, ())
    return "  # " + ", ".join(keys) if keys and not isinstance(there.get(key), dict | list) else ""
