"""How telephones are dialled in the desk's country: enough of it to understand most numbers without looking it up."""

from functools import cache

from svcdesk.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_LEADING = 3  # digits by which numbers are known that only the library reads rightly: those behind a carrier's code


class Plan(Record):
    """The country's numbering plan. A national number without the `trunk` has one of the `lengths`.

    `code` is the country's, `trunk` what is dialled before an area code, perhaps nothing. Numbers that begin with one
    of `odd`, three digits each, have rules of their own.
    """

    country: str
    code: str
    trunk: str
    lengths: "Sequence[int]"
    odd: "Sequence[str]"

    def full(self, digits: str, abroad: bool) -> str:
        """The number in full, the country's code first, when that is plain from its digits; else nothing.

        `abroad` says that they begin with a country's code. A number without its area code is not plain.
        """
        if abroad:
            national = digits.removeprefix(self.code) if digits.startswith(self.code) else ""
        elif digits[:_LEADING] in self.odd or digits.startswith(self.code):
            return ""
        else:
            national = digits.removeprefix(self.trunk)
            if national == digits and len(digits) <= LOCAL[1]:
                return ""
        plain = len(national) in self.lengths and national[:_LEADING] not in self.odd
        return self.code + national if plain and not national.startswith(("0", self.trunk or "0")) else ""


LOCAL = (7, 8)  # the fewest and the most digits of a number without its area code


def countries() -> list[str]:
    """The countries whose numbers are understood, by their two letters."""
    import phonenumbers

    return sorted(phonenumbers.SUPPORTED_REGIONS)


def plan(country: str) -> dict[str, object]:
    """The fields of the numbering plan of a country."""
    import phonenumbers

    about = phonenumbers.PhoneMetadata.metadata_for_region(country)
    assert about is not None
    assert about.general_desc is not None
    lengths = [length for length in about.general_desc.possible_length if length > 0]
    trunk = about.national_prefix or ""
    odd = list(_odd(about.national_prefix_for_parsing or trunk, trunk))
    if about.national_prefix_transform_rule:
        lengths = []  # its numbers are rewritten by rules: the library reads them all
    return {
        "country": country,
        "code": str(about.country_code),
        "trunk": trunk,
        "lengths": lengths,
        "odd": odd,
    }


@cache
def _odd(prefix: str, trunk: str) -> tuple[str, ...]:
    """The beginnings of numbers from which the pattern `prefix` takes more than the `trunk`, such as a carrier's code.

    Digits between which the pattern makes no difference stand for each other: few of all beginnings have to be tried.
    """
    import re
    from itertools import product

    if prefix == trunk:
        return ()
    pattern = re.compile(prefix)
    sets = [re.compile(each) for each in re.findall(r"\\d|\[[^]]*\]|[0-9]", prefix)]
    alike: dict[tuple[bool, ...], str] = {}
    for digit in "0123456789":
        seen = tuple(bool(each.match(digit)) for each in sets)
        alike[seen] = alike.get(seen, "") + digit
    groups = list(alike.values())
    odd = set()
    for leading in product(groups, repeat=_LEADING):
        first = "".join(each[0] for each in leading)
        tails = ("".join(each[0] for each in tail) for tail in product(groups, repeat=_LEADING))
        if any((found := pattern.match(f"{first}{tail}5555555")) and found.end() > len(trunk) for tail in tails):
            odd |= {"".join(each) for each in product(*leading)}
    return tuple(sorted(odd))
