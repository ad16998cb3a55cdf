"""What the policy does when time runs out, as frozen values: steps, ways to tell people, the rota of duty.

Kept apart from `policy`, which every command loads: these are read when the sweep or a call at night asks for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from svcdesk.config.policy import Policy


class Step(NamedTuple):
    """What is done when `at` percent of the promised time are used up; what is None or empty is not done.

    `level` and `priority` are a key, or `up`; `assign` a name or login, or `auto`; `tell` keys of recipients.
    """

    at: int
    note: str | None
    level: str | None
    priority: str | None
    assign: str | None
    tell: tuple[str, ...]


class Mail(NamedTuple):
    """The mail server, and the address that notices come from."""

    host: str
    port: int
    sender: str


class Recipient(NamedTuple):
    """Somebody who can be told. `key` is the policy's; `mail` and `phone` are None when nobody wrote them down."""

    key: str
    name: str
    mail: str | None = None
    phone: str | None = None


class Notify(NamedTuple):
    """How people are told: by a program (empty: none), by mail, or both."""

    command: tuple[str, ...]
    mail: Mail | None

    def ways(self, to: Recipient) -> list[str]:
        """How this one is told. Without an address it is the program alone; without a program mail waits for one."""
        by_mail = self.mail and (to.mail or not self.command)
        return ["command"] * bool(self.command) + ["mail"] * bool(by_mail)


class Rota(NamedTuple):
    """Who answers outside the hours of `calendar`: turns of `days` days from `since` on, each from midnight."""

    calendar: str
    since: date
    days: int
    engineers: tuple[str, ...]
    exceptions: Mapping[date, str]

    def turn(self, day: date) -> str | None:
        """The name or login of whoever is on duty on a date of the desk's zone; None before the rota begins."""
        if day in self.exceptions:
            return self.exceptions[day]
        if day < self.since:
            return None
        return self.engineers[(day - self.since).days // self.days % len(self.engineers)]


def steps(policy: Policy, tier: str, target: str) -> tuple[Step, ...]:
    """The steps of a target, the smallest share first; none when the policy does not know it any more."""
    entry = policy.document["tiers"].get(tier, {}).get("targets", {}).get(target, {})
    return tuple(
        Step(
            each["at"],
            each.get("note"),
            each.get("level"),
            each.get("priority"),
            each.get("assign"),
            tuple(each.get("tell", ())),
        )
        for each in entry.get("escalate", ())
    )


def notify(policy: Policy) -> Notify:
    """How people are told; when the policy does not say, by no way at all."""
    entry = policy.document.get("notify", {})
    mail = entry.get("mail")
    return Notify(tuple(entry.get("command", ())), Mail(mail["host"], mail["port"], mail["from"]) if mail else None)


def recipient(policy: Policy, key: str) -> Recipient | None:
    """The recipient of that key, who is no engineer; None when the policy does not name one."""
    entry = policy.document.get("recipients", {}).get(key)
    return Recipient(key, entry["name"], entry.get("mail")) if entry else None


def rota(policy: Policy) -> Rota | None:
    """Who answers outside working hours; None when the policy has no rota."""
    entry = policy.document.get("duty")
    if not entry:
        return None
    exceptions = {date.fromisoformat(day): name for day, name in entry["exceptions"].items()}
    since = date.fromisoformat(entry["from"])
    return Rota(entry["calendar"], since, entry["days"], tuple(entry["engineers"]), exceptions)
