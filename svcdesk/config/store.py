"""The configuration as a command opens it: compiled when it has changed, kept in the person's own cache, read back.

Only what this person's programs wrote is believed: a compiled policy names programs that are run. A file there is named
by the hash of everything that it depends on: the YAML's bytes, the program's version and the age of its readers, the
installed holidays and the year. A command that finds one imports neither YAML nor holidays.

The configuration of a desk on a server is published there with the holidays that it was compiled with, so that all
seats count with the same ones, whatever is installed on each.
"""

from __future__ import annotations

import os
import stat
import sys
import time
from contextlib import suppress

from svcdesk import __version__, jsontext
from svcdesk.config.policy import Policy
from svcdesk.digest import sha256
from svcdesk.errors import ConfigError, why
from svcdesk.locale import ENGLISH, LANGUAGES, N_, _, noted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from svcdesk.config.policy import Document
    from svcdesk.config.promises.public_holidays import CountryDays

_HALVES = "surrogatepass"  # a YAML may hold half a character
_LONGEST_NAME = 200  # file systems take 255
_POINTED = ("program", "key", "language")  # what is kept of the last configuration of a desk
_FORGOTTEN = 60 * 24 * 60 * 60  # seconds


def load(path: str | Path, cache: str | Path | None, year: int | None = None) -> Policy:
    """The policy that the YAML file at `path` states, from the folder `cache` when it was compiled before.

    Else the YAML is compiled and, where the folder can be written, kept there. Holidays are worked out to six years
    after `year`, which is this machine's when not given. Raises ConfigError.
    """
    data = _read(path)
    year = year or _this_year()
    if cache is None:
        return Policy(_compile(data, path, year))
    program = _program()
    key = _key(program, data, year)
    document = _compiled(cache, key)
    if document is None:
        document = _compile(data, path, year)
        _forget(cache)
        _keep(os.path.join(cache, f"{key}.policy"), {"key": key, "document": document})
    return _last(cache, path, program, key, document)


def published(
    hash: str, beside: str | Path, cache: str | Path | None, find: Callable[[], tuple[str, str, str]]
) -> Policy:
    """The published policy of that hash, from the folder `cache` when it was compiled before.

    Else it is compiled of what `find` returns: how messages call it, its YAML and its holidays, as `to_publish` says
    them. `beside` is what stands on this machine for the desk. Raises ConfigError when this program cannot read it.
    """
    if cache is None:
        return Policy(compile_published(*find()))
    program = _program()
    key = sha256(f"{program} {hash}".encode())
    document = _compiled(cache, key)
    if document is None:
        document = compile_published(*find())
        _forget(cache)
        _keep(os.path.join(cache, f"{key}.policy"), {"key": key, "document": document})
    return _last(cache, beside, program, key, document)


def to_publish(path: Path, year: int) -> tuple[str, str]:
    """The text of the YAML file at `path`, and the holidays of its countries as from `year`, as JSON.

    Raises ConfigError with one line for each mistake.
    """
    from svcdesk.config.compiler import compile_text

    data = _read(path)
    countries: dict[str, CountryDays] = {}
    compile_text(data, str(path), year, countries)
    days = {
        code: {
            "holidays": dict(sorted(each.holidays.items())),
            "worked": sorted(each.worked),
            "published_through": each.published_through,
        }
        for code, each in sorted(countries.items())
    }
    return data.decode(), jsontext.written({"year": year, "countries": days})


def other_days(was: str, now: str) -> dict[str, list[str]]:
    """Country → the dates (ISO) that are not the same in two texts of holidays, for those that stand in both."""
    before, after = (jsontext.read(each)["countries"] for each in (was, now))
    both = {code: (_days(before[code]), _days(after[code])) for code in before if code in after}
    differing = {code: sorted({day for day, _what in one ^ other}) for code, (one, other) in both.items()}
    return {code: days for code, days in differing.items() if days}


