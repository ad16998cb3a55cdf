"""A dispatch form as YAML text, for an editor: filled in with what stands on it; comments say what may be written."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from svcdesk.locale import _, enumerated
from svcdesk.views.dumping import dump, seen_line
from svcdesk.views.text import label

if TYPE_CHECKING:
    from svcdesk.desk.forms.form import Form
    from svcdesk.desk.forms.reading import Vocabulary


def template(form: Form, document: Mapping[str, Any], vocabulary: Vocabulary, seen: str) -> str:
    """The form as somebody fills it in; `document` has what stands under each key that may be written.

    `seen` is the mark of the form as it stands.
    """
    lines = [f"# {' '.join(line.split())}" for line in _about(form) if line]
    for key, value in document.items():
        text = f"{key}:" if value is None else dump({key: value}).rstrip("\n")
        lines.append(
            text
            + (
                ""
                if isinstance(value, dict | list)
                else _comment(key, vocabulary, [item for item, _kept in form.checklist])
            )
        )
    return "\n".join(lines) + "\n" + seen_line(seen)


def _about(form: Form) -> Iterator[str]:
    ticket, machine = form.ticket, form.machine
    yield f"{form.name}  {ticket.summary}"
    yield f"{ticket.customer}  {form.site_address or form.customer.address or ''}".rstrip()
    if machine:
        yield f"{machine.serial}  {machine.model or machine.kind}"
    if form.lacks:
        yield _("still missing: {what}").format(what=enumerated(lack.words for lack in form.lacks))
    if given := list(_given(form)):
        yield _("given already: {what}").format(what=enumerated(given))
    yield _("What is left empty stays as it is. 'svcdesk dispatch record --help' has a filled-in example.")


def _given(form: Form) -> Iterator[str]:
    for consent in form.consents:
        yield _("consent to {purpose} by {by}").format(purpose=consent.purpose, by=consent.given_by)
    for payment in form.payments:
        yield _("receipt {number}").format(number=payment.receipt)
    for attachment in form.attachments:
        yield f"{label('attachment', attachment.kind)} {attachment.name}"


def _comment(key: str, vocabulary: Vocabulary, asked: Collection[str]) -> str:
    """What may stand behind a key, as a comment; nothing where anything may. `asked` are items of the checklist."""
    names = vocabulary.names
    noisy, goodwill, by_hand, in_person = _("fan noisy"), _("goodwill"), _("by hand"), _("in person")
    somebody, signer = _("Mr Sample"), _("Ms Example")
    examples = {
        "code": names["faults"],
        "component": names["components"],
        "attribution": names["attributions"],
        "solved": ("yes", "no"),
        "checklist": ["{" + ", ".join(f"{item}: yes" for item in asked) + "}"] if asked else [],
        "found": [f"[{{what: {noisy}, ticket: yes}}]", "none"],
        "parts": [*(f"[{{part: {part}, quantity: 1, old: back}}]" for part in [*names["parts"]][:1]), *names["parts"]],
        "work": [
            *(f"[{{item: {item}, quantity: 1, method: {by_hand}}}]" for item in [*names["prices"]][:1]),
            *names["prices"],
        ],
        "consents": [f"[{{to: work, by: {somebody}, how: {in_person}}}]"],
        "covered": [f"{{parts: free, work: free, because: {goodwill}}}"],
        "signature": [f'{{name: {signer}, at: "11:05"}}'],
        "payment": [f"{{amount: 220, method: {method}}}" for method in list(names["payment_methods"])[:1]],
        "photos": ["[before.jpg, after.jpg]"],
        "arrived": ['"10:05"'],
        "departed": ['"09:30"'],
        "finished": ['"11:10"'],
    }.get(key, ())
    return "  # " + ", ".join(examples) if examples else ""
