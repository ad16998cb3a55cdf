"""What a file, or standard input for -, says that an article shall say."""

from svcdesk.config import inputs
from svcdesk.context import Desk
from svcdesk.desk.knowledge.articles import Words
from svcdesk.desk.knowledge.file import read


def from_file(desk: Desk, file: str) -> tuple[Words, str | None]:
    """What the file says, and the mark of what it was written on. Raises UsageError with every mistake."""
    data = inputs.read(file)
    return read(data, "stdin" if file == "-" else file, desk.policy)
