"""What a file, or standard input for -, says that an article shall say."""

import sys
from pathlib import Path

from svcdesk.context import Desk
from svcdesk.desk.knowledge.articles import Words
from svcdesk.desk.knowledge.file import read


def from_file(desk: Desk, file: str) -> tuple[Words, str | None]:
    """What the file says, and the mark of what it was written on. Raises UsageError with every mistake."""
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    return read(data, "stdin" if file == "-" else file, desk.policy)
