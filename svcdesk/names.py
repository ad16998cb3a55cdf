"""Which commands there are, in the order of --help, and where each is declared; one is loaded only when it is called.

A command is a plain function in `commands/`, in the file of its name; a group is a module there with several, in a
tuple or in a mapping that loads each when asked.
"""

from __future__ import annotations

from svcdesk.locale import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

GROUPS = {
    N_("Calls and tickets"): (
        "log", "list", "search", "show", "meanwhile", "note", "edit", "merge", "call", "attachment", "classify",
        "assign", "unassign", "escalate", "hold", "resume", "resolve", "close", "reopen", "cancel", "correct", "undo",
        "knowledge",
    ),
    N_("Visits"): ("schedule", "dispatch", "consent", "remote"),
    N_("Customers and what they own"): ("customer", "contact", "site", "equipment", "contract"),
    N_("What customers say"): ("survey", "complaint"),
    N_("Parts and money"): (
        "stock", "loan", "return", "quote", "pay", "receipt", "card", "price", "settlement",
    ),
    N_("Care"): ("agenda", "task"),
    N_("The office"): (
        "board", "report", "sla", "engineer", "station", "training", "assessment", "import", "config", "db", "field",
        "init", "demo",
    ),
}  # fmt: skip
NAMES = tuple(name for names in GROUPS.values() for name in names)
_KEYWORDS = ("import", "return")  # no file of Python can be called so


def declared(name: str) -> Callable[..., Any] | Group:
    """The function of a command, or its group when there are several below the name."""
    module = loaded(_module(name))
    if hasattr(module, "__path__"):  # a folder, whose commands stand in the file of its own name
        module = loaded(f"{module.__name__}.{name}")
    if functions := getattr(module, "COMMANDS", None):
        return Group(module.__doc__ or "", functions)
    function: Callable[..., Any] = getattr(module, name, None) or getattr(module, f"{name}_")
    return function


def described(name: str) -> str:
    """What the help of a command or a group says, read from its compiled file without running it.

    A list of all commands says a line of each, and would otherwise load the whole program for that.
    """
    spec = _found(name)
    code = spec.loader.get_code(spec.name)
    if "COMMANDS" not in code.co_names:
        code = next(each for each in code.co_consts if getattr(each, "co_name", "").rstrip("_") == name)
    said = code.co_consts[0]  # the text that stands first in it
    return said if isinstance(said, str) else ""


def first_sentence(help: str) -> str:
    """The first sentence of a help text, in one line."""
    line = " ".join(help.partition("\n\n")[0].split())
    for end in (". ", "。"):
        first, found, _more = line.partition(end)
        if found:
            return first + end.strip()
    return line


def below(name: str) -> Iterable[str]:
    """The names of the commands of a group, in their order; nothing for a command.

    They are read from its source, so that a group is not loaded for its names alone.
    """
    spec = _found(name)
    if "COMMANDS" not in spec.loader.get_code(spec.name).co_names:
        return ()
    _before, _equals, after = spec.loader.get_data(spec.origin).decode().partition("\nCOMMANDS = (")
    words = [word.strip() for word in after.partition(")")[0].split(",")]
    return [_typed(word) for word in words if word] or loaded(spec.name).COMMANDS  # names → functions


def _typed(function: str) -> str:
    """How people type the name of a function."""
    return function.rstrip("_").replace("_", "-")


def _found(name: str) -> Any:
    """Where a command or group is declared."""
    from importlib.util import find_spec

    spec: Any = find_spec(_module(name))
    return find_spec(f"{spec.name}.{name}") if spec.submodule_search_locations else spec


def loaded(module: str) -> Any:
    """The module of that name; without importlib, which loads what makes warnings with it."""
    return __import__(module, fromlist=("__name__",))  # with a list it answers with the module, not with its package


def _module(name: str) -> str:
    return f"svcdesk.commands.{name}_" if name in _KEYWORDS else f"svcdesk.commands.{name}"


class Group:
    """Several commands below one name: what the group is for, and name → function."""

    def __init__(self, help: str, functions: Mapping[str, Callable[..., Any]] | tuple[Callable[..., Any], ...]) -> None:
        self.help = help
        self.functions = (
            {_typed(function.__name__): function for function in functions}
            if isinstance(functions, tuple)
            else functions
        )