def _days(country: dict[str, Any]) -> set[tuple[str, str]]:
    """The dates of a country, each with what it is called."""
    return {*country["holidays"].items(), *((day, "worked") for day in country["worked"])}


def person_cache() -> str | None:
    """The folder where compiled configurations are kept for this person; None where they have no home."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "svcdesk") if os.path.isabs(base) else None


def last_good(path: str | Path, cache: str | Path) -> tuple[Policy, float] | None:
    """The policy of `path` from before its YAML was broken, and when it was first used (seconds since 1970).

    None when there is none, or another program compiled it.
    """
    pointed = _pointed(cache, path)
    if not pointed or pointed[0] != _program():
        return None
    document = _compiled(cache, pointed[1])
    return (Policy(document), os.stat(_pointer(cache, path)).st_mtime) if document else None


def _last(cache: str | Path, path: str | Path, program: str, key: str, document: Document) -> Policy:
    """The policy that the document says, kept as the last one of `path`."""
    policy = Policy(document)
    if _pointed(cache, path) != (program, key):
        _keep(_pointer(cache, path), {"program": program, "key": key, "language": policy.language})
    return policy


def last_language(path: str | Path) -> str | None:
    """The language of the policy that was last the one of `path`; None when it names none, or nobody knows."""
    cache = person_cache()
    found = _kept(_pointer(cache, path), *_POINTED) if cache else None
    return found["language"] if found else None


def written_language(path: str | Path) -> str | None:
    """The language that the YAML file at `path` names, whatever else is wrong there; None when that is not seen.

    Raises OSError when it cannot be read.
    """
    if not stat.S_ISREG(os.stat(path).st_mode):  # a pipe is read once
        return None
    inside = False
    with open(path, encoding="utf-8", errors="replace") as file:
        for line in file:
            key, _colon, value = line.partition(":")
            if key[:1] not in " \t#\r\n":
                if inside:
                    break  # what follows is no part of `desk`
                inside = key == "desk"
            elif inside and key.strip() == "language":
                word = value.partition("#")[0].strip(" \t\r\n'\"")
                return word if word in LANGUAGES else None
    return None


def missing(path: str, known: bool, on_server: bool) -> ConfigError:
    """That there is no YAML at `path`, and what to do; where nothing is `known`, that there is no desk."""
    if not known:
        message = N_(
            "no desk here: name one with --db or SVCDESK_DB, or make one with 'svcdesk init' in this folder;"
            " 'svcdesk demo' makes one to look around in"
        )
        return ConfigError(message)
    message = N_("no configuration at {path}: run 'svcdesk init', or name one with --config or SVCDESK_CONFIG")
    if on_server:
        message = N_("no configuration at {path}: --config names one, 'svcdesk config show' prints the published one")
    return ConfigError(message, path=path)


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


def example(language: str = ENGLISH) -> str:
    """The text of the example configuration in a language: beside this module when installed, else in a checkout."""
    from pathlib import Path

    here, top = Path(__file__), Path(__file__).parents[2]
    if language != ENGLISH:
        top = top / "docs" / language
    for path in (here.with_name(f"example.{language}.yaml"), top / "config.example.yaml"):
        if path.is_file():
            return path.read_text(encoding="utf-8")
    raise ConfigError(N_("the example configuration is missing from this installation; install svcdesk again"))


def write_example(path: Path, language: str = ENGLISH, named: bool = False) -> None:
    """Write the example configuration in a language to `path`, a file that is not there yet.

    It says its language, English only where it is to be `named`: else people read that of their locale.

    Raises ConfigError when it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_name(f"{path.name}.part")
        text = example(language)
        text = text.replace("\n#  language: ", "\n  language: ", 1) if named else text
        unfinished.write_text(text, encoding="utf-8")
        os.replace(unfinished, path)  # one that is killed in the middle leaves no half of it
    except OSError as error:
        raise ConfigError(noted(path, why(error))) from error


