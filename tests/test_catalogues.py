"""The catalogues: whole, with the placeholders, commands and options of the source, in the terms of the glossary."""

from __future__ import annotations

import ast
import csv
import re
from collections import Counter
from functools import cache

import pytest
from babel.messages.catalog import Catalog

from docs import catalogues
from svcdesk import names
from svcdesk.declare import Word, words
from svcdesk.locale import ENGLISH, LANGUAGES
from svcdesk.locale.catalogue import opened
from tests import house

TRANSLATED = [language for language in LANGUAGES if language != ENGLISH]
GLOSSARY = catalogues.LOCALE / "glossary.csv"


@cache
def catalogue(language: str) -> Catalog:
    return catalogues.read(catalogues.LOCALE / language / "LC_MESSAGES" / "svcdesk.po")


@cache
def texts() -> Catalog:
    return catalogues.texts()


def pairs(language: str) -> list[tuple[str, str]]:
    """Each English text with its translation."""
    return [
        (_one_line(catalogues.english(each)), catalogues.translation(each)) for each in catalogue(language) if each.id
    ]


def _one_line(english: str) -> str:
    """A text whose paragraphs stand in a line each, as translators write them."""
    return re.sub(r"(?<=\S)\n(?=\S)", " ", english)


def test_each_language_has_a_catalogue() -> None:
    assert [source.parts[-3] for source in catalogues.sources()] == sorted(TRANSLATED)


@pytest.mark.parametrize("language", TRANSLATED)
def test_catalogues_are_whole(language: str) -> None:
    """`python docs/catalogues.py` brings new texts into them."""
    there = {each.id for each in catalogue(language) if each.id}
    assert there == {each.id for each in texts() if each.id}
    assert [english for english, translation in pairs(language) if not translation] == []
    assert [each.id for each in catalogue(language) if each.fuzzy] == []
    assert catalogue(language).obsolete == {}


def test_a_currency_is_said_with_its_amount() -> None:
    """`Currency.worded` says both, as the language is used to: ¥300.00."""
    assert [each.id for each in texts() if re.search(r"\{\w+\} \{(currency|code)\}", catalogues.english(each))] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_programs_read_is_the_same(language: str) -> None:
    """Placeholders, options, commands in quotes, marks of help: as often as in the source."""
    for pattern in (
        r"\{[^{}]*\}",
        r"(?<![\w-])--?[a-z][a-z-]*",
        r"'svcdesk[a-z -]*[a-z]",
        "\b",
        r"(?m)^  svcdesk [a-z-]+",
    ):
        for english, translation in pairs(language):
            assert Counter(re.findall(pattern, translation)) == Counter(re.findall(pattern, english)), translation


@pytest.mark.parametrize("language", TRANSLATED)
def test_times_in_help_are_those_of_the_language(language: str) -> None:
    """They are understood in each, so nobody need learn them in English."""
    helps = {word.declared.word.help for _name, word in words_of_all_commands()}
    shown = [text for english, text in pairs(language) if english in helps or "\b Example" in english]
    english = r"yesterday|tomorrow|\bago\b|\d (?:working )?(?:day|week|month)|(?<!-)\btoday\b(?!\.)"
    english += r"|(?i:\b(?:mon|tue|fri)(?:day)?\b)"
    assert [line for text in shown for line in text.splitlines() if re.search(english, line)] == []


def words_of_all_commands() -> list[tuple[str, Word]]:
    """The words that commands take, each with its command."""
    found = [(name, names.declared(name)) for name in names.NAMES]
    functions = [
        (name, function)
        for name, there in found
        for function in (there.functions.values() if isinstance(there, names.Group) else [there])
    ]
    return [(name, word) for name, function in functions for word in words(function)]


@pytest.mark.parametrize("language", TRANSLATED)
def test_terms_are_those_of_the_glossary(language: str) -> None:
    """One term for one thing: where the source says it, the translation says what stands beside it, or one of those."""
    with GLOSSARY.open(encoding="utf-8", newline="") as file:
        rows = sorted(csv.DictReader(file), key=lambda row: -len(row["en"]))
    astray = []
    for english, translation in pairs(language):
        rest = _prose(english)
        for row in rows:
            rest, found = re.subn(rf"(?<![\w-]){re.escape(row['en'].lower())}(?:s|es)?(?![\w-])", " ", rest)
            # keys of the YAML and columns of files stay English
            terms = [*row[language].split("|"), row["en"]]
            if found and not any(term.lower() in translation.lower() for term in terms):
                astray.append(f"{row['en']} → {row[language]}: {translation}")
    assert not astray, "\n".join(astray)


def _prose(english: str) -> str:
    """An English text without commands, keys, placeholders and examples."""
    return re.sub(r"(?m)^  .*$|'[^']*'|`[^`]*`|\{[^}]*\}|--[\w-]+", " ", english.lower())


def headings() -> list[list[str]]:
    """The headings that stand beside one another, of each table that is written in one piece."""
    makers = ("Column", "column", "in_words", "money", "amount")
    found = []
    for path in house.files("views", "reports"):
        for table in (node for node in ast.walk(house.parsed(path)) if isinstance(node, ast.Tuple)):
            made = [each for each in table.elts if isinstance(each, ast.Call) and _called(each) in makers]
            shown = [each for each in made if all(word.arg != "data_only" for word in each.keywords)]
            marked = [each.args[1] for each in shown if len(each.args) > 1 and isinstance(each.args[1], ast.Call)]
            found.append([str(each.args[0].value) for each in marked if isinstance(each.args[0], ast.Constant)])
    return found


def _called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_table_has_two_headings_alike(language: str) -> None:
    said = dict(pairs(language))
    tables = [[(said[each], each) for each in table] for table in headings()]
    assert sum(map(bool, tables)) > 80
    alike = [
        (own, each, other)
        for table in tables
        for own, each in table
        for word, other in table
        if word == own and each < other
    ]
    assert not alike


@pytest.mark.parametrize("language", TRANSLATED)
def test_compiled_catalogues_say_what_is_written(language: str) -> None:
    """`pip install -e .` compiles them."""
    compiled = opened(language)
    assert compiled is not None
    for message in catalogue(language):
        if message.id:
            forms = catalogues.forms(message)
            for text in forms:
                assert compiled.text(text, forms[0]) == catalogues.translation(message)
    assert compiled.text("a text that nobody says") == "a text that nobody says"
    assert catalogue(language).num_plurals == 1  # as the reader takes for granted
