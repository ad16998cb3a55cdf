"""What of a desk's schema is not as the program makes it, whatever its engine: each says what a schema consists of."""

from __future__ import annotations

from collections.abc import Mapping

from svcdesk.locale import _

# what other hands may add that writes by itself or refuses rows; tables and views do not
_HARMFUL = ("trigger ", "constraint ", "index ")


def differences(there: Mapping[str, str], must: Mapping[str, str]) -> list[str]:
    """What is gone, changed, or added and does harm, a line each. A part of a schema is its kind and name: its text."""
    wrong = [_("{name} of the schema is gone").format(name=name) for name in must if name not in there]
    wrong += [
        _("{name} of the schema is not as the program made it").format(name=name)
        for name, text in must.items()
        if there.get(name, text) != text
    ]
    return wrong + [
        _("{name} of the schema is not the program's").format(name=name)
        for name in there
        if name not in must and name.startswith(_HARMFUL)
    ]
