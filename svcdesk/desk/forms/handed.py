"""What a form lacked when it was handed over. What was written, paid or attached after that does not count.

What is entered later for a time before the hand-over (--at) does count. Times are typed to the minute: of what is told
of the minute of the hand-over, what was entered before it counts.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from svcdesk.desk import books
from svcdesk.desk.forms import checklist, items, lacks
from svcdesk.desk.forms.written import NUMBERS, TEXTS, Done
from svcdesk.desk.journal import Entry, timeline
from svcdesk.desk.money import payments
from svcdesk.desk.tickets import attachments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from svcdesk.config.currency import Currency
    from svcdesk.config.policy import Policy
    from svcdesk.db.port import Db
    from svcdesk.desk.tickets.tickets import Ticket
    from svcdesk.desk.visits.dispatch import Visit

    Later = Callable[[datetime, int], bool]  # whether it came later, by its moment and its place in the journal

_FIELDS = {*TEXTS, *NUMBERS, "solved"}
_ATTACHED = ("attached", "file attached")
_PAID = ("paid", "deposit paid", "refunded")
_NOT_APPROVED = {"signature", "checklist", "parts_off", "found"}  # changes of these leave an approval valid


def lacking(db: Db, policy: Policy, ticket: Ticket, visit: Visit, needs: Iterable[str]) -> list[str]:
    """Which of some needs the form lacked at its hand-over, of those that are asked of it (see `lacks.asked`)."""
    form = _Handed(db, policy, ticket, visit)
    return [need for need in lacks.asked(db, policy, ticket, form.visit, needs) if form.lacks(need)]


class _Handed:
    """A form as it was handed over."""

    def __init__(self, db: Db, policy: Policy, ticket: Ticket, visit: Visit) -> None:
        self._db, self._policy, self._ticket = db, policy, ticket
        self._told = list(timeline(db, "ticket", ticket.id))
        self._of_visit = [each for each in self._told if each.data.get("visit") == visit.visit]
        place = max(each.seq for each in self._of_visit if each.kind == "handed-over")
        self._handed = visit.steps["handed-over"].replace(second=0), place
        self._answers = set(checklist.answers(db, visit.id))
        self._done = items.of_visit(db, visit.id)
        self.visit = self._as_it_was(visit)

    def lacks(self, need: str) -> bool:
        """Whether the form lacked that need."""
        visit = self.visit
        match need:
            case "consent":
                then = [each for each in self._told if not self._after(each.at, each.seq)]
                given = {each.data["purpose"] for each in then if each.kind == "consented"}
                return bool(lacks.consents_missing(self._db, self._policy, self._ticket, visit, given))
            case "approval":
                return self._unapproved()
            case "payment":
                return self._unpaid()
            case "photo" | "scan":
                files = attachments.of_visit(self._db, visit.id)
                entered = {each.data["number"]: each.seq for each in self._told if each.kind in _ATTACHED}
                there = [each for each in files if not self._after(each.added_at, entered.get(each.number, 0))]
                return all(each.kind != need for each in there)
            case "checklist":
                asked = checklist.asked(self._policy, lacks.known(self._db, self._policy, self._ticket, visit))
                return bool(asked - self._answers)
            case "method":
                return not self._done or not all(each.method for each in self._done.values())
        return getattr(visit, "signed_by" if need == "signature" else need) in (None, "")

    def _after(self, at: datetime, place: int) -> bool:
        """Whether it came after the hand-over, by its moment and the place in the journal where it was entered."""
        return (at.replace(second=0), place) > self._handed

    def _as_it_was(self, visit: Visit) -> Visit:
        """The visit without what was written on its form since, the last first."""
        fields: dict[str, Any] = {}
        signed = [each.seq for each in self._of_visit if "signature" in each.data.get("form", ())]
        if visit.signed_at and self._after(visit.signed_at, max(signed, default=0)):
            fields["signed_by"] = None
        for entry in reversed(self._of_visit):
            if not self._after(entry.at, entry.seq):
                continue
            if entry.kind == "judged":
                self._answers -= entry.data["form"].keys() - entry.data["was"].keys()
            elif entry.kind == "amended":
                fields |= self._without(entry)
        return visit._replace(**fields)

    def _without(self, entry: Entry) -> dict[str, Any]:
        """The fields of the visit as they were before an amendment; checklist and work follow."""
        new, was = entry.data["form"], entry.data["was"]
        self._answers -= new.get("checklist", {}).keys() - was.get("checklist", {}).keys()
        work, methods = was.get("work", {}), was.get("methods", {})
        for item in new.get("work", {}):
            self._done.pop(item, None)
            if item in work:
                self._done[item] = Done(item, work[item], methods.get(item))
        fields = {key: was.get(key) for key in new if key in _FIELDS}
        if "found" in new:
            fields["found"] = bool(was["found"]) if "found" in was else None
        return fields | ({"signed_by": was["signature"]} if "signature" in was else {})

    def _unapproved(self) -> bool:
        rule = self._policy.approvals.get("repair")
        roles: list[str | None] = []
        for entry in self._of_visit:
            if self._after(entry.at, entry.seq):
                continue
            if entry.kind == "repair approved":
                roles.append(entry.data.get("role"))
            elif entry.kind in ("recorded", "amended") and entry.data["form"].keys() - _NOT_APPROVED:
                roles = []
        return rule is not None and bool(set(rule.by) - set(roles) if rule.by else len(roles) < rule.people)

    def _unpaid(self) -> bool:
        """Whether more was owed for the ticket then than when the visit was ordered, in some currency that it costs."""
        ordered = self.visit.steps["ordered"]
        before = self._owed(lambda at, _place: at >= ordered)
        mine = self._charged(self._after, self.visit.visit)
        return any(owed > before.get(money, 0) for money, owed in self._owed(self._after).items() if mine.get(money))

    def _owed(self, later: Later) -> dict[Currency, int]:
        """What was owed for the ticket before what came `later`."""
        charged = self._charged(later)
        entered = {each.data["receipt"]: each.seq for each in self._told if each.kind in _PAID}
        valid = payments.valid(payments.of_ticket(self._db, self._ticket.id))
        taken = [each for each in valid if not later(each.at, entered.get(each.receipt, 0))]
        off = [each.data for each in self._told if each.kind == "discounted" and not later(each.at, each.seq)][-1:]
        for money in charged:
            charged[money] -= sum(each.amount for each in taken if each.money == money)
            charged[money] -= sum(each["amount"] for each in off if books.of(each) == money)
        return charged

    def _charged(self, later: Later, visit: int | None = None) -> dict[Currency, int]:
        """What visits had been charged before what came `later`, all or one of them."""
        totals: dict[int, tuple[Currency, int]] = {}
        for entry in self._told:
            if entry.kind == "charged" and not later(entry.at, entry.seq):
                totals[entry.data["visit"]] = books.of(entry.data), entry.data["total"]
        sums: dict[Currency, int] = {}
        for number, (money, total) in totals.items():
            if visit in (None, number):
                sums[money] = sums.get(money, 0) + total
        return sums
