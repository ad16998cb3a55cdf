"""What was said on a laptop in a line: the names of the verbs, and what was typed for each as its options have it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from svcdesk.locale import _, bracketed, clauses, enumerated, noted
from svcdesk.sla import read_stamp
from svcdesk.views.text import dated, window

if TYPE_CHECKING:
    from typing import Any

    from svcdesk.config.policy import Policy
    from svcdesk.desk.outbox import Said

_UNSAID = ("seen", "whole")  # what the program keeps beside what was typed
_SPEAKING = ("condition", "given", "name", "part", "said", "serial", "summary", "text", "what")  # need no name
_OPTIONS = {"ends_at": "until", "given_by": "by", "kilometres": "km", "purpose": "to", "source": "from", "target": "to"}
_COUNTED = ("part", "item")  # that has a quantity
_OF_MONEY = ("amount", "value")
_RECORDS = {"signature": "signed-by"}  # what was typed is said with its option
_NOT = {"head": "no-head", "solved": "not-solved"}  # what was typed when it is not so


def words(policy: Policy, said: Said) -> str:
    """What was said, with the reason for it; of what was taken back what that was."""
    told = clauses(_verb(policy, each) for each in said.said["verbs"])
    if said.undoes:
        told = bracketed(told, words(policy, said.undoes))
    if said.why and not any("why" in each["arguments"] for each in said.said["verbs"]):
        told = enumerated([told, f"why {said.why}"])
    return told


def _verb(policy: Policy, each: Mapping[str, Any]) -> str:
    try:
        adding = each["verb"].endswith(" add")  # where what is not so was not typed
        typed = {key: value for key, value in each["arguments"].items() if not (adding and value is False)}
        return noted(each["verb"], enumerated(_phrases(policy, typed)))
    except (AttributeError, KeyError, TypeError, ValueError):  # what another program wrote may not fit
        return str(each["verb"])


def _phrases(policy: Policy, arguments: Mapping[str, Any]) -> Iterator[str]:
    """Each argument that says something to people, with its name unless it speaks for itself; identities do not."""
    left = {key: value for key, value in arguments.items() if key not in _UNSAID and not key.endswith("_id")}
    what = next((key for key in _COUNTED if key in left), "")
    if what and isinstance(left.get("quantity"), int):
        yield _counted(left.pop(what), left.pop("quantity"))
    for key, value in left.items():
        kind = value.get("is") if isinstance(value, dict) else ""
        if key in _RECORDS and kind == "record":
            yield f"{_RECORDS[key]} {enumerated(_inside(policy, value))}"
        elif kind in ("record", "mapping"):
            yield from _inside(policy, value)
        elif value is True:
            yield _name(key)
        elif value is False:
            yield from [_NOT[key]] if key in _NOT else []
        elif text := _text(policy, key, value):
            named = kind == "thing" and "called" in value and key != "about"
            alone = named or key in _SPEAKING or kind in ("path", "bytes")
            yield text if alone else f"{_name(key)} {text}"


def _inside(policy: Policy, value: Mapping[str, Any]) -> Iterator[str]:
    """What is in a record or a mapping; something of the configuration is named by its key."""
    fields = value["of"] if value["is"] == "mapping" else value["fields"]
    if value["is"] == "record" and value["of"].startswith("config."):
        yield str(fields["key"])
    else:
        yield from _phrases(policy, fields)


def _text(policy: Policy, key: str, value: Any) -> str:
    """What was typed for one argument; nothing when that says nothing to people."""
    if isinstance(value, list):
        return _list(policy, key, value)
    if isinstance(value, dict):
        return _plain(policy, value)
    if value is None:
        return ""
    return policy.currency.worded(value) if key in _OF_MONEY and isinstance(value, int) else str(value)


def _plain(policy: Policy, value: Mapping[str, Any]) -> str:
    if value["is"] == "instant":
        return dated(read_stamp(value["at"]), policy.zone)
    if value["is"] == "thing":  # a holder of parts has words
        return str(value.get("called") or value.get("words") or "")
    return str(value["on"] if value["is"] == "day" else value["name"])


def _list(policy: Policy, key: str, values: list[Any]) -> str:
    if len(values) == 2 and all(isinstance(each, dict) and each["is"] == "instant" for each in values):
        return window(read_stamp(values[0]["at"]), read_stamp(values[1]["at"]), policy.zone)
    return enumerated(dict.fromkeys(filter(None, (_item(policy, key, each) for each in values))))


def _item(policy: Policy, key: str, value: Any) -> str:
    """One of several: a part with its count, an answer, a record with what more there is of it in brackets."""
    if isinstance(value, list) and len(value) == 2:
        what, said = value
        if isinstance(said, bool):
            said = _("yes") if said else _("no")
        return _counted(what, said) if isinstance(said, int) else f"{what} {said}"
    if isinstance(value, dict) and value["is"] == "record":
        first, *more = dict.fromkeys(_inside(policy, value)) or [""]
        return bracketed(first, enumerated(more)) if more else first
    return _text(policy, key, value)


def _counted(what: str, count: int) -> str:
    return f"{count} × {what}" if count else what  # an item by the length of a job has no count


def _name(key: str) -> str:
    """The name of an argument as its option has it."""
    return _OPTIONS.get(key) or key.removesuffix("_on").removesuffix("_at").replace("_", " ")
