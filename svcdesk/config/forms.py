"""The sections of the dispatch form: what must be on it, what the customer must agree to, and who approves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svcdesk.config.rules import ASKED, read_when
from svcdesk.config.sections import section, words
from svcdesk.locale import N_, _
from svcdesk.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from svcdesk.config.reading import Place
    from svcdesk.config.rules import When
    from svcdesk.config.sections import Known

PURPOSES = ("work", "remote", "removal", "quote")  # what may need the customer's consent first
APPROVED = ("repair", "request", "return")  # what may need the approval of others
NEEDED = (  # what may have to be on a dispatch form
    "place", "fault", "code", "component", "cause", "attribution", "action", "method", "result", "found", "advice",
    "solved", "minutes", "kilometres", "test", "checklist", "consent", "approval", "photo", "scan", "signature",
    "payment",
)  # fmt: skip

words(
    "attributions",
    {
        "material": N_("a fault of the material"),
        "workmanship": N_("a fault of the work done"),
        "customer": N_("damage by people"),
        "environment": N_("power, water, accident, force majeure"),
    },
)


class Check(Record):
    """One item of the checklist; it is asked where its conditions fit."""

    when: When


class Fault(Record):
    """What a code of a fault is: its name, what it means, what helps, and the module that has it, as far as is said."""

    name: str
    means: str | None = None
    remedy: str | None = None
    module: str | None = None

    @classmethod
    def of(cls, _key: str, entry: str | Mapping[str, str]) -> Fault:
        """The fault that a compiled entry says."""
        return cls(entry) if isinstance(entry, str) else cls(**entry)


class FormRule(Record):
    """What a dispatch form needs (of NEEDED) when its conditions fit."""

    when: When
    needs: Sequence[str]


class Failure(Record):
    """What a visit in vain is, by its reason: whether it counts as an arrival, whether coming is charged.

    `key` and `name` are None for a reason in somebody's own words.
    """

    key: str | None = None
    name: str | None = None
    arrived: bool = True
    charged: bool = False


class Approval(Record):
    """How many people must approve, and among whom; an empty `among` is anybody.

    Or one of each role in `by`, in this order; empty: no matter who has which.
    """

    people: int
    among: Sequence[str]
    by: Sequence[str] = ()


@section("faults", default={})
def read_faults(place: Place, _known: Known) -> dict[str, Any]:
    """Codes of faults, each with its name, or with what it means, what helps and which module has it."""
    faults: dict[str, Any] = {}
    for key, entry in place.named(may_be_empty=True).items():
        if not entry.keyed:
            faults[key] = entry.text(key)
            continue
        fields = entry.fields(optional=["name", "means", "remedy", "module"])
        more = {each: fields[each].text() for each in ("means", "remedy", "module")}
        faults[key] = {"name": fields["name"].text(key), **fields.given(**more)}
    return faults


@section("checklist", default={})
def read_checklist(place: Place, known: Known) -> dict[str, Any]:
    """What is answered yes or no on a form: item → what people read, and where it is asked."""
    items = {}
    for key, entry in place.named(may_be_empty=True).items():
        fields = entry.fields(optional=["name", *ASKED])
        items[key] = {"name": fields["name"].text(key), "when": read_when(fields, known)}
    return items


@section("consents")
def read_consents(place: Place, _known: Known) -> list[str]:
    """What needs the customer's consent before it is done."""
    return place.choices(PURPOSES, "consents", may_be_empty=True)


@section("approvals")
def read_approvals(place: Place, known: Known) -> dict[str, Any]:
    """What needs approval: of how many people, and among whom when not anybody may; or of which roles, in order."""
    return {key: _read_approval(entry, known) for key, entry in place.fields(optional=APPROVED).items() if entry.given}


def _read_approval(place: Place, known: Known) -> dict[str, Any]:
    by_roles = "by" in place.keys
    fields = place.fields(required={} if by_roles else {"people": "1"}, optional=["people", "among", "by"])
    among = [item.text() for item in fields["among"].items()]
    people = fields["people"].number(1, 9, 1)
    if among and len(set(among)) < people:
        fields["among"].wrong(_("names fewer than {people} people; name more, or ask for fewer").format(people=people))
    if not by_roles:
        return {"people": people, "among": among}
    for key in ("people", "among"):
        if fields[key].given:
            fields[key].wrong(_("does not go with 'by', of whose roles one each approves; remove one of the two"))
    roles = fields["by"].choices(known.names("roles"), "roles")
    return {"people": len(roles), "among": [], "by": roles}


@section("failures", default={"absent": {"name": N_("Customer absent"), "arrived": True, "charged": False}})
def read_failures(place: Place, _known: Known) -> dict[str, Any]:
    """Why a visit may be in vain; for each reason whether it counts as an arrival, and whether coming is charged."""
    failures = {}
    for key, entry in place.named(may_be_empty=True).items():
        fields = entry.fields(optional=["name", "arrived", "charged"])
        failures[key] = {
            "name": fields["name"].text(key),
            "arrived": fields["arrived"].word(("yes", "no"), "yes") == "yes",
            "charged": fields["charged"].word(("yes", "no"), "no") == "yes",
        }
    return failures


@section("form")
def read_form(place: Place, known: Known) -> list[dict[str, Any]]:
    """Rules of what must be on the form before the visit is finished; all that fit add up."""
    rules = []
    for item in place.rules():
        fields = item.fields(required={"needs": "[fault, cause, action, result]"}, optional=ASKED)
        rules.append({"when": read_when(fields, known), "needs": fields["needs"].choices(NEEDED, "form")})
    return rules
