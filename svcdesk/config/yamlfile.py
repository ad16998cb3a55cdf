"""YAML read with its line numbers, and nothing implicit: every value stays the text that was typed.

YAML 1.1 reads `09:00` as 540, `NO` as false and `0123` as 83, and lets the second of two equal keys win in
silence. Here scalars are text, equal keys are refused, and so are tags. Anchors, aliases and merge keys
(`<<`) work: they are how a file says the same targets for several tiers.

The parser is PyYAML's own in Python, not libyaml: it is asked only when the file has changed, and it says the
same on every machine.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from svcdesk.config.problems import Problems, quoted
from svcdesk.locale import ENGLISH, N_, _, language, translated

_LARGEST = 4_000_000  # bytes: PyYAML reads a megabyte in ten seconds
_SKIPPED = re.compile("[ ]*(?:#[^\0\r\n\x85\u2028\u2029]*)?")
_PLAIN_TAGS = {f"tag:yaml.org,2002:{kind}" for kind in ("str", "seq", "map")}


@dataclass(frozen=True)
class Nothing:
    """A key with nothing behind it."""

    line: int


@dataclass(frozen=True)
class Scalar:
    """A value as it was typed, without its quotation marks."""

    text: str
    line: int


@dataclass(frozen=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    line: int


@dataclass(frozen=True)
class Mapping:
    """Keys, each with the line where it stands and its value, in the order of the file."""

    entries: dict[str, tuple[int, Node]]
    line: int


Node = Nothing | Scalar | Sequence | Mapping

_HINTS = (  # what PyYAML says, and what to do
    ("'\\t'", N_("indent with blanks, not with tabs")),
    ("mapping values are not allowed", N_("put quotation marks around text that holds ': '")),
    ("another document", N_("keep everything in one document, without a second '---'")),
    ("undefined alias", N_("write '&name' before the value that '*name' repeats")),
    ("expected ':'", N_("put ': ' behind the key, and quotation marks around a text of several lines")),
    ("end of stream", N_("close the quotation mark or the bracket that was opened")),
    ("stream end", N_("close the quotation mark or the bracket that was opened")),
    ("expected ','", N_("put commas between what stands in brackets, and close them")),
    ("<block end>", N_("indent alike what belongs together")),
    ("escape character", N_("write \\\\ for a \\ between double quotation marks")),
    ("cannot start any token", N_("put quotation marks around text that begins with a special character")),
)
_COMPARE = N_("compare indentation, brackets and quotation marks with the example")


def join(path: str, key: str) -> str:
    """The path of a key inside `path`; a key that would not read as one word is quoted."""
    # `mon, wed` and dates read well enough; what is empty, endless or unprintable does not.
    word = key if key.isprintable() and 0 < len(key) <= 40 else quoted(key)
    return f"{path}.{word}" if path else word


def parse(data: bytes, problems: Problems) -> Node:
    """The root of the YAML document in `data`.

    Problems are noted, not raised. After a mistake of syntax nothing more is known and the root is `Nothing`;
    after others (equal keys, a tag) reading goes on with the rest.
    """
    if len(data) > _LARGEST:
        message = _("this file has {size} bytes, at most {largest} are read; leave out what is not needed")
        problems.add(1, "", message.format(size=len(data), largest=_LARGEST))
        return Nothing(1)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problems.add(line, "", _("this is not UTF-8 text; save the file in the encoding UTF-8"))
        return Nothing(line)
    return _parse_text(text, problems)


class _Loader(yaml.SafeLoader):
    """PyYAML's reader without its guesses: no plain text is taken for a number, a date or a truth value."""

    def scan_to_next_token(self) -> None:
        """Skip blanks, comments and ends of lines; comments at once, where PyYAML looks at each character of them."""
        if self.index == 0 and self.peek() == "\ufeff":
            self.forward()
        while True:
            skipped = _SKIPPED.match(self.buffer, self.pointer)
            length = skipped.end() - self.pointer if skipped else 0
            self.pointer += length
            self.index += length
            self.column += length
            if not self.scan_line_break():  # type: ignore[no-untyped-call]
                return
            if not self.flow_level:
                self.allow_simple_key = True


_Loader.yaml_implicit_resolvers = {}


