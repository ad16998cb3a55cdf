"""Terms: what texts are indexed by, and what somebody who searches means.

Chinese, Japanese and Korean are written without blanks, or with endings stuck to the words: there every two characters
that stand together are a term, and so is the last one of a run, so that any part is found, a single character by the
terms that begin with it. Elsewhere a word is a term, found by its beginning; a number, serial or plate is found by any
four characters on.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from operator import add

from svcdesk.record import Record

_EAST = "\u3041-\u30ff\u3131-\u318e\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
_RUNS = re.compile(rf"([{_EAST}]+)|([^\W_{_EAST}]+)")
_GROUPS = re.compile(r"(?:\+ ?)?\d{1,8}(?:[ ()./-]{1,2}\d{1,8}){1,5}")  # a telephone as people write it
_NUMBER = re.compile(r"(\+|00)?(\d{8,})")
_TELEPHONE = range(7, 16)  # digits
_TAIL = 8  # digits that tell telephones apart whatever stands before them
_ANY_PART = 4  # of a number, that finds it
_LONGEST = 40  # characters of a term
LAST = "\U0010ffff"  # sorts after everything that a term may go on with


def fold(text: str) -> str:
    """The text as it is compared: case, full width and the way in which Korean syllables are stored do not matter.

    Nor does the dot in plates and names: 豫A·12345 is 豫A12345.
    """
    return text.casefold() if text.isascii() else unicodedata.normalize("NFKC", text).casefold().replace("·", "")


def terms(text: str) -> set[str]:
    """The terms that a text is indexed by."""
    folded = fold(text)
    found: set[str] = set()
    for east, word in _RUNS.findall(folded):
        if east:
            found.update(map(add, east, east[1:]))
            found.add(east[-1])
        else:
            found.update(_parts(word[:_LONGEST]))
    for digits in _telephones(folded):
        found.update(_parts(digits))
    return found


def _telephones(folded: str) -> Iterator[str]:
    """The digits of each telephone that is written in groups."""
    for group in _GROUPS.findall(folded):
        digits = "".join(filter(str.isdecimal, group))
        if len(digits) in _TELEPHONE:
            yield digits


def _parts(word: str) -> Iterator[str]:
    yield word
    if not word.isalpha():
        for begin in range(1, len(word) - _ANY_PART + 1):
            yield word[begin:]


class Word(Record):
    """A word that is looked for: folded, and the ranges [from, to) of terms that it has, all of which must be there."""

    text: str
    ranges: tuple[tuple[str, str], ...]

    @property
    def certain(self) -> bool:
        """Whether what has its terms has the word: it need not be looked at."""
        return len(self.ranges) == 1


def plain(text: str) -> str:
    """The words of a text, folded, with a blank between; what is written without blanks stays together."""
    return " ".join("".join(run) for run in _RUNS.findall(fold(text)))


def searched(text: str) -> str:
    """The text in which `needles` stand: its words, and each telephone that is written in groups as one number, too."""
    return f" {' '.join((plain(text), *_telephones(fold(text))))} "


def needles(word: Word) -> tuple[str, ...]:
    """What stands in a text of `searched` that has the word as the index finds it."""
    whole = () if word.certain else (word.text,)
    return (*map(_needle, (begin for begin, _end in word.ranges)), *whole)


def _needle(term: str) -> str:
    east, _latin = _RUNS.findall(term)[0]
    if east or (len(term) >= _ANY_PART and not term.isalpha()):
        return term
    return f" {term}" if len(term) > 1 else f" {term} "


def typed(query: str) -> list[str]:
    """The words of `query` as they were typed, folded, each telephone as one, without the country's code."""
    return [_shortened(text) for text in _texts(query) if _RUNS.search(text)]


def wanted(query: str) -> list[Word]:
    """The words that somebody who types `query` looks for; none when there is neither a letter nor a digit in it."""
    return [word for text in _texts(query) if (word := _word(text)).ranges]


def _texts(query: str) -> list[str]:
    folded = fold(query).replace("\0", " ")  # which no text on a server holds, and none there may be compared with
    return list(dict.fromkeys(_GROUPS.sub(_as_one_word, folded).split()))


def apart(words: list[Word]) -> list[Word]:
    """Each term of the words as a word of its own, for those who would rather have something similar than nothing."""
    ranges = dict.fromkeys(each for word in words for each in word.ranges)
    return [Word(first, ((first, last),)) for first, last in ranges]


def _shortened(text: str) -> str:
    """A telephone without what the desk need not know: the country's code, the zero before an area."""
    number = _NUMBER.fullmatch(text)
    if number is None:
        return text
    return number[2][-_TAIL:] if number[1] else text.lstrip("0") or text


def _word(text: str) -> Word:
    text = _shortened(text)
    ranges: list[tuple[str, str]] = []
    for east, word in _RUNS.findall(text):
        if east:
            pairs = map(add, east, east[1:]) if len(east) > 1 else ()
            ranges += [(pair, pair + "\1") for pair in pairs] or [(east, east + LAST)]
        else:
            begin = word[:_LONGEST]
            ranges.append((begin, begin + (LAST if len(begin) > 1 else "\1")))
    return Word(plain(text), tuple(ranges))


def _as_one_word(group: re.Match[str]) -> str:
    digits = "".join(filter(str.isdecimal, group[0]))
    return f" {'+' * group[0].startswith('+')}{digits} " if len(digits) in _TELEPHONE else group[0]


class Spread:
    """A text with the places of its words: `plain` is compared, `origin` says where each of its characters came from.

    `text` is as it was written, one character for each that is seen.
    """

    def __init__(self, text: str) -> None:
        self.text = unicodedata.normalize("NFC", text)
        folded: list[str] = []
        place: list[int] = []
        for at, character in enumerate(self.text):
            for each in fold(character):
                folded.append(each)
                place.append(at)
        plain: list[str] = []
        self.origin: list[int] = []
        for run in _RUNS.finditer("".join(folded)):
            if plain:
                plain.append(" ")
                self.origin.append(place[run.start()])
            plain += run[0]
            self.origin += place[run.start() : run.end()]
        self.plain = "".join(plain)

    def find(self, word: Word) -> tuple[int, int] | None:
        """From where to where the word stands in `text`, at the beginning of a word if it can be; None where not."""
        at = f" {self.plain}".find(f" {word.text}")
        at = self.plain.find(word.text) if at < 0 else at
        return (self.origin[at], self.origin[at + len(word.text) - 1] + 1) if at >= 0 else None
