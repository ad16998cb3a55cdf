"""JSON as the desk keeps it, by the coder in C alone: the rest of the library takes longer to load.

What is read and written is what `json.loads` and `json.dumps(…, ensure_ascii=False)` say; a Python without that coder
uses those.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

try:
    from _json import encode_basestring, make_encoder, make_scanner
except ImportError:  # another Python
    import json
    from json.encoder import encode_basestring

    def read(text: str | bytes) -> Any:
        """What JSON says. Raises ValueError for a text that is none."""
        return json.loads(text)

    def written(data: Any) -> str:
        """The data as JSON. Raises TypeError for what JSON has no form for."""
        return json.dumps(data, ensure_ascii=False)

else:

    class _Plain:
        """How the scanner reads: every form as what Python has for it."""

        strict = True
        object_hook = object_pairs_hook = None
        parse_float, parse_int = float, int
        parse_constant = {"-Infinity": float("-inf"), "Infinity": float("inf"), "NaN": float("nan")}.__getitem__

    _scan = make_scanner(_Plain)  # type: ignore[arg-type]  # which has all that it looks at

    def read(text: str | bytes) -> Any:
        """What JSON says. Raises ValueError for a text that is none."""
        if not isinstance(text, str):
            text = text.decode()
        text = text.strip(" \t\n\r")
        try:
            found, end = _scan(text, 0)
        except StopIteration:
            found, end = None, -1
        if end != len(text):
            raise ValueError(text)
        return found

    def _none(value: object) -> None:
        raise TypeError(f"{value!r} has no form in JSON")

    _encode = make_encoder(None, _none, encode_basestring, None, ": ", ", ", False, False, True)

    def written(data: Any) -> str:
        """The data as JSON. Raises TypeError for what JSON has no form for."""
        return "".join(_encode(data, 0))


quoted = encode_basestring  # a text as JSON
