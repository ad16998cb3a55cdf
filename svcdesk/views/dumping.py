"""Keys and values as YAML, for an editor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import yaml

from svcdesk.locale import _

if TYPE_CHECKING:
    from typing import Any


class _Dumper(yaml.SafeDumper):
    """PyYAML's writer without its guesses, as our reader is: a text such as yes or 10:05 needs no quotation marks."""


_Dumper.yaml_implicit_resolvers = {}
_Dumper.add_representer(
    str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, "|" if "\n" in text else None)
)


def dump(document: Mapping[str, Any]) -> str:
    """Keys and values as YAML that reads back as the same."""
    return yaml.dump(dict(document), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1000)


def seen_line(mark: str) -> str:
    """The last line of a draft: the mark of what stood there when somebody began on it, and above it what it is for."""
    what_for = _("Leave the next line as it is: it keeps you from writing over somebody else's change.")
    return f"# {what_for}\n{dump({'seen': mark})}"
