"""Bring the catalogues up to date with the texts of the program: `python docs/catalogues.py`.

What is new stands there untranslated, what nobody says any more goes; nothing is guessed. `pip install -e .` compiles
them for a checkout.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
LOCALE = ROOT / "svcdesk" / "locale"
_WIDTH = 110  # columns


def texts() -> Catalog:
    """All texts that the program may say, as they stand in its files."""
    command = [sys.executable, "-m", "babel.messages.frontend", "-q", "extract", "--sort-by-file"]
    with tempfile.NamedTemporaryFile(suffix=".pot") as file:
        subprocess.run([*command, "-F", "pyproject.toml", "-o", file.name, "svcdesk"], cwd=ROOT, check=True)
        return read_po(file)


def sources() -> list[Path]:
    """The catalogues as translators write them, one a language."""
    return sorted(LOCALE.glob("*/LC_MESSAGES/svcdesk.po"))


def read(source: Path) -> Catalog:
    """The catalogue in a file."""
    with source.open("rb") as file:
        return read_po(file, locale=source.parts[-3])


def updated(language: str, known: Catalog, said: Catalog) -> Catalog:
    """The catalogue of a language with all texts that are `said`, and the translations that are `known`."""
    made = Catalog(
        language,
        header_comment=f'# What svcdesk says in {language}: see "Texts and languages" in CONTRIBUTING.md.',
        project="svcdesk",
        version="",
        msgid_bugs_address="",
        last_translator="svcdesk",
        language_team=language,
        creation_date=known.creation_date,
        revision_date=known.creation_date,
        fuzzy=False,
    )
    for message in said:
        if message.id:
            before = known.get(message.id)
            made.add(message.id, before.string if before else "", flags=message.flags)
    return made


def main() -> None:
    """Update each catalogue and say how much of it is not translated."""
    said = texts()
    for source in sources():
        made = updated(source.parts[-3], read(source), said)
        with source.open("wb") as file:
            write_po(file, made, width=_WIDTH, no_location=True)
        print(source.parts[-3], sum(1 for message in made if message.id and not translation(message)), "to translate")


def forms(message: Message) -> tuple[str, ...]:
    """A text of the source: singular and plural, or what it is for any number."""
    return tuple(message.id) if isinstance(message.id, tuple | list) else (message.id,)


def english(message: Message) -> str:
    """A text of the source; of one with a plural that."""
    return forms(message)[-1]


def translation(message: Message) -> str:
    """What stands for it; our languages have one form for any number."""
    return message.string[0] if isinstance(message.string, tuple | list) else message.string


if __name__ == "__main__":
    main()
