"""The sections `lists` and `aliases`: questions and commands that an organisation gives a short name."""

from __future__ import annotations

import shlex
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from svcdesk import names
from svcdesk.config.problems import quoted, remedy
from svcdesk.config.sections import section
from svcdesk.locale import _
from svcdesk.sla import parse_begin

if TYPE_CHECKING:
    from svcdesk.config.reading import Place
    from svcdesk.config.sections import Known

STATES = ("open", "held", "resolved", "closed", "cancelled", "all")
SORTS = ("due", "opened", "priority", "number", "customer", "engineer")
COLUMNS = (
    "number", "state", "priority", "due_at", "target", "tier", "region", "kind", "level", "engineer", "customer",
    "opened_at", "ended_at", "cause", "solution", "follows", "visit", "summary",
)  # fmt: skip
_OF_SECTIONS = {"region": "regions", "tier": "tiers", "kind": "kinds", "level": "levels", "channel": "channels"}
_SWITCHES = ("held", "unassigned", "mine", "reverse")
_TEXTS = ("engineer", "customer", "site", "serial", "text")
_TIMES = ("due_before", "opened_since", "closed_since")
_SOME_MOMENT = datetime(2026, 3, 2, tzinfo=UTC)


@section("lists", default={})
def read_lists(place: Place, known: Known) -> dict[str, Any]:
    """Saved filters of `svcdesk list`: what would be typed after the option of each name, and the columns."""
    return {key: _read_list(entry, known) for key, entry in place.named(may_be_empty=True).items()}


def _read_list(entry: Place, known: Known) -> dict[str, Any]:
    optional = (
        *("state", "priority", *_OF_SECTIONS, *_SWITCHES, *_TEXTS, *_TIMES),
        *("sort", "limit", "columns"),
    )
    fields = entry.fields(optional=optional)
    texts = {key: fields[key].text() for key in (*_TEXTS, *_TIMES)}
    for key in _TIMES:
        _check_time(fields[key], texts[key])
    return fields.given(
        state=",".join(each.word(STATES) for each in fields["state"].items()),
        priority=",".join(fields["priority"].choices(known.names("priorities"), "priorities")),
        sort=fields["sort"].word(SORTS, "due"),
        limit=fields["limit"].number(0, 999_999_999, 0),
        columns=[each.word(COLUMNS) for each in fields["columns"].items()],
        **{key: fields[key].choice(known.names(name), name) for key, name in _OF_SECTIONS.items()},
        **{key: fields[key].yes() for key in _SWITCHES},
        **texts,
    )


def _check_time(place: Place, text: str) -> None:
    try:
        if text:
            parse_begin(text, UTC, _SOME_MOMENT)
    except ValueError as error:
        place.wrong(str(error))


@section("aliases", default={})
def read_aliases(place: Place, _known: Known) -> dict[str, list[str]]:
    """Names for commands with their options; none may hide a command."""
    return {key: _read_alias(key, entry) for key, entry in place.named(may_be_empty=True).items()}


def _read_alias(key: str, entry: Place) -> list[str]:
    if key in names.NAMES:
        entry.wrong(_("is a command already; choose another name"))
    try:
        words = shlex.split(entry.text())
    except ValueError:
        entry.wrong(_("has a quotation mark that nothing closes; write another, or none"))
        return []
    words = words[1:] if words[:1] == ["svcdesk"] else words
    if words and words[0] not in names.NAMES:
        message = _("{word} is no command; {remedy}")
        entry.wrong(message.format(word=quoted(words[0]), remedy=remedy(words[0], names.NAMES)))
    return words