def _parse_text(text: str, problems: Problems) -> Node:
    try:
        # The constructor already looks at the characters, so it is inside the `try`.
        loader = _Loader(text)
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        message = _("the character U+{code:04X} is not allowed in YAML; remove it")
        problems.add(line, "", message.format(code=ord(text[error.position])))
        return Nothing(line)
    try:
        root = loader.get_single_node()
        return Nothing(1) if root is None else _Freezer(problems).freeze(root, "")
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        problems.add(line, "", _syntax_message(error))
    except RecursionError:
        line = loader.get_mark().line + 1
        problems.add(line, "", _("this is nested too deeply to be meant; look for brackets left open"))
    except (ValueError, OverflowError):
        # PyYAML passes on what chr() and int() think of "\UFFFFFFFF" and of endless version numbers.
        line = loader.get_mark().line + 1
        problems.add(line, "", _("there is an impossible number here; correct or remove it"))
    return Nothing(line)


def _syntax_message(error: yaml.MarkedYAMLError) -> str:
    """What is wrong in one line, in English in PyYAML's own words, with the remedy for what people do most."""
    said = str(error.problem)
    hint = translated(next((hint for words, hint in _HINTS if words in said), _COMPARE))
    line = error.context_mark.line + 1 if error.context and error.context_mark else None
    if language() != ENGLISH and line:
        return _("this is not YAML, which begins in line {line}; {hint}").format(line=line, hint=hint)
    if language() != ENGLISH:
        return _("this is not YAML; {hint}").format(hint=hint)
    if line:
        message = _("this is not YAML: {reason} ({context}, line {line}); {hint}")
        return message.format(reason=said, context=error.context, line=line, hint=hint)
    return _("this is not YAML: {reason}; {hint}").format(reason=said, hint=hint)


class _Freezer:
    """Turns PyYAML's nodes into frozen ones. A node used again through an alias is turned only once."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems
        self._done: dict[yaml.Node, Node] = {}
        self._open: set[yaml.Node] = set()

    def freeze(self, node: yaml.Node, path: str) -> Node:
        """The frozen form of `node`; `path` says where problems are."""
        if node in self._done:
            return self._done[node]
        line = node.start_mark.line + 1
        if node in self._open:
            self._problems.add(line, path, _("an alias repeats what it is itself a part of; write it out"))
            return Nothing(line)
        self._open.add(node)
        frozen = self._convert(node, path, line)
        self._open.remove(node)
        self._done[node] = frozen
        return frozen

    def _convert(self, node: yaml.Node, path: str, line: int) -> Node:
        if node.tag not in _PLAIN_TAGS:
            message = _("tags such as {tag} mean nothing here; remove it")
            self._problems.add(line, path, message.format(tag=quoted(node.tag)))
        if isinstance(node, yaml.MappingNode):
            return Mapping(self._entries(node, path), line)
        if isinstance(node, yaml.SequenceNode):
            return Sequence(tuple(self.freeze(item, path) for item in node.value), line)
        # `prefix: ""` says something, `prefix:` does not.
        said = isinstance(node, yaml.ScalarNode) and (node.value or node.style)
        return Scalar(node.value, line) if said else Nothing(line)

    def _entries(self, node: yaml.MappingNode, path: str) -> dict[str, tuple[int, Node]]:
        own: dict[str, tuple[int, Node]] = {}
        merged: dict[str, tuple[int, Node]] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                message = _("a key must be text; put quotation marks around values that begin with a bracket")
                self._problems.add(line, path, message)
                continue
            key = key_node.value
            here = join(path, key)
            if key == "<<" and key_node.style is None:
                self._merge(self.freeze(value_node, here), here, merged)
            elif key in own:
                message = _("is written twice, first in line {first}; keep one of them")
                self._problems.add(line, here, message.format(first=own[key][0]))
            else:
                own[key] = (line, self.freeze(value_node, here))
        return merged | own

    def _merge(self, value: Node, path: str, merged: dict[str, tuple[int, Node]]) -> None:
        """Add the entries of the repeated mapping, or of several; of equal keys the first stays."""
        for each in value.items if isinstance(value, Sequence) else (value,):
            if isinstance(each, Mapping):
                for key, entry in each.entries.items():
                    merged.setdefault(key, entry)
            else:
                message = _("'<<' repeats keys and values; write '*name' of something that has them")
                self._problems.add(each.line, path, message)
