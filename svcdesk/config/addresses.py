"""Mail addresses: what can stand alone in the header of a mail without meaning two people, or another header."""

from __future__ import annotations

_LONGEST = 254  # as RFC 5321 has it for a path, without its brackets
_ACTING = frozenset(' ,;:<>()[]"\\')  # what means more than itself in a header


def is_address(text: str) -> bool:
    """Whether it is one mail address, such as head@example.invalid."""
    name, _at, domain = text.rpartition("@")
    return (
        bool(name)
        and bool(domain.strip("."))
        and len(text) <= _LONGEST
        and text.isprintable()
        and not _ACTING & set(text)
        and "=?" not in text  # how a header hides other characters
        and "@" not in name
        and ".." not in text
        and not domain.startswith((".", "-"))
    )
