"""What a configuration is made of: its sections, each with its reader, as the wings declare them.

A wing writes `@section("parts")` above the function that reads it, or `words("faults")` for a section that is words
only. Nothing else lists them: the compiler, the test of the example and the documentation ask here.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeVar

    from svcdesk.config.promises.public_holidays import CountryDays
    from svcdesk.config.reading import Place

    Found = TypeVar("Found")
    Reader = Callable[[Place, "Known"], Found]


class Section:
    """How a section is read, and what holds when it is not written.

    One that is `required` is given with its shortest example. The reader of one that is `always` there says itself
    what holds; of others it is the `default`, whose words are translated when they are shown, or nothing.
    """

    __slots__ = ("always", "default", "read", "required")

    def __init__(self, read: Reader[Any], required: str, always: bool, default: Mapping[str, Any] | None) -> None:
        self.read = read
        self.required = required
        self.always = always
        self.default = default


class Known:
    """What the whole file says, for a section that depends on others. Holidays are worked out to `year` and beyond.

    `countries` are those whose holidays are known already, by their codes; others are added when they are read.
    """

    def __init__(
        self,
        places: Mapping[str, Place],
        sections: Mapping[str, Section],
        year: int,
        countries: dict[str, CountryDays] | None = None,
    ) -> None:
        self.year = year
        self.countries = {} if countries is None else countries
        self._places = places
        self._sections = sections
        self._read: dict[str, Any] = {}

    def given(self, section: str) -> bool:
        """Whether the file has that section."""
        return self._places[section].given

    def names(self, section: str) -> list[str]:
        """The keys of a section that can be names; those that hold by default when it is not written."""
        place = self._places[section]
        return place.keys if place.given else list(self._sections[section].default or ())

    def section(self, name: str) -> Any:
        """What a section says, compiled; what holds when it is not written, or None."""
        if name not in self._read:
            place, section = self._places[name], self._sections[name]
            self._read[name] = section.read(place, self) if place.given or section.always else section.default
        return self._read[name]


SECTIONS: dict[str, Section] = {}


def section(
    name: str, *, required: str = "", always: bool = False, default: Mapping[str, Any] | None = None
) -> Callable[[Reader[Found]], Reader[Found]]:
    """Declare that the function below reads the section of that name; the rest is said at `Section`."""

    def declare(read: Reader[Found]) -> Reader[Found]:
        SECTIONS[name] = Section(read, required, always or bool(required), default)
        return read

    return declare


def words(name: str, default: Mapping[str, str] | None = None, *, may_be_empty: bool = True) -> None:
    """Declare a section of words only: key → what people read."""

    @section(name, default=default or {})
    def read(place: Place, _known: Known) -> dict[str, str]:
        return {key: entry.text(key) for key, entry in place.named(may_be_empty=may_be_empty).items()}


def usual_calendar(calendars: Mapping[str, Any]) -> str:
    """The key of the first compiled calendar that is closed on some days; the first where all are always open."""
    closing = (key for key, each in calendars.items() if each["holidays"] or len(each["hours"]) < 7)
    return next(closing, next(iter(calendars), ""))