def _read(path: str | Path) -> bytes:
    try:
        if not stat.S_ISCHR(os.stat(path).st_mode):  # which has no end
            with open(path, "rb") as file:
                return file.read()
        reason = _("this is a device; name the YAML file")
    except FileNotFoundError:
        reason = _("there is no such file; name another, or begin with a copy of the example configuration")
    except IsADirectoryError:
        reason = _("this is a folder; name the YAML file inside it")
    except PermissionError:
        reason = _("it may not be read; ask its owner for the permission")
    except (OSError, ValueError) as error:
        reason = _("it cannot be read: {error}").format(error=error)
    raise ConfigError(noted(path, reason))


def _this_year() -> int:
    return time.gmtime().tm_year


def _compile(data: bytes, path: str | Path, year: int) -> Document:
    # Imported here: it brings YAML, and holidays if a calendar asks for them.
    from svcdesk.config.compiler import compile_text

    return compile_text(data, str(path), year)


def compile_published(called: str, yaml: str, holidays: str) -> Document:
    """The document that a published YAML means with the holidays that were published with it, compiled anew.

    `called` is how messages call it. Raises ConfigError when this program cannot read it.
    """
    from svcdesk.config.compiler import compile_text
    from svcdesk.config.promises.public_holidays import CountryDays

    kept = jsontext.read(holidays)
    countries = {code: CountryDays(code, **days) for code, days in kept["countries"].items()}
    return compile_text(yaml.encode(), called, kept["year"], countries)


def _key(program: str, data: bytes, year: int) -> str:
    return sha256(f"{program} {year} {_installed_holidays()}\n".encode() + data)


def _program() -> str:
    return f"{__version__}/{_readers()}"


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
    for folder in sys.path:
        with suppress(OSError):
            return os.stat(os.path.join(folder, "holidays", "__init__.py")).st_mtime_ns
    return 0  # inside a zip archive


def _compiled(cache: str | Path, key: str) -> Document | None:
    kept = _kept(os.path.join(cache, f"{key}.policy"), "key", "document")
    return kept["document"] if kept and kept["key"] == key else None


def _pointer(cache: str | Path, path: str | Path) -> str:
    """The file that says which compiled configuration the YAML file at `path` was last."""
    return os.path.join(cache, f"{os.path.abspath(path).replace(os.sep, '%')[-_LONGEST_NAME:]}.last")


def _pointed(cache: str | Path, path: str | Path) -> tuple[str, str] | None:
    """By which program, and under which key, `path` was last compiled; None when nobody knows."""
    found = _kept(_pointer(cache, path), *_POINTED)
    return (found["program"], found["key"]) if found else None


def _kept(file: str, *names: str) -> dict[str, Any] | None:
    """What is kept there under these names; None when nothing is, it is damaged, or it is not this person's own."""
    try:
        with open(file, "rb") as opened:
            if hasattr(os, "geteuid") and os.fstat(opened.fileno()).st_uid != os.geteuid():
                return None
            kept: dict[str, Any] = jsontext.read(opened.read().decode("utf-8", _HALVES))
            return kept if kept.keys() == {*names} else None
    except (OSError, ValueError, AttributeError, RecursionError):
        return None  # never written, or damaged: it will be written anew


def _forget(cache: str | Path) -> None:
    """Remove what has not been written anew for long; what is still in use is compiled again."""
    with suppress(OSError):
        for each in os.scandir(cache):
            if time.time() - each.stat().st_mtime > _FORGOTTEN:
                os.unlink(each.path)


def _keep(file: str, what: dict[str, Any]) -> None:
    """Write a file of the cache so that others see the old one or the new one, never half of it."""
    written = f"{file}.{os.getpid()}.tmp"
    try:
        os.makedirs(os.path.dirname(file), mode=0o700, exist_ok=True)
        with open(written, "wb") as opened:
            opened.write(jsontext.written(what).encode("utf-8", _HALVES))
        os.replace(written, file)
    except OSError:
        # Without it every command compiles: slower, not wrong.
        with suppress(OSError):
            os.unlink(written)
