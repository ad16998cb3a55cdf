"""Records behave as named tuples do."""

from __future__ import annotations

import copy
import pickle
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svcdesk.record import Record


class Reference(NamedTuple):
    """What Python itself makes of the same fields."""

    a: int
    b: str = "b"
    c: int | None = None

    @property
    def twice(self) -> int:
        """A property of its own."""
        return self.a * 2


class Own(Record):
    """The same as a record."""

    a: int
    b: str = "b"
    c: int | None = None

    @property
    def twice(self) -> int:
        """A property of its own."""
        return self.a * 2


VALUES = st.lists(st.integers(), max_size=4)
NAMED = st.dictionaries(st.sampled_from(["a", "b", "c", "d"]), st.integers(), max_size=4)


def made(kind: type, values: list[int], named: dict[str, int]) -> tuple[object, ...] | None:
    try:
        made = kind(*values, **named)
    except TypeError:
        return None
    assert isinstance(made, tuple)
    return made


@given(VALUES, NAMED)
def test_it_takes_what_a_named_tuple_takes(values: list[int], named: dict[str, int]) -> None:
    assert made(Own, values, named) == made(Reference, values, named)


def test_it_is_a_value() -> None:
    one = Own(1, c=3)
    assert (one.a, one.b, one.c, one.twice) == (1, "b", 3, 2)
    assert repr(one) == "Own(a=1, b='b', c=3)"
    assert one._asdict() == {"a": 1, "b": "b", "c": 3}
    assert one._replace(a=2) == Own(2, "b", 3)
    assert Own._make([1, "x", None]) == Own(1, "x")
    assert Own._fields == Reference._fields
    assert copy.deepcopy(one) == pickle.loads(pickle.dumps(one)) == one
    a, *_rest = one
    assert a == 1
    with pytest.raises(AttributeError):
        one.a = 2  # type: ignore[misc]
    with pytest.raises(AttributeError):
        one.d = 2  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        one._replace(d=2)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Own._make([1])
