"""A language that everybody can read: English with an accent on each vowel, so that what is not translated shows.

`installed` makes a copy of the program in which it takes the place of Korean.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

ROOT = Path(__file__).parents[1]
INSTEAD_OF = "ko"
_ACCENTS = str.maketrans("aeiou", "àéîöü")
# placeholders, commands and options are the same in each language; so are words in capitals
_SAME = re.compile(r"\{[^{}]*\}|'svcdesk[^']*'|^ +svcdesk.*$|(?<![\w-])--?[a-z][a-z-]*", re.MULTILINE)


@cache
def template() -> Catalog:
    """All texts that the program may say, as translators are given them."""
    command = [sys.executable, "-m", "babel.messages.frontend", "-q", "extract", "-F", "pyproject.toml"]
    with tempfile.NamedTemporaryFile(suffix=".pot") as file:
        subprocess.run([*command, "-o", file.name, "svcdesk"], cwd=ROOT, check=True)
        return read_po(file)


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
    for message in template():
        if message.id:
            catalogue.add(message.id, _said(message.id))
    home = folder / "svcdesk" / "locale" / INSTEAD_OF / "LC_MESSAGES"
    home.mkdir(parents=True, exist_ok=True)
    with (home / "svcdesk.mo").open("wb") as file:
        write_mo(file, catalogue)
    return {"PYTHONPATH": str(folder), "SVCDESK_LANG": INSTEAD_OF}


def _said(text: Any) -> Any:
    return (accented(text[-1]),) if isinstance(text, tuple | list) else accented(text)
