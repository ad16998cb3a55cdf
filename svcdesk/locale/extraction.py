"""How `pybabel extract` finds the help of commands and reports, which is written as docstrings.

The names in pyproject's `tool.babel` lead here; the program itself never loads it.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from typing import IO, Any

from babel.messages.extract import extract_python

Message = tuple[int, str, Any, Any]  # line, function, text, comments


def extract_with_help(file: IO[bytes], keywords: Any, comment_tags: Any, options: Any) -> Iterator[Message]:
    """Yield what stands in `_()` and its like, and the docstrings of the module and of its public functions."""
    module = ast.parse(file.read())
    for node in (module, *module.body):
        if isinstance(node, ast.Module) or (isinstance(node, ast.FunctionDef) and node.name != "main"):
            text = ast.get_docstring(node, clean=False)
            if text:
                yield getattr(node, "lineno", 1), "_", inspect.cleandoc(text), []
    file.seek(0)
    yield from extract_python(  # type: ignore[misc]  # its own type disagrees with what it yields
        file, keywords, comment_tags, options
    )
