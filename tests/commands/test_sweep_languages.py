"""What `sla sweep` writes and tells is the same whatever the language of whoever runs it."""

from __future__ import annotations

from pathlib import Path

from tests.sweeping import TELL, at, make, told


def test_what_could_not_be_done_is_written_once(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, assign: auto}]", tickets=0)
    desk.at(at("09:00")).run("log", "x", "-c", "Example Clinic", "-k", "special")
    for minute, language in enumerate(("en", "zh_CN", "ko")):
        desk.at(at(f"11:0{minute + 1}")).run("sla", "sweep", SVCDESK_LANG=language)
    assert desk.events().count("left undone") == 1
    assert "SD-000001：各地" in desk.run("show", "1", SVCDESK_LANG="zh_CN").out


def test_people_are_told_in_the_language_of_the_desk(tmp_path: Path) -> None:
    desk = make(tmp_path, "[{at: 50%, tell: [engineer]}]", TELL + "tell: {assigned: [customer]}\n")
    text = desk.config.read_text(encoding="utf-8")
    desk.config.write_text(text.replace("desk: {", "desk: {language: zh_CN, "), encoding="utf-8")
    desk.at(at("11:05")).run("sla", "sweep", SVCDESK_LANG="ko")
    half, assigned = told(desk)
    assert assigned["message"].startswith("Example Clinic，您好：")
    assert "已用 50 %" in half["message"]
    assert "到期：2026年11月23日 周一 13:00，" in half["message"]
