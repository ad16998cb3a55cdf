"""`engineer … --role`: what people of the desk do."""

from __future__ import annotations

from tests.conftest import Desk, built_once

ROLES = "roles: {reception: Receptionist 接待专员, warehouse: {name: Warehouse}, quality: Quality}\n"


@built_once
def desk(desk: Desk) -> Desk:
    """The desk, with roles."""
    desk.config.write_text(desk.config.read_text(encoding="utf-8") + ROLES, encoding="utf-8")
    return desk


def of(desk: Desk, role: str) -> list[str]:
    return [row["name"] for row in desk.json("engineer", "list", "--role", role)]


def test_roles_are_given_and_taken(desk: Desk) -> None:
    done = desk.run("engineer", "add", "Li Na", "--login", "lina", "--role", "quality", "--role", "前台", code=2)
    assert done.err == ("svcdesk: --role '前台' is unknown: reception (Receptionist 接待专员), warehouse, quality\n")
    done = desk.run("engineer", "add", "Li Na", "--login", "lina", "--role", "quality", "--role", "receptionist")
    assert done.out == (
        "new engineer Li Na: Quality, Receptionist 接待专员; without station, skill or level the desk chooses them for"
        " no ticket\n"
    )
    done = desk.run("engineer", "edit", "@me", "--role", "ware", "--remove-role", "quality", SVCDESK_USER="lina")
    assert done.out == "engineer Li Na: roles Receptionist 接待专员, Warehouse\n"
    desk.run("engineer", "edit", "wang", "--role", "reception")
    assert (of(desk, "Warehouse"), of(desk, "reception"), of(desk, "quality")) == (["Li Na"], ["Li Na", "Wang Lin"], [])
    assert desk.run("engineer", "list", "--role", "quality").err == "no engineers have the role quality\n"
    done = desk.run("engineer", "edit", "wang", "--remove-role", "quality", code=1)
    assert done.err == "svcdesk: Wang Lin does not have the role quality, but: reception\n"
    desk.run("undo")
    assert of(desk, "reception") == ["Li Na"]
    done = desk.run("engineer", "edit", "wang", "--remove-role", "quality", code=1)
    assert done.err == "svcdesk: Wang Lin has no roles\n"


def test_a_role_that_the_configuration_names_no_longer_can_be_taken_away(desk: Desk) -> None:
    desk.run("engineer", "edit", "wang", "--role", "quality")
    desk.config.write_text(desk.config.read_text(encoding="utf-8").replace(", quality: Quality", ""), encoding="utf-8")
    assert "--role 'quality' is unknown" in desk.run("engineer", "edit", "zhao", "--role", "quality", code=2).err
    assert desk.run("engineer", "edit", "wang", "--remove-role", "quality").out == "engineer Wang Lin: roles cleared\n"


def test_roles_are_imported(desk: Desk) -> None:
    (desk.folder / "staff.csv").write_text(
        "name,roles\nWang Lin,Quality; reception\n王芳,warehouse\nSun Hao,driver\n", encoding="utf-8"
    )
    done = desk.run("import", "engineers", "staff.csv", code=1)
    assert "roles: 'driver' is not among 'roles'" in done.err
    assert (of(desk, "quality"), of(desk, "warehouse")) == (["Wang Lin"], ["王芳"])
    assert desk.run("import", "engineers", "staff.csv", code=1).out.startswith("0 added, 0 changed")
