"""The sections `notify` and `recipients`: how people are told, and who can be told beside the engineers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svcdesk.config.addresses import is_address
from svcdesk.config.problems import quoted
from svcdesk.config.sections import section
from svcdesk.locale import _
from svcdesk.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from svcdesk.config.reading import Place
    from svcdesk.config.sections import Known

BUILT_IN = ("duty", "engineer")  # the engineer on duty, the engineer who has the ticket


class Mail(Record):
    """The mail server, and the address that notices come from."""

    host: str
    port: int
    sender: str


class Recipient(Record):
    """Somebody who can be told. `key` is the policy's; `mail` and `phone` are None when they are not known."""

    key: str
    name: str
    mail: str | None = None
    phone: str | None = None


class Group(Record):
    """Several who are told by one key: who has one of these roles, and people by name or login."""

    name: str
    roles: Sequence[str]
    people: Sequence[str]


class Notify(Record):
    """How people are told: by a program (empty: none), by mail, or both."""

    command: Sequence[str] = ()
    mail: Mail | None = None

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Notify:
        """What a compiled section says."""
        mail = entry.get("mail")
        return cls(tuple(entry.get("command", ())), Mail(mail["host"], mail["port"], mail["from"]) if mail else None)

    def ways(self, to: Recipient) -> list[str]:
        """How this one is told. Without an address it is the program alone; without a program mail waits for one."""
        by_mail = self.mail and (to.mail or not self.command)
        return ["command"] * bool(self.command) + ["mail"] * bool(by_mail)


@section("notify")
def read_notify(place: Place, _known: Known) -> dict[str, Any]:
    """The organisation's own program, a mail server, or both."""
    fields = place.fields(optional=["command", "mail"])
    notify: dict[str, Any] = {}
    if fields["command"].given:
        notify["command"] = [item.text() for item in fields["command"].items()]
        if not notify["command"]:
            fields["command"].wrong(_("names no program; write for example '[./tell.sh]'"))
    if fields["mail"].given:
        mail = fields["mail"].fields(required={"from": "desk@example.invalid"}, optional=["host", "port"])
        notify["mail"] = {
            "host": mail["host"].text("localhost"),
            "port": mail["port"].number(1, 65535, 25),
            "from": _read_address(mail["from"]),
        }
    if not notify:
        place.wrong(_("names no way to tell people; write 'command: [./tell.sh]' or 'mail: {from: …}'"))
    return notify


@section("recipients")
def read_recipients(place: Place, known: Known) -> dict[str, Any]:
    """Who can be told beside the built-in ones; where mail is the only way each needs an address, but for groups."""
    notify = known.section("notify")
    if notify is None:
        place.wrong(_("needs the section 'notify', which says how they are told; write it, or remove this"))
    required = {"mail": "head@example.invalid"} if notify and "command" not in notify else {}
    recipients: dict[str, Any] = {}
    for key, entry in place.named(may_be_empty=True).items():
        if key in BUILT_IN:
            entry.wrong(_("is built in and names an engineer; use it as it is, or choose another name"))
        group = {"roles", "people"} & set(entry.keys)
        fields = entry.fields({} if group else required, optional=["name", "mail", "roles", "people"])
        recipients[key] = {"name": fields["name"].text(key)}
        if group:
            recipients[key]["roles"] = fields["roles"].choices(known.names("roles"), "roles")
            recipients[key]["people"] = [item.text() for item in fields["people"].items()]
        if fields["mail"].given:
            recipients[key]["mail"] = _read_address(fields["mail"])
    return recipients


def _read_address(place: Place) -> str:
    text = place.text()
    if text and not is_address(text):
        place.wrong(
            _("{text} is not a mail address; write for example 'head@example.invalid'").format(text=quoted(text))
        )
    return text
