"""The verbs: every change that somebody may make, by its name, with its rule, its arguments and the duty it needs.

A verb is the function that decides and writes it; commands, imports and the demo call that same function.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps

from svcdesk.errors import Conflict
from svcdesk.locale import N_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from svcdesk.desk.journal import Operation

    Rule = TypeVar("Rule", bound=Callable[..., Any])

_KNOWN: dict[str, Verb] = {}


class Verb:
    """One change: its name as commands say it, and the function that takes an operation and makes it."""

    def __init__(self, name: str, rule: Callable[..., Any], duty: str | None, limited: bool, away: bool) -> None:
        self.name = name
        self.rule = rule
        self.away = away  # it may be said on a laptop away from the office
        self._duty = duty
        self._limited = limited

    @property
    def duty(self) -> str:
        """What somebody must be allowed to do for it: the wing of its rule, such as money or stock, or another."""
        return self._duty or self.rule.__module__.split(".")[2]

    @property
    def arguments(self) -> tuple[str, ...]:
        """What it takes beside the operation, in order."""
        code = self.rule.__code__
        return code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]

    def act(self, op: Operation, *arguments: Any, **named: Any) -> Any:
        """Make the change, with these arguments; within another verb it is a part of that.

        Raises Conflict for who may not, or where it may not be said, and what the rule raises.
        """
        if op.acting:
            return self.rule(op, *arguments, **named)
        if self._limited and op.policy.reserved:
            from svcdesk.desk import permits  # few desks keep something for roles

            permits.check(op, self.name, self.duty)
        if op.away:
            if not self.away:
                message = N_(
                    "'{verb}' is for the office: do it there, once 'svcdesk field sync' has brought what was typed here"
                )
                raise Conflict(message, verb=self.name)
            said = {**dict(zip(self.arguments, arguments, strict=False)), **named}
            arguments, named = (), {**op.away.hear(op.db, self.name, self.arguments, said)}
        op.acting = True
        try:
            return self.rule(op, *arguments, **named)
        finally:
            op.acting = False


def verb(
    name: str, duty: str | None = None, limited: bool = True, away: bool = False
) -> Callable[[Rule], Rule]:  # fmt: skip
    """Declare the function below to be the rule of the verb `name`; its duty is its wing's, unless said otherwise.

    Whoever calls it acts by it, and by nothing that it calls. Where the policy keeps its duty for some roles it raises
    Conflict for others, unless the desk does it by itself (not `limited`). On a laptop `away` from the office only some
    may be said.
    """

    def declare(rule: Rule) -> Rule:
        known = _KNOWN[name] = Verb(name, rule, duty, limited, away)

        @wraps(rule)
        def act(op: Operation, *arguments: Any, **named: Any) -> Any:
            return known.act(op, *arguments, **named)

        return act  # type: ignore[return-value]

    return declare


def known() -> Mapping[str, Verb]:
    """Every verb by its name. Loads all of `desk/`."""
    from importlib import import_module
    from pkgutil import walk_packages

    import svcdesk.desk

    for module in walk_packages(svcdesk.desk.__path__, "svcdesk.desk."):
        import_module(module.name)
    return dict(sorted(_KNOWN.items()))
