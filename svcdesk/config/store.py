"""The configuration as a command opens it: compiled when it has changed, kept beside the database, read back.

What is kept is keyed by everything that the compiled policy depends on: the YAML's bytes, the program's version and
the age of its readers, the installed holidays and the year. A command that finds it current imports neither YAML nor
holidays.
"""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from importlib.machinery import PathFinder
from pathlib import Path

from svcdesk import __version__
from svcdesk.config.policy import Document, Policy
from svcdesk.errors import ConfigError
from svcdesk.locale import N_, _


def load(path: Path, cache: Path | None, year: int | None = None) -> Policy:
    """The policy that the YAML file at `path` states, from the file `cache` when that is still what it says.

    Without a current `cache` the YAML is compiled and, where the folder can be written, kept there. Holidays
    are worked out to six years after `year`, which is this machine's when not given. Raises ConfigError.
    """
    data = _read(path)
    year = year or _this_year()
    if cache is None:
        return Policy(_compile(data, path, year))
    key = _key(data, year)
    document = _kept(cache, key)
    if document is None:
        document = _compile(data, path, year)
        _keep(cache, key, document)
    return Policy(document)


def compile_file(path: Path, year: int | None = None) -> Document:
    """The document that the YAML file at `path` means, compiled anew.

    Raises ConfigError with one line for each mistake, in the order of the file.
    """
    return _compile(_read(path), path, year or _this_year())


def warnings(path: Path) -> list[str]:
    """A line for each thing in the YAML file at `path` that can be used, but is doubtful, in the order of the file.

    Raises ConfigError as `compile_file` does.
    """
    from svcdesk.config.compiler import check_text

    return check_text(_read(path), str(path), _this_year())[1]


def example() -> str:
    """The text of the example configuration: beside this module when installed, at the top of a checkout."""
    here = Path(__file__)
    for path in (here.with_name("example.yaml"), here.parents[2] / "config.example.yaml"):
        if path.is_file():
            return path.read_text(encoding="utf-8")
    raise ConfigError(N_("the example configuration is missing from this installation; install svcdesk again"))


def write_example(path: Path) -> None:
    """Write the example configuration to `path`, a file that is not there yet.

    Raises ConfigError when it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(example(), encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        reason = _("there is no such file; name another, or begin with a copy of the example configuration")
    except IsADirectoryError:
        reason = _("this is a folder; name the YAML file inside it")
    except PermissionError:
        reason = _("it may not be read; ask its owner for the permission")
    except (OSError, ValueError) as error:
        reason = _("it cannot be read: {error}").format(error=error)
    raise ConfigError(f"{path}: {reason}")


def _this_year() -> int:
    return time.gmtime().tm_year


def _compile(data: bytes, path: Path, year: int) -> Document:
    # Imported here: it brings YAML, and holidays if a calendar asks for them.
    from svcdesk.config.compiler import compile_text

    return compile_text(data, str(path), year)


def _key(data: bytes, year: int) -> str:
    # the YAML itself, not a hash of it: comparing a few kilobytes costs less than loading what would hash them
    return f"{__version__} {_readers()} {year} {_installed_holidays()}\n" + data.decode("utf-8", "surrogateescape")


def _readers() -> int:
    """When a file of this package was last changed: another reader may compile the same YAML to another form."""
    here = os.path.dirname(__file__)
    try:
        folders = (here, os.path.join(here, "promises"))
        return max(file.stat().st_mtime_ns for folder in folders for file in os.scandir(folder) if file.is_file())
    except OSError:
        return 0  # inside a zip archive


def _installed_holidays() -> int:
    """When the package was installed: an upgrade may know worked weekends that were not published before.

    Its file is looked at, not imported; that would cost more than the rest of the command.
    """
    spec = PathFinder.find_spec("holidays")
    try:
        return os.stat(spec.origin).st_mtime_ns if spec and spec.origin else 0
    except OSError:
        return 0  # inside a zip archive


def _kept(cache: Path, key: str) -> Document | None:
    try:
        kept = json.loads(cache.read_bytes())
        return kept["document"] if kept["key"] == key else None
    except (OSError, ValueError, KeyError, TypeError):
        return None  # never written, or damaged: it will be written anew


def _keep(cache: Path, key: str, document: Document) -> None:
    """Write the cache so that others see the old one or the new one, never half of it."""
    written = cache.with_name(f"{cache.name}.{os.getpid()}.tmp")
    try:
        written.write_text(json.dumps({"key": key, "document": document}), encoding="utf-8")
        os.replace(written, cache)
    except OSError:
        # Without it every command compiles: slower, not wrong.
        with suppress(OSError):
            written.unlink()
