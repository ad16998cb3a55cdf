"""Write docs/commands.md and docs/configuration.md from what the program declares.

Run `python docs/generate.py` after a change of commands, reports or YAML keys; a test compares the files with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer

from svcdesk import tree
from svcdesk.config.keys import keys
from svcdesk.config.reports import COLUMNS, TABLES

DOCS = Path(__file__).parent


def commands() -> str:
    """The page of all commands: what each is for, its examples, its arguments and options."""
    root = tree.build([])
    context = typer.Context(root)
    names = root.list_commands(context)  # type: ignore[attr-defined]
    lines = [
        "# Commands",
        "",
        "Made from the program's declarations by `python docs/generate.py`; `svcdesk COMMAND --help` says the same.",
        "",
        "Ticket arguments are a number, or its last digits. Exit codes: 0 done, 1 the desk says no, 2 wrong usage,",
        "3 configuration or database unusable, 10 `report overdue --exit-code` found something, 130 interrupted.",
        "Every command takes `--db`, `--config` and `--user`, before it or behind it.",
        "",
    ]
    for name in names:
        command = root.get_command(context, name)  # type: ignore[attr-defined]
        lines += _section(f"svcdesk {name}", command, "##")
        if hasattr(command, "loaders"):
            for each in command.list_commands(context):
                lines += _section(f"svcdesk {name} {each}", command.get_command(context, each), "###")
    return "\n".join(lines).rstrip() + "\n"


def _section(words: str, command: Any, level: str) -> Iterator[str]:
    text, *blocks = command.help.split("\b\n")
    yield from (f"{level} {words}", "", text.strip(), "")
    for block in blocks:
        lines = [line.removeprefix("  ") for line in block.rstrip().splitlines()]
        yield from ("```", *(line for line in lines if line not in ("Example:", "Examples:")), "```", "")
    rows = [_row(each) for each in command.params if each.name != "help" and not getattr(each, "hidden", False)]
    if rows:
        yield from ("| word | what it is |", "|---|---|", *rows, "")


def _row(parameter: Any) -> str:
    usage = parameter.opts if parameter.param_type_name == "option" else [parameter.human_readable_name]
    names = ", ".join(f"`{each}`" for each in (*usage, *parameter.secondary_opts))
    if parameter.param_type_name == "option" and parameter.metavar:
        names += f" `{parameter.metavar}`"
    what = parameter.help or ""
    choices = getattr(parameter.type, "choices", None)
    if choices:
        what += f" One of: {', '.join(choices)}."
    if parameter.required:
        what += " Required."
    return "| {} | {} |".format(names.replace("|", "\\|"), what.strip().replace("|", "&#124;"))


def configuration() -> str:
    """The page of all keys of the YAML: the meaning of each, as config.example.yaml explains it."""
    lines = [
        "# Configuration",
        "",
        "Made by `python docs/generate.py` from what the program reads and config.example.yaml explains.",
        "`svcdesk init` writes that example; `svcdesk config check` names every mistake with its line. `*` stands for",
        "a name that the organisation chooses itself.",
        "",
        "A mistake in the file stops no daily command: what it said before stays in force until that is mended, and",
        "each command says so. Commands about the file itself refuse it and name the mistake: `config check`,",
        "`config show`, `sla simulate`, `sla replay` and `sla recompute`.",
        "",
        "Of a desk on a server the published configuration is in force, on every seat: `svcdesk config publish`,",
        "[many-machines.md](many-machines.md).",
    ]
    last_of_reports = [key.path for key in keys() if key.path.startswith("reports.")][-1]
    for key in keys():
        if "." not in key.path:
            lines += ["", f"## {key.path}", "", key.meaning, ""]
            table = False
            continue
        if not table:
            lines += ["| key | what it says |", "|---|---|"]
            table = True
        required = "; required" if key.example else ""
        lines.append(f"| `{key.path}` | {key.meaning.replace('|', '&#124;')}{required} |")
        if key.path == last_of_reports:
            lines += ["", *_report_columns()]
    return "\n".join(lines) + "\n"


def _report_columns() -> Iterator[str]:
    """The columns that each report of the section `reports` may have, and those of the tables beneath its first."""
    yield from ("| report, or table beneath its first | its columns |", "|---|---|")
    for report, columns in COLUMNS.items():
        tables = {report: columns} | {f"{report}: {key}": each for key, each in TABLES.get(report, {}).items()}
        yield from (f"| {name} | {', '.join(f'`{each}`' for each in each_of)} |" for name, each_of in tables.items())


PAGES = {"commands.md": commands, "configuration.md": configuration}


def main() -> None:
    """Write every page."""
    for name, make in PAGES.items():
        (DOCS / name).write_text(make(), encoding="utf-8")


if __name__ == "__main__":
    main()
