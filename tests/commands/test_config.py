"""`svcdesk config`: where it is, what it says, and what is wrong with it."""

from __future__ import annotations

import pytest

from tests.conftest import Desk


@pytest.mark.file
def test_config_and_db_say_where_they_are(desk: Desk) -> None:
    assert desk.run("config", "path").out == f"{desk.config}\n"
    assert desk.run("db", "path").out == f"{desk.called}\n"
    assert desk.run("config", "check").out == f"{desk.config} is in order\n"
    assert desk.run("config", "show").out == desk.config.read_text()
    assert desk.json("config", "show")["desk"]["name"] == "Example Service Centre"


@pytest.mark.file
def test_a_mistake_in_the_configuration(desk: Desk) -> None:
    desk.config.write_text(desk.config.read_text().replace("name: Standard", "nmae: Standard"))
    for command in (("list",), ("log", "x", "-c", "A"), ("config", "check")):
        done = desk.run(*command, code=3)
        assert done.out == ""
        line = next(n for n, text in enumerate(desk.config.read_text().splitlines(), 1) if "nmae" in text)
        assert f"{desk.config}:{line}" in done.err
        assert "nmae" in done.err


@pytest.mark.file
def test_a_configuration_that_is_no_yaml(desk: Desk) -> None:
    desk.config.write_text("desk: {name: [\n")
    done = desk.run("list", code=3)
    assert f"{desk.config}:" in done.err
    desk.config.write_bytes(b"\xff\xfe\x00junk")
    assert str(desk.config) in desk.run("list", code=3).err


@pytest.mark.file
def test_a_configuration_that_is_missing(desk: Desk) -> None:
    done = desk.run("--config", "gone.yaml", "list", code=3)
    assert "no configuration at gone.yaml" in done.err


@pytest.mark.file
def test_a_configuration_broken_at_noon_does_not_stop_the_hotline(desk: Desk) -> None:
    desk.run("log", "before", "-c", "A")
    good = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(good.replace("tiers:\n", "tiers:\n  worse: {nmae: Worse}\n", 1), encoding="utf-8")
    done = desk.run("log", "after", "-c", "A", "--yes")
    warning = done.err.splitlines()[0]
    assert "svcdesk.yaml:" in warning
    assert "tiers.worse.nmae: no such key belongs here" in warning
    assert "until 'svcdesk config check' finds no mistake the configuration of " in warning
    assert [row["summary"] for row in desk.json("list")] == ["before", "after"]
    assert "no such key belongs here" in desk.run("config", "check", code=3).err
    desk.config.write_text(good + "\n", encoding="utf-8")
    assert desk.run("note", "1", "x").err == ""
    # what was never in order cannot be used
    desk.config.with_name("other.yaml").write_text("desk: {name: Other}\n", encoding="utf-8")
    desk.run("--config", "other.yaml", "list", code=3)


@pytest.mark.file
def test_what_is_about_the_configuration_refuses_a_broken_one(desk: Desk) -> None:
    desk.run("log", "before", "-c", "A")
    desk.config.write_text(desk.config.read_text().replace("name: Standard", "nmae: Standard"))
    new = ("sla", "replay", "--config", str(desk.config))
    about = (("config", "check"), ("config", "show"), ("config", "show", "--json"), ("sla", "simulate"), new)
    for command in (*about, ("sla", "recompute", "--dry-run")):
        refused = desk.run(*command, code=3)
        assert (refused.out, "nmae" in refused.err, "in force" in refused.err) == ("", True, False), command
    assert "before" in desk.run("list").out
