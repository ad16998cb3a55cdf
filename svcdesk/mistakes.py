"""What Typer says of a command line that is wrong, in the reader's language: it says it in English alone."""

from __future__ import annotations

import re

from svcdesk.locale import ENGLISH, N_, enumerated, language, translated

# of two that fit, the one that says more stands first; a test types each mistake
_SAID = (
    N_("No such option: {option} (Possible options: {options})"),
    N_("No such option: {option}"),
    N_("No such command {name}. Did you mean {names}?"),
    N_("No such command {name}."),
    N_("Missing argument {name}."),
    N_("Missing option {name}."),
    N_("Option {name} requires an argument."),
    N_("Option {name} does not take a value."),
    N_("Got unexpected extra argument(s) ({words})"),
    N_("Invalid value for {name}: {value} is not in the range {range}."),
    N_("Invalid value for {name}: {value} is not one of {words}."),
    N_("Invalid value for {name}: {value} is not a valid integer."),
    N_("Invalid value for {name}: {value} is not a valid int range."),
    N_("Invalid value for {name}: {value} is not a valid float range."),
)
_LISTS = {"options", "names", "words"}
_PLACE = re.compile(r"\\{(\w+)\\}")


def worded(message: str) -> str:
    """A message of Typer in the reader's language; as it is where it is none of those that are known."""
    if language() == ENGLISH:
        return message
    for said in _SAID:
        if found := re.fullmatch(_PLACE.sub(r"(?P<\1>.+)", re.escape(said)), message):
            facts = found.groupdict()
            return translated(said).format(
                **facts | {key: enumerated(facts[key].split(", ")) for key in _LISTS & facts.keys()}
            )
    return message
