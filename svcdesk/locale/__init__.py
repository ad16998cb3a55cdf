"""Message catalogues: everything a person reads passes through `_()`.

The language comes from LANGUAGE, LC_ALL, LC_MESSAGES or LANG, as gettext defines. Without a catalogue for it
the English wording in the source is what is shown. JSON and YAML keys, command names and stored states are
never translated.
"""

from __future__ import annotations

import gettext
from pathlib import Path

_catalogue = gettext.translation("svcdesk", str(Path(__file__).parent), fallback=True)
_ = _catalogue.gettext
ngettext = _catalogue.ngettext


def N_(message: str) -> str:  # noqa: N802  # the name that extraction tools know
    """Mark a word of a table for the catalogues; `translated` says it where it is shown."""
    return message


def translated(word: str) -> str:
    """A word that a table marks with `N_()`, in the reader's language; any other word as it is."""
    return _catalogue.gettext(word) if word else word
