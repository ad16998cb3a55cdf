"""The section `reports`: what reports of the trade are called, and which columns they have in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from svcdesk.config.problems import quoted, remedy
from svcdesk.config.sections import section
from svcdesk.locale import _
from svcdesk.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from svcdesk.config.reading import Place
    from svcdesk.config.sections import Known

COLUMNS = {  # report → the columns that it may have
    "register": (
        "no", "at", "channel", "customer", "caller", "telephone", "what", "ticket", "passed_to", "state", "result",
        "ended",
    ),
    "repairs": (
        "no", "at", "repair", "customer", "kind", "model", "serial", "bought", "warranty", "fault", "code", "cause",
        "attribution", "action", "parts", "minutes", "charged", "borne", "engineer", "result", "solved",
    ),
    "parts": (
        "no", "part", "name", "condition", "serial", "new_serial", "at", "repair", "customer", "quantity", "warranty",
        "unit_cost", "amount", "back",
    ),
    "faults": (
        "no", "kind", "model", "code", "component", "attribution", "cause", "count", "share", "right", "minutes",
        "borne",
    ),
    "sales": ("no", "month", "dealer", "kind", "model", "sold", "cards"),
    "cards": (
        "no", "card", "serial", "kind", "model", "owner", "telephone", "sold_on", "received_on", "in_time", "dealer",
        "void_because",
    ),
    "spares": (
        "no", "station", "keeper", "part", "installed", "wanted", "opening", "received", "used", "sent", "lost",
        "there", "counted", "short",
    ),
    "satisfaction": (
        "no", "survey", "question", "asked", "answered", "not_reached", "mean", "mark_5", "mark_4", "mark_3", "mark_2",
        "mark_1", "content",
    ),
    "opinions": ("no", "kind", "count", "from_surveys", "from_calls", "complaints", "upheld", "reacted_to"),
    "assessment": (
        "no", "rule", "item", "standard", "of", "penalty", "engineer", "times", "amount", "decimals", "waived",
    ),
    "training": (
        "no", "number", "course", "content", "audience", "lasts", "effect", "material", "at", "trainer", "customer",
        "places", "enrolled", "present", "passed", "mean",
    ),
    "visits": ("no", "at", "customer", "visited_by", "said", "opinion", "ticket", "survey"),
}  # fmt: skip
NEEDS = {  # report → the section without which there is nothing to report
    "parts": "parts", "sales": "equipment", "cards": "equipment", "spares": "spares", "satisfaction": "surveys",
    "assessment": "assessment", "training": "training",
}  # fmt: skip
SPLIT = ("assessment",)  # reports that may be several tables by the kind of ticket
ADDED_UP = (  # that have totals
    "repairs", "parts", "faults", "sales", "spares", "satisfaction", "opinions", "assessment", "training",
)  # fmt: skip
BLOCKS = {"repairs": ("customer", "engineer", "region"), "parts": ("part",)}  # report → what it may be by
TABLES: dict[str, dict[str, tuple[str, ...]]] = {  # report → the tables beneath its first one, with their columns
    "sales": {"reported": ("month", "dealer", "units")},
    "spares": {"lost": ("at", "holder", "part", "condition", "quantity", "owed_by", "amount")},
    "repairs": {"due_to": ("code", "attribution", "count", "share")},
    "assessment": {
        "people": ("engineer", "times", "amount", "waived"),
        "dealers": ("no", "item", "standard", "of", "penalty", "dealer", "times", "amount", "waived"),
        "put_right": ("number", "engineer", "item", "about", "penalty", "found", "put_right", "put_right_by"),
    },
    "training": {"not_passed": ("name", "customer", "course", "number", "at", "present", "mark")},
}


class ReportForm(Record):
    """What a report is called, by what it is in blocks, and its columns with their headings; None as it comes.

    `tables` are those beneath the first that people read, by their keys, each a form of its own; None: all of them.
    `split` makes several of the first: title → the kinds of tickets that it is about, none for the rest. `total` names
    the line of totals, `signed_by` who signs a page.
    """

    name: str | None = None
    by: str | None = None
    columns: Mapping[str, str] | None = None
    tables: Mapping[str, ReportForm] | None = None
    split: Mapping[str, Sequence[str]] | None = None
    total: str | None = None
    signed_by: Sequence[str] | None = None

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> ReportForm:
        """The form that a compiled entry says."""
        tables = entry.get("tables")
        return cls(**{**entry, "tables": tables and {key: cls(**each) for key, each in tables.items()}})


@section("reports", default={})
def read_reports(place: Place, known: Known) -> dict[str, Any]:
    """The forms of reports, by their names."""
    forms: dict[str, Any] = {}
    for key, entry in place.named(may_be_empty=True).items():
        fields = entry.fields(optional=["name", "by", "columns", "tables", "split", "total", "signed_by"])
        if key not in COLUMNS:
            message = _("{word} is no report that can have a form; {hint}")
            entry.wrong(message.format(word=quoted(key), hint=remedy(key, COLUMNS)))
            continue
        for name, reports in (("by", BLOCKS), ("split", SPLIT), ("total", ADDED_UP)):
            if fields[name].given and key not in reports:
                fields[name].wrong(_("means nothing for this report; remove it"))
        forms[key] = fields.given(
            name=fields["name"].text(),
            by=fields["by"].word(BLOCKS.get(key, ())),
            columns=_columns(fields["columns"], COLUMNS[key]),
            tables=_tables(fields["tables"], TABLES.get(key, {})),
            split=_split(fields["split"], known),
            total=fields["total"].text(),
            signed_by=[each.text() for each in fields["signed_by"].items()],
        )
    return forms


def _split(place: Place, known: Known) -> dict[str, list[str]]:
    """The tables that are made of one: title → kinds of tickets, each of them in one table; none for the rest."""
    found: dict[str, list[str]] = {}
    for entry in place.rules():
        fields = entry.fields({"name": "安装考核表"}, ["kind"])
        kinds = fields["kind"].choices(known.names("kinds"), "kinds")
        if twice := {kind for each in found.values() for kind in each}.intersection(kinds):
            fields["kind"].wrong(_("{kind} is in another table already").format(kind=quoted(min(twice))))
        if (name := fields["name"].text()) in found:
            fields["name"].wrong(_("is the name of another table already"))
        if not kinds and not all(found.values()):
            entry.wrong(
                _("is a second table without 'kind'; only one can be for the rest, so write the kinds of this one")
            )
        found[name] = kinds
    return found


def _tables(place: Place, known: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
    """The tables beneath the first, with their names and columns."""
    found = {}
    for key, entry in place.named(may_be_empty=True).items():
        if key not in known:
            message = _("{word} is no table of this report; {hint}")
            entry.wrong(message.format(word=quoted(key), hint=remedy(key, known)))
            continue
        fields = entry.fields(optional=["name", "columns"])
        found[key] = fields.given(name=fields["name"].text(), columns=_columns(fields["columns"], known[key]))
    return found


def _columns(place: Place, known: tuple[str, ...]) -> dict[str, str]:
    """The columns that are written, in their order, each with its heading."""
    found = {}
    for key, heading in place.named().items():
        if key not in known:
            message = _("{word} is no column of this report; {hint}")
            heading.wrong(message.format(word=quoted(key), hint=remedy(key, known)))
        found[key] = heading.text(key)
    return found
