"""How the words that people type mean keys: one way for options, answers, files and tables."""

from __future__ import annotations

import sys

from svcdesk.errors import UsageError
from svcdesk.locale import LANGUAGES, N_, _, bracketed, enumerated, spoken, translated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

LONGEST_NAME = 200  # characters: more is a story, and no pattern may be so long that a search is refused
LONGEST_TEXT = 20_000  # characters of anything else that is told, typed or read: what is longer belongs into a file
LOST = "\ufffd"  # what stands on standard input for bytes that were no characters
_QUOTED = 40  # characters of a text that cannot be read
_LISTED = 20  # of more keys a message says some
# marks that reorder what is read, or that nobody sees; what joins letters, and the parts of a picture, is none of them
UNSEEN: dict[int, None] = dict.fromkeys(
    (
        *(0x061C, 0x180E, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x2070)),
        *(0xFEFF, *range(0xFFF9, 0xFFFC), 0xE0001, *range(0xE0020, 0xE0080)),
    )
)
_JOINERS: dict[int, None] = dict.fromkeys(
    (0xAD, 0x034F, 0x115F, 0x1160, 0x200C, 0x200D, 0x3164, 0xFFA0, *range(0xFE00, 0xFE10))
)
_WIDER = 0xFEE0  # from a sign of ASCII to the one of full width


class Names(dict[str, str]):
    """Keys with the names that the program brings for them, in the reader's language; `english` has them in English.

    They are understood in any language.
    """

    def __init__(self, english: Mapping[str, str]) -> None:
        super().__init__((key, translated(name)) for key, name in english.items())
        self.english = english


