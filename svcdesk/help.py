"""How help is laid out: Typer's pages in the reader's language, in columns that count Chinese and Korean as double."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import typer
from typer._click.core import Context as ClickContext
from typer._click.exceptions import UsageError
from typer._click.formatting import HelpFormatter
from typer.core import TyperCommand

from svcdesk import names
from svcdesk.locale import N_, _, clauses, translated
from svcdesk.views.screen import broken, size
from svcdesk.views.text import pad, width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# what Typer says on its own, beside what `completion` knows of
_HEADINGS = (N_("Arguments"), N_("Options"), N_("Commands"))
_MORE = re.compile(r"(?:^|  )\[([^\[\]]+)\]$")  # what Typer adds behind the help of an option

_KINDS = (  # what Typer calls what is to be written
    N_("[OPTIONS]"),
    N_("COMMAND [ARGS]..."),
    N_("<str>"),
    N_("<path>"),
    N_("<int range>"),
    N_("<float range>"),
)

_GAP = 2  # columns between a word and its meaning
_WIDEST = 30  # columns of a word that has its meaning beside it
_READABLE = 80  # columns of a page
_NARROWEST = 10  # columns of a meaning


class Formatter(HelpFormatter):
    """Writes the page of a command."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how the command is called."""
        title = prefix or _("Usage:")
        before = f"{title} {prog} "
        for line in broken(_kinds(args), max(self.width - width(before), _NARROWEST)):
            self.write(f"{before}{line}".rstrip() + "\n")
            before = " " * width(before)

    def write_heading(self, heading: str) -> None:
        """Write what a section is about."""
        self.write(" " * self.current_indent + _("{heading}:").format(heading=translated(heading)) + "\n")

    def write_text(self, text: str) -> None:
        """Write paragraphs; what stands behind a mark is kept as it is."""
        indent = " " * self.current_indent
        written = [
            "\n".join(f"{indent}{line}".rstrip() for line in lines)
            for lines in _paragraphs(text, self.width - self.current_indent)
        ]
        self.write("\n\n".join(written) + "\n")

    def write_dl(self, rows: Sequence[tuple[str, str]], col_max: int = _WIDEST, col_spacing: int = _GAP) -> None:
        """Write words with their meaning beside them, below those that are too wide for that."""
        indent = " " * self.current_indent
        rows = [(_kinds(word), meaning) for word, meaning in rows]
        widest = max(width(word) for word, _meaning in rows)
        first = min(widest, col_max, self.width // 2) + col_spacing
        for word, meaning in rows:
            lines = broken(_explained(meaning), max(self.width - first - self.current_indent, _NARROWEST))
            beside = width(word) <= first - col_spacing
            if not beside:
                self.write("".join(f"{indent}{line}\n" for line in _choices(word, self.width - self.current_indent)))
            for place, line in enumerate(lines):
                before = word if beside and not place else ""
                self.write(f"{indent}{pad(before, first)}{line}".rstrip() + "\n")


def _kinds(text: str) -> str:
    """What may stand there, in the reader's language."""
    for word in _KINDS:
        text = text.replace(word, translated(word))
    return text


def _explained(meaning: str) -> str:
    """What an option means, with what Typer adds, such as its default, in the reader's language."""
    more = _MORE.search(meaning)
    if not more:
        return translated(meaning)
    said = clauses(_added(each) for each in more[1].split("; "))
    return f"{translated(meaning[: more.start()])}  [{said}]".strip()


def _added(text: str) -> str:
    if text == "required":
        return _("required")
    word, _colon, value = text.partition(": ")
    return _("default: {default}").format(default=value) if word == "default" else text


def _choices(word: str, columns: int) -> list[str]:
    """The lines of an option with the words that it takes, broken between these where it is too wide."""
    lines = [""]
    for each in re.findall(r"[^|]+\|?", word):
        if lines[-1] and width(lines[-1] + each) > columns:
            lines.append(" " * _GAP)
        lines[-1] += each
    return lines


def _paragraphs(text: str, columns: int) -> Iterator[list[str]]:
    for paragraph in text.split("\n\n"):
        if paragraph.startswith("\b\n"):
            yield paragraph.splitlines()[1:]
        else:
            yield broken(" ".join(paragraph.split()), columns)


class Context(typer.Context):
    """Typer's context of one command line, whose help is laid out here."""

    formatter_class = Formatter

    def make_formatter(self) -> Formatter:
        """Returns what writes a page as wide as the terminal, but no wider than is well read."""
        return Formatter(width=min(size().columns, _READABLE) - _GAP)

    def get_help(self) -> str:
        """Returns the page, in characters that standard output has: where that has ASCII alone Typer writes UTF-8."""
        charset = sys.stdout.encoding or "utf-8"
        return super().get_help().encode(charset, sys.stdout.errors or "replace").decode(charset)


class Command(TyperCommand):
    """A command, whose help is laid out here."""

    context_class = Context

    def parse_args(self, ctx: ClickContext, args: list[str]) -> list[str]:
        """Reads the words behind its name. What is wrong with them is said as of this command."""
        try:
            return super().parse_args(ctx, args)
        except UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def get_short_help_str(self, limit: int = 45) -> str:  # noqa: ARG002
        """Returns the first sentence of its help, which goes on in the next line where it is longer."""
        return names.first_sentence(self.help or "")
