"""`svcdesk init`: both files or neither."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import Desk


@pytest.mark.file
def test_init_makes_both_or_neither(empty: Desk) -> None:
    done = empty.run("--db", "no/such/folder/desk.db", "init", code=3)
    assert "there is no folder no/such/folder: make it first" in done.err
    assert list(empty.folder.iterdir()) == []
    empty.run("init")
    assert sorted(each.name for each in empty.folder.iterdir()) == ["svcdesk.db", "svcdesk.yaml"]


@pytest.mark.file
@pytest.mark.parametrize(
    ("words", "spoken"), [((), "ko"), (("--language", "zh_TW"), "zh_TW"), (("--language", "en"), "en")]
)
def test_a_configuration_is_made_in_the_language_of_the_screen_or_another(
    empty: Desk, words: tuple[str, ...], spoken: str
) -> None:
    korean: dict[str, Any] = {"SVCDESK_LANG": "", "LANGUAGE": "", "LC_ALL": "ko_KR.UTF-8", "PYTHONUTF8": "1"}
    made = empty.run("init", *words, **korean)
    assert {"ko": "만들었", "zh_TW": "已建立", "en": "made"}[spoken] in made.out  # as the next command does
    assert "Asia/Shanghai" in made.err  # whoever speaks it may be elsewhere
    assert "CNY" in made.err
    assert f"\n  language: {spoken}\n" in empty.config.read_text(encoding="utf-8")
    checked = {"ko": "이상", "zh_TW": "無誤", "en": "is in order"}[spoken]
    assert checked in empty.run("config", "check", **korean).out


@pytest.mark.file
def test_a_screen_in_english_leaves_each_their_language(empty: Desk) -> None:
    empty.run("init")
    assert "\n#  language: en\n" in empty.config.read_text(encoding="utf-8")


@pytest.mark.file
def test_init_beside_a_configuration_makes_the_database(empty: Desk) -> None:
    empty.run("init")
    written = empty.config.read_text().replace("name: Standard", "name: Ours")
    empty.database.unlink()
    empty.config.write_text("desk: {}\n")
    assert "svcdesk.yaml:1: desk" in empty.run("init", code=3).err  # nothing is made for what cannot be used
    assert not empty.database.exists()
    empty.config.write_text(written)
    done = empty.run("init")
    assert done.out == (f"made {empty.folder}/svcdesk.db for {empty.folder}/svcdesk.yaml, which was left as it is\n")
    assert done.err == "Next: 'svcdesk engineer add NAME', then 'svcdesk log'.\n"
    assert empty.config.read_text() == written
    assert "Ours" in empty.run("log", "x", "-c", "A").out


@pytest.mark.file
def test_init_joins_what_is_there(desk: Desk) -> None:
    written = desk.config.read_bytes()
    done = desk.run("init")
    assert done.out == f"joined {desk.database} and {desk.config}: both were left as they are\n"
    assert (desk.config.read_bytes(), len(desk.json("engineer", "list"))) == (written, 3)
    desk.config.unlink()
    assert desk.run("init").out == f"made {desk.config} for {desk.database}, which was left as it is\n"
    assert (desk.config.read_bytes(), len(desk.json("engineer", "list"))) == (written, 3)
    desk.config.write_text("desk: {}\n")
    assert "svcdesk.yaml:1: desk" in desk.run("init", code=3).err
    desk.config.write_bytes(written)
    desk.database.write_bytes(b"something else")
    assert f"{desk.database} is no" in desk.run("init", code=3).err


@pytest.mark.file
def test_a_folder_without_a_desk_says_how_to_name_one(empty: Desk) -> None:
    for words in (("list",), ("log", "x", "-c", "A"), ("report", "overdue")):
        said = empty.run(*words, code=3).err
        assert said.startswith(
            "svcdesk: no desk here: name one with --db or SVCDESK_DB, or make one with 'svcdesk init'"
        )
        assert "'svcdesk demo'" in said
