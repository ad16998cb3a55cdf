"""Message catalogues: everything a person reads passes through `_()`.

The language comes from LANGUAGE, LC_ALL, LC_MESSAGES or LANG, as gettext defines. Without a catalogue for it
the English wording in the source is what is shown. JSON and YAML keys, command names and stored states are
never translated.
"""

from __future__ import annotations

import os

_HERE = os.path.dirname(__file__)


def _worded() -> bool:
    """Whether there may be a catalogue for the language; without one the library would load for nothing."""
    named = (os.environ.get(name) for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    languages = {each[:2] for each in next(filter(None, named), "").split(":")}
    try:
        return any(each.is_dir() and each.name[:2] in languages for each in os.scandir(_HERE))
    except OSError:
        return False  # inside a zip archive


if _worded():
    from gettext import translation

    _catalogue = translation("svcdesk", _HERE, fallback=True)
    _in_words = _catalogue.gettext
    ngettext = _catalogue.ngettext
else:

    def _in_words(message: str) -> str:
        """What somebody reads, in their language."""
        return message

    def ngettext(msgid1: str, msgid2: str, n: int) -> str:
        """What somebody reads of so many, in their language."""
        return msgid1 if n == 1 else msgid2


_ = _in_words


def N_(message: str) -> str:  # noqa: N802  # the name that extraction tools know
    """Mark a word of a table for the catalogues; `translated` says it where it is shown."""
    return message


def translated(word: str) -> str:
    """A word that a table marks with `N_()`, in the reader's language; any other word as it is."""
    return _in_words(word) if word else word
