"""The country of the desk: how its telephones are dialled, and what is said of a country that is none."""

from __future__ import annotations

from collections.abc import Callable

from svcdesk.config.policy import Document, Policy


def test_a_country_has_a_numbering_plan(minimal: str, compiled: Callable[[str], Document]) -> None:
    assert Policy(compiled(minimal)).telephones is None
    said = minimal.replace("timezone: Asia/Shanghai", "timezone: Asia/Shanghai, country: KR", 1)
    plan = Policy(compiled(said if said != minimal else minimal)).telephones
    assert plan
    assert (plan.code, plan.trunk) == ("82", "0")
    assert plan.full("01012345678", False) == "821012345678"
    assert plan.full("821012345678", True) == "821012345678"
    assert plan.full("12345678", False) == ""  # its area code is missing


def test_what_is_no_country(minimal: str, complaints: Callable[[str], list[str]]) -> None:
    said = minimal.replace("timezone: Asia/Shanghai", "timezone: Asia/Shanghai, country: China", 1)
    [problem] = complaints(said)
    assert "'China' is no country's two letters; write for example 'CN'" in problem
