"""How translators get the help of commands and reports, which is written as docstrings: an extractor for Babel.

The names in pyproject's `tool.babel` lead here; the program itself never loads it.
"""

from __future__ import annotations

import ast
import functools
import inspect
from collections.abc import Iterator
from typing import IO, Any

from babel.messages.extract import extract_python

from svcdesk import names, tree

Message = tuple[int, str, Any, Any]  # line, function, text, comments


def extract_with_help(file: IO[bytes], keywords: Any, comment_tags: Any, options: Any) -> Iterator[Message]:
    """Yield what stands in `_()` and its like, and those docstrings of the file that are help."""
    module = ast.parse(file.read())
    for node in (module, *module.body):
        if isinstance(node, ast.Module | ast.FunctionDef):
            text = inspect.cleandoc(ast.get_docstring(node, clean=False) or "")
            if text in _helps():
                yield getattr(node, "lineno", 1), "_", text, []
    file.seek(0)
    yield from extract_python(  # type: ignore[misc]  # its own type disagrees with what it yields
        file, keywords, comment_tags, options
    )


@functools.cache
def _helps() -> frozenset[str]:
    """All that `--help` says of commands and groups, those below groups among them."""
    found = {tree.build([]).help or ""}
    for name in names.NAMES:
        told = names.declared(name)
        if isinstance(told, names.Group):
            found.add(inspect.cleandoc(told.help))
            found.update(inspect.cleandoc(each.__doc__ or "") for each in told.functions.values())
        else:
            found.add(inspect.cleandoc(told.__doc__ or ""))
    return frozenset(found - {""})
