"""A language that everybody can read: English with an accent on each vowel, so that what is not translated shows.

`installed` makes a copy of the program in which it takes the place of Korean.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from docs import catalogues

ROOT = Path(__file__).parents[1]
INSTEAD_OF = "ko"
_ACCENTS = str.maketrans("aeiou", "àéîöü")
# placeholders, commands and options are the same in each language; so are words in capitals
_SAME = re.compile(r"\{[^{}]*\}|'svcdesk[^']*'|^ +svcdesk.*$|(?<![\w-])--?[a-z][a-z-]*", re.MULTILINE)


def accented(text: str) -> str:
    """A text in that language."""
    kept: list[str] = []
    rest = 0
    for same in _SAME.finditer(text):
        kept += [text[rest : same.start()].translate(_ACCENTS), same[0]]
        rest = same.end()
    return "".join([*kept, text[rest:].translate(_ACCENTS)])


def installed(folder: Path) -> dict[str, str]:
    """Make the copy in `folder`. Returns the environment in which `python -m svcdesk` is that one."""
    shutil.copytree(ROOT / "svcdesk", folder / "svcdesk", ignore=shutil.ignore_patterns("__pycache__", "*.mo"))
    shutil.copy(ROOT / "config.example.yaml", folder)
    catalogue = Catalog(INSTEAD_OF)
    for message in catalogues.texts():
        if message.id:
            text = accented(catalogues.english(message))
            catalogue.add(message.id, (text,) if message.pluralizable else text)
    home = folder / "svcdesk" / "locale" / INSTEAD_OF / "LC_MESSAGES"
    home.mkdir(parents=True, exist_ok=True)
    with (home / "svcdesk.mo").open("wb") as file:
        write_mo(file, catalogue)
    return {"PYTHONPATH": str(folder), "SVCDESK_LANG": INSTEAD_OF}