def in_each_language(titles: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
    """The keys with their names as the reader reads them, then, if they are `Names`, as others do."""
    yield titles
    if isinstance(titles, Names):
        for each in LANGUAGES:
            with spoken(each):
                said = Names(titles.english)
            yield said


def half_width(text: str) -> str:
    """The text with letters, digits and signs of full width, such as `３` or `：`, as wide as those of English."""
    if text.isascii():
        return text
    import unicodedata

    return unicodedata.normalize("NFKC", text)


def seen(text: str) -> str:
    """The text without characters that nobody sees, by which a name would look like another."""
    return text if text.isascii() else text.translate(UNSEEN)


def fold(text: str) -> str:
    """The form in which names are compared: case, full width, blanks and what nobody sees do not matter."""
    if not text.isascii():
        text = half_width(text).translate(UNSEEN).translate(_JOINERS)
    return " ".join(text.casefold().split())


def _tight(text: str) -> str:
    """The folded text without blanks: who types 고객부재 means 고객 부재."""
    return fold(text).replace(" ", "")


def parted(text: str, sign: str) -> tuple[str, str, str]:
    """What stands before the first `sign` such as `=`, which may be of full width, the sign, and what stands behind it.

    As `str.partition` does.
    """
    places = {text.find(each) for each in (sign, chr(ord(sign) + _WIDER))} - {-1}
    place = min(places, default=len(text))
    return text[:place], text[place : place + 1], text[place + 1 :]


def one_of(
    names: Mapping[str, str] | Iterable[str],
    word: str,
    option: str,
    digits: Mapping[str, str] | None = None,
    sure: bool = False,
) -> str:
    """The key that a person means by a word, by the rules of `meant_in_short`; `names` are keys, or keys with names.

    Where it must be `sure` by those of `surely_meant`. Raises UsageError naming what there is; `option` is what it was
    typed after.
    """
    titles = names if isinstance(names, dict) else {key: key for key in names}
    key, found = surely_meant(titles, word) if sure else _only(meant_in_short(titles, word, digits))
    if key is None:
        message = N_("{option} {word!r} fits several: {keys}") if found else N_("{option} {word!r} is unknown: {keys}")
        if found and digits and digits.get(found[0]) == fold(word):
            message = N_("{option} {word!r} is the menu digit of several kinds, name one: {keys}")
        there = listed({key: titles[key] for key in found or titles})
        raise UsageError(message, option=option, word=word, keys=there)
    return key


def key_of(kind: str, word: str, option: str, keys: Iterable[str] = ()) -> str:
    """The key of that kind of `labels` that a person means: by itself, or by its label in any language of the program.

    `keys` are those that are understood there, else all of the kind. Raises UsageError naming what there is.
    """
    from svcdesk import labels  # a word that is a key is understood without

    titles = labels.titles(kind)
    keys, word = tuple(keys or titles), fold(word)
    if key := key_meant(kind, word, keys):
        return key
    there = listed({key: titles[key] for key in keys})
    raise UsageError(N_("{option} {word!r} is unknown: {keys}"), option=option, word=word, keys=there)


def key_meant(kind: str, word: str, keys: Iterable[str], in_full: bool = False) -> str | None:
    """The one of these keys that a person means, as `key_of` understands it; None when it is not one.

    Unless it is to be there `in_full`, the beginning of a key or of a label will do where only one key has it.
    """
    from svcdesk import labels

    said = labels.in_all_languages(kind)
    word, folded = _tight(word), {key: {_tight(key), *map(_tight, said[key])} for key in keys}
    found = [key for key in folded if word in folded[key]] or [
        key for key in folded if word and not in_full and any(label.startswith(word) for label in folded[key])
    ]
    return found[0] if len(found) == 1 else None


def meant(titles: Mapping[str, str], word: str, digits: Mapping[str, str] | None = None) -> list[str]:
    """The keys that a word may mean, of keys with their names: in full before in part, a key before a name.

    A digit that some keys have (`digits`, such as of the telephone menu) comes before a part. The beginning or end of a
    key, or the beginning of a name, will do, and blanks of a name may be left out. Names of the program's own are
    understood in any language.
    """
    return _first(titles, lambda each: _fitting(each, fold(word), digits or {}))


def meant_in_short(titles: Mapping[str, str], word: str, digits: Mapping[str, str] | None = None) -> list[str]:
    """The keys that a word may mean by the rules of `meant`, else by a name in short.

    Of one in Chinese or Korean some characters will do, in their order: 等客户 for 等待客户, 롤러 for 급지 롤러.
    """
    return meant(titles, word, digits) or _first(titles, lambda each: _shortened(each, word))


def surely_meant(titles: Mapping[str, str], word: str) -> tuple[str | None, list[str]]:
    """The key that a word means where something is booked by it, or None; and all keys that it may mean.

    A key or a name in full comes first, else the rules of `meant_in_short` count. In short a word means something only
    when no other key or name has it, at the beginning, the end or inside; one character means nothing in short.
    """
    if whole := _first(titles, lambda each: _in_full(each, fold(word))):
        return _only(whole)
    tight, short = _tight(word), meant_in_short(titles, word)
    inside = _first(
        titles, lambda each: [key for key in each if any(tight in _tight(name) for name in (key, each[key]))]
    )
    shortened = _first(titles, lambda each: _shortened(each, word))
    key, found = _only(list(dict.fromkeys([*short, *inside, *shortened] if tight else [])))
    return (key if short and len(tight) > 1 else None), found


def _only(found: list[str]) -> tuple[str | None, list[str]]:
    return (found[0] if len(found) == 1 else None), found


def _first(titles: Mapping[str, str], found: Callable[[Mapping[str, str]], list[str]]) -> list[str]:
    """What is found in the first language in which something is."""
    return next(filter(None, map(found, in_each_language(titles))), [])


def _in_full(titles: Mapping[str, str], word: str) -> list[str]:
    return _by_first_fit(
        titles,
        word,
        lambda key: fold(key) == word,
        lambda key: fold(titles[key]) == word,
        lambda key: _tight(titles[key]) == _tight(word),
    )


def _fitting(titles: Mapping[str, str], word: str, digits: Mapping[str, str]) -> list[str]:
    return _in_full(titles, word) or _by_first_fit(
        titles,
        word,
        lambda key: digits.get(key) == word,
        lambda key: fold(key).startswith(word) or fold(key).endswith(word),
        lambda key: _tight(titles[key]).startswith(_tight(word)),
    )


def _by_first_fit(titles: Mapping[str, str], word: str, *fits: Callable[[str], bool]) -> list[str]:
    for fit in fits if word else ():
        if found := [key for key in titles if fit(key)]:
            return found
    return []


def _shortened(titles: Mapping[str, str], word: str) -> list[str]:
    """The keys in whose names the characters of a word that is not in ASCII follow each other, with others between."""
    word = fold(word)
    if word.isascii() or len(word) < 2:
        return []
    parts = ((key, part) for key, title in titles.items() for part in fold(title).split())
    rests = ((key, iter(part)) for key, part in parts if part[0] == word[0])  # 准客户 is no short word for 标准客户
    return list(dict.fromkeys(key for key, rest in rests if all(each in rest for each in word)))


def own_or_key(titles: Mapping[str, str], text: str, option: str) -> str | None:
    """The key that is meant where a text of one's own may be typed as well; None for such a text.

    What `one_of` understands is a key. Raises UsageError for what may be several keys, and for what is one character
    off a key or a name: nothing may hang on a slip of the finger.
    """
    found = meant_in_short(titles, text)
    if len(found) == 1:
        return found[0]
    near = [] if found else _first(titles, lambda each: _one_off(each, _tight(text)))
    if found or near:
        message = N_("{option} {word!r} fits several: {keys}")
        if near:
            message = N_("{option} {word!r} is nearly {keys}: write that, or say it in other words")
        raise UsageError(message, option=option, word=text, keys=listed({key: titles[key] for key in found or near}))
    return None


def _one_off(titles: Mapping[str, str], word: str) -> list[str]:
    """The keys from which, or from whose names, a text differs by one character, or by two that changed places."""
    return [key for key in titles if any(_is_one_off(word, _tight(each)) for each in (key, titles[key]))]


def _is_one_off(one: str, other: str) -> bool:
    if min(len(one), len(other)) < 3:  # too short for a slip to be told from another word
        return False
    pairs = enumerate(zip(one, other, strict=False))
    start = next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
    one, other = one[start:], other[start:]
    return (
        one[1:] == other[1:]
        or one[1:] == other
        or one == other[1:]
        or (one[1::-1] == other[:2] and one[2:] == other[2:])
    )


def name_of(text: str) -> str:
    """A name or number as it is kept: in one line, without what nobody sees.

    Raises UsageError for one of more than 200 characters.
    """
    name = " ".join(seen(text).split())
    if len(name) > LONGEST_NAME:
        message = N_("a name or number of {count} characters is too long: {longest} are kept, a note takes the rest")
        raise UsageError(message, count=len(name), longest=LONGEST_NAME)
    return name


def check_length(text: str) -> None:
    """Raise UsageError for a text that is longer than any that is kept."""
    if len(text) > LONGEST_TEXT:
        message = N_(
            "a text of {count} characters is too long: {longest} are kept; attach a file instead:"
            " 'svcdesk attachment add TICKET FILE'"
        )
        raise UsageError(message, count=len(text), longest=LONGEST_TEXT)


def understood(text: str) -> str:
    """The text, as it was typed after the program's name or in its environment.

    Raises UsageError for bytes that are no characters in the locale's charset: nothing but what was typed is kept.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        raise not_understood(text.encode("utf-8", "replace").decode(), sys.getfilesystemencoding()) from None
    return text


def not_understood(text: str, charset: str) -> UsageError:
    """What is wrong with a text whose bytes are no characters in that charset; what was read of it."""
    message = N_("{text!r} is no {charset}, the charset of the locale: set LC_ALL to that of the terminal")
    return UsageError(message, text=text[:_QUOTED], charset=charset)


def listed(titles: Mapping[str, str]) -> str:
    """Keys with what people read, as many as a line can say."""
    if not titles:
        return _("the configuration names none, see 'svcdesk config path'")
    words = [key if fold(key) == fold(name) else bracketed(key, name) for key, name in titles.items()]
    return enumerated([*words[:_LISTED], "…"] if len(words) > _LISTED else words)
