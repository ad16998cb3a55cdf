"""The section `care`: the rules that plan tasks, each with what is done, for whom, and when it comes round."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import svcdesk
from svcdesk.config.assets import DATES
from svcdesk.config.problems import quoted
from svcdesk.config.rules import ASKED, read_when
from svcdesk.config.sections import section, usual_calendar
from svcdesk.locale import _, enumerated
from svcdesk.record import Record
from svcdesk.sla import turns
from svcdesk.sla.terms import Term

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from svcdesk.config.reading import Fields, Place
    from svcdesk.config.rules import When
    from svcdesk.config.sections import Known

ASKS_MORE = ("solved", "upkeep")  # reports of which something has to be said: none is a paper of a month
KEEPER = "keeper"  # instead of a role: whoever keeps the customer, or the station
SINCE = "since"  # of a customer, the day from which on it is one
START, END, WARRANTY_END = "start", "end", "warranty-end"

_DOES = ("survey", "visit", "report", "do")
_WHEN = ("once", "every", "due", "dates", "calendar", "closed")
_HOW = ("by", "to", "uses", "proof")
_ANCHORS = {  # the dates that `once` counts from, by what it is done for
    "customer": (SINCE,),
    "contract": (START, END),
    "equipment": (*DATES, WARRANTY_END),
    "station": (),
    "desk": (),
}
_ASKED = {  # what a rule may ask about it
    "customer": ("category", "region", "tier", "phase", "contract", "equipment"),
    "contract": ("category", "region", "tier", "phase", "contract", "equipment"),
    "equipment": ("category", "region", "tier", "phase", "contract", "equipment"),
    "station": ("region",),
    "desk": (),
}
_CONDITIONS = {
    "category": "categories",
    **{key: ASKED[key] for key in ("region", "tier", "phase", "contract", "equipment")},
}


class Once(Record):
    """So long after or before a date of what it is done for, or (without a term) on it."""

    term: Term | None
    before: bool
    of: str


class Every(Record):
    """So long after the last time; or every week, month, quarter or year (`unit`), on the day `due` of it."""

    term: Term | None
    unit: str
    due: str


class CareRule(Record):
    """One rule that plans tasks; exactly one of `once`, `every` and `dates` says when.

    `does` is survey, visit, report or do; `what` the key of the survey or the kind, the names of the reports, or words.
    It is for each noun `each` that fits, by whoever has the role `by`, or KEEPER, or anybody. What falls on a day that
    the `calendar` closes moves to the last working day before, unless it `stays`. `to_head` names the head of the
    customer's people; `uses` is the entitlement that a visit uses up; with `proof` it is done only with a file or note.
    """

    key: str
    does: str
    what: str
    each: str
    when: When
    once: Once | None
    every: Every | None
    dates: Sequence[str]
    calendar: str
    stays: bool
    by: str | None
    to_head: bool
    uses: str | None
    proof: bool

    @classmethod
    def of(cls, key: str, entry: Mapping[str, Any]) -> CareRule:
        """The rule that a compiled entry says."""
        once, every = entry["once"], entry["every"]
        if once:
            once = Once(Term.parse(once["term"]) if once["term"] else None, once["before"], once["of"])
        if every:
            every = Every(Term.parse(every["term"]) if every["term"] else None, every["unit"], every["due"])
        return cls(key=key, **{**entry, "once": once, "every": every})

    @property
    def reports(self) -> Sequence[str]:
        """The names of the reports that it asks for; none for another rule."""
        return self.what.split(", ") if self.does == "report" else ()

    @property
    def renews(self) -> bool:
        """Whether it is about a contract that ends, which renewing deals with."""
        return self.each == "contract" and self.once is not None and self.once.before and self.once.of == "end"


@section("care", default={})
def read_care(place: Place, known: Known) -> dict[str, Any]:
    """Rules that plan tasks; all of them count."""
    return {key: _read_rule(entry, known) for key, entry in place.named(may_be_empty=True).items()}


def _read_rule(place: Place, known: Known) -> dict[str, Any]:
    fields = place.fields(required={"each": "customer"}, optional=[*_DOES, *_CONDITIONS, *_WHEN, *_HOW])
    each = fields["each"].word(tuple(_ANCHORS)) or "customer"
    does, what = _read_what(place, fields, each, known)
    calendar = fields["calendar"].choice(
        known.names("calendars"), "calendars", usual_calendar(known.section("calendars"))
    )
    if each == "station" and fields["by"].text() == KEEPER:
        nobody = [key for key, station in known.section("stations").items() if not station.get("keeper")]
        if nobody:
            message = _("is for anybody at stations without a 'keeper': {stations}")
            fields["by"].doubtful(message.format(stations=enumerated(nobody)))
    turn = _read_turn(place, fields, each, does, known, calendar)
    _doubt_duties(fields, each, does, known)
    for key in _CONDITIONS.keys() - set(_ASKED[each]):
        if fields[key].given:
            fields[key].wrong(_("is nothing that 'each: {each}' has; remove it").format(each=each))
    if fields["uses"].given and (does != "visit" or each != "contract"):
        message = _("is used up by visits under a contract; write 'visit' and 'each: contract', or remove it")
        fields["uses"].wrong(message)
    return {
        "does": does,
        "what": what,
        "each": each,
        "when": read_when(fields, known, _CONDITIONS),
        **turn,
        "calendar": calendar,
        "stays": fields["closed"].word(("stay",)) == "stay",
        "by": _read_by(fields["by"], each, known),
        "to_head": fields["to"].word(("head",)) == "head",
        "uses": fields["uses"].choice(known.names("entitlements"), "entitlements") or None,
        "proof": fields["proof"].yes(),
    }


def _read_what(place: Place, fields: Fields, each: str, known: Known) -> tuple[str, str]:
    """What is done: of which sort, and which."""
    given = [key for key in _DOES if fields[key].given]
    if len(given) != 1:
        place.wrong(_("says what is done by exactly one of: {keys}").format(keys=enumerated(_DOES)))
        return "do", ""
    does, what = given[0], fields[given[0]]
    if (does in ("survey", "visit") and each in ("station", "desk")) or (does == "report" and each != "desk"):
        fields["each"].wrong(_("'{each}' does not go with '{does}'").format(each=each, does=does))
    if does == "survey":
        return does, what.choice(known.names("surveys"), "surveys")
    if does == "visit":
        kind = what.choice(known.names("kinds"), "kinds")
        if not known.section("kinds").get(kind, {"planned": True}).get("planned"):
            message = _("{kind} is promised what is promised for repairs; add 'planned: yes' to it in 'kinds'")
            what.doubtful(message.format(kind=quoted(kind)))
        return does, kind
    if does == "report":
        return does, enumerated(_read_report(item, known) for item in what.items())
    return does, what.text()


def _read_report(place: Place, known: Known) -> str:
    """The name of a report that can be asked for by the month alone."""
    name = place.word(_reports())
    if name == "repeats" and not known.given("repeats"):
        place.wrong(_("asks for what comes again within a time; say within which: 'repeats: 30 days'"))
    return name


def _reports() -> list[str]:
    folder = os.path.join(os.path.dirname(svcdesk.__file__), "reports")
    files = (name.removesuffix(".py") for name in os.listdir(folder) if name.endswith(".py"))
    return sorted(name.replace("_", "-") for name in files if not name.startswith("_") and name not in ASKS_MORE)


def _read_turn(place: Place, fields: Fields, each: str, does: str, known: Known, calendar: str) -> dict[str, Any]:
    """When it comes round."""
    given = [key for key in ("once", "every", "dates") if fields[key].given]
    if len(given) != 1:
        place.wrong(_("says when by exactly one of: {keys}").format(keys="once, every, dates"))
        return {"once": None, "every": None, "dates": []}
    if fields["due"].given and given != ["every"]:
        fields["due"].wrong(_("belongs to 'every: week', month, quarter or year; remove it"))
    return {
        "once": _read_once(fields["once"], each) if fields["once"].given else None,
        "every": _read_every(fields, each, does) if fields["every"].given else None,
        "dates": [_read_date(item, known, calendar) for item in fields["dates"].items()],
    }


def _read_once(place: Place, each: str) -> dict[str, Any]:
    text, anchors = place.text(), _ANCHORS[each]
    if not anchors:
        place.wrong(_("counts from a date, and '{each}' has none; write 'every' or 'dates'").format(each=each))
    length, word, anchor = text.rpartition(" after ")
    if not word:
        length, word, anchor = text.rpartition(" before ")
    if anchors and anchor not in anchors:
        message = _("{text} names no date of '{each}'; write for example '1 month after {first}', with one of: {names}")
        shown = {"text": quoted(text), "each": each, "first": anchors[0], "names": enumerated(anchors)}
        place.wrong(message.format(**shown))
    return {"term": _term(place, length), "before": word == " before ", "of": anchor}


def _read_every(fields: Fields, each: str, does: str) -> dict[str, str]:
    place, due = fields["every"], fields["due"]
    unit = place.text()
    if unit not in turns.UNITS:
        if due.given:
            due.wrong(_("belongs to 'every: week', month, quarter or year; remove it"))
        if each in ("station", "desk") or does == "report":
            message = _("{text} is counted from the last time; write one of: {units}")
            place.wrong(message.format(text=quoted(unit), units=enumerated(turns.UNITS)))
        return {"term": _term(place, unit), "unit": "", "due": ""}
    if does == "report" and not due.given:
        place.wrong(_("asks for reports, which are due when it is over; say by which day, such as 'due: day 5'"))
    return {"term": "", "unit": unit, "due": _read_due(due, unit)}


def _read_due(place: Place, unit: str) -> str:
    """The day of a week, month, quarter or year; its last when nothing is said."""
    text = place.text()
    if unit == "week":
        return place.word(turns.WEEKDAYS, turns.WEEKDAYS[-1])
    number = text.removeprefix("day ")
    if not text or text == turns.LAST:
        return turns.LAST
    if text == f"day {number}" and number.isascii() and number.isdigit() and 1 <= int(number) <= 31:
        return f"day {int(number)}"
    message = _("{text} is no day of a {unit}; write 'day 5' or 'last day'")
    place.wrong(message.format(text=quoted(text), unit=unit))
    return turns.LAST


def _read_date(place: Place, known: Known, calendar: str) -> str:
    """A festival by its name in the calendar, a day of every year, or a date."""
    from svcdesk.config import festivals  # reads YAML, as the next: whoever asks for the rules does not need them
    from svcdesk.config.promises.hours import read_day

    text = place.text()
    if text[:1].isdecimal():
        return read_day(place)

    compiled = known.section("calendars").get(calendar) or {"holidays": {}, "countries": []}
    try:
        return festivals.find(text, calendar, compiled, known.year) if text else ""
    except ValueError as error:
        place.wrong(str(error))
        return ""


def _read_by(place: Place, each: str, known: Known) -> str | None:
    if place.text() == KEEPER and each == "desk":
        place.wrong(_("'{each}' has no keeper; name a role").format(each=each))
    return place.choice([*known.names("roles"), KEEPER], "roles") or None


def _doubt_duties(fields: Mapping[str, Place], each: str, does: str, known: Known) -> None:
    """Doubt a rule that gives work to those who may not do it: what it needs is kept for other roles."""
    by, roles = fields["by"].text(), known.section("roles") or {}
    renews = each == "contract" and fields["once"].text().endswith("before end")
    duties = ["care" if does == "survey" else "assets" if does == "do" and renews else "tasks"]
    if by == KEEPER and each == "station":
        duties.append("stock")  # whoever keeps a station answers for its parts: they count them
    for duty in duties:
        kept = [key for key, role in roles.items() if duty in role.get("may", ())]
        if by and kept and by not in kept:
            message = _("gives work to {by}, who may not do it: '{duty}' is kept for {roles}")
            if by == KEEPER:
                message = _("gives work to keepers, who may do it only as one of {roles}: '{duty}' is kept for these")
            fields["by"].doubtful(message.format(by=by, duty=duty, roles=enumerated(kept)))


def _term(place: Place, text: str) -> str:
    try:
        return str(Term.parse(text)) if text else ""
    except ValueError as error:
        place.wrong(str(error))
        return ""
