"""The people of xinlilong: a month of fines, and the five courses that they and their customers are taught."""

import json

from tests.plans.shop import Shop


def fines(shop: Shop) -> None:
    """A month of fines: June, found from facts, entered by quality, one waived, one put right."""
    shop.file("form.png", "the signed form")

    def visit(day: str, who: str, arrived: str, over: str, *no: str, kind: str = "repair", scan: bool = True) -> str:
        call = shop.call(f"06-{day} 09:00", f"'no position' --serial T-1 --kind {kind}")
        shop.do(f"06-{day} 09:10", f"dispatch order {call} --engineer {who}")
        shop.do(f"06-{day} {arrived}", f"dispatch arrive {call}")
        papers = ("acceptance", "account", "identity") if kind == "installation" else ()
        asked = ("uniform", "attitude", "wiring", "clean", *papers)
        kept = {item: "no" if item in no else "yes" for item in asked}
        form = {"fault": "f", "attribution": "material", "cause": "c", "action": "a", "test": "t", "result": "r"}
        job = {**form, "advice": "v", "minutes": 10, "checklist": kept, "signature": {"name": "Mr Sample"}}
        shop.record(f"06-{day} 11:00", call, json.dumps(job), "--finish")
        if scan:
            shop.do(f"06-{day} 11:10", f"dispatch attach {call} form.png --scan")
        shop.do(f"06-{day} {over}", f"dispatch hand-over {call}")
        return call

    visit("02", "One", "10:10", "18:00", "uniform", "wiring")  # to the minute on site, and handed over
    visit("03", "One", "10:11", "18:01", "wiring", kind="installation")
    careless = visit("04", "Two", "09:40", "17:00", "attitude", "clean", "uniform", "wiring", kind="swap", scan=False)
    blocked = visit("09", "One", "10:50", "17:00")
    # The wires of whoever was only helped are nobody's.
    asked = shop.call("06-10 09:00", "'how is it read?' --serial T-1 --kind support")
    wires = f"assessment add One wiring --ticket {asked} --why 'wires hang'"
    assert "none of the tickets that 'wiring' is for" in shop.refused("06-10 09:01", wires)
    entered = (
        "One calls --why 'engaged from 10:05 to 10:40'",
        f"Two check --ticket {careless} --why 'nobody told them that it is out of warranty'",
        f"One check --ticket {blocked} --why 'nothing quoted'",
        "Two fee --why 'a receipt in warranty'",
        "One work --why 'the aerial under the roof'",
        "One test --why 'not on line'",
    )
    shop.have(*(f"assessment add {line}" for line in entered), when="06-29 09:00")
    assert len(shop.do("06-30 18:00", "assessment reckon 2026-06")["new"]) == 11
    late = [each for each in shop.do("06-30 18:01", "assessment list 2026-06") if each["about"] == f"{blocked}/1"]
    shop.have(f"assessment waive {late[0]['number']} --why 'the road was closed'", when="06-30 18:02")
    # Quality asks the passengers of 4 June: the uniform was worn.
    shop.do("06-30 19:00", f"dispatch judge {careless} --check uniform=yes", user="chief")
    closed = shop.do("07-01 09:00", "assessment close 2026-06")
    assert [each["rule"] for each in closed["dropped"]] == ["uniform"]
    told = shop.do("07-01 09:01", "report assessment 2026-06")
    found = {
        (each["rule"], each["engineer"]): (each["times"], each["amount"], each["waived"]) for each in told["rules"]
    }
    one, two = "Engineer One", "Engineer Two"
    assert found == {
        ("calls", one): (1, 100_00, 0), ("dispatch", one): (2, 500_00, 1),
        ("check", one): (1, 10_00, 0), ("check", two): (1, 10_00, 0), ("papers", two): (1, 10_00, 0),
        ("fee", two): (1, 10_00, 0), ("work", one): (1, 10_00, 0),
        ("test", one): (1, 10_00, 0), ("handover", one): (1, 20_00, 0),
        ("uniform", one): (1, 20_00, 0), ("attitude", two): (1, 30_00, 0),
        ("wiring", one): (2, 60_00, 0), ("wiring", two): (1, 30_00, 0), ("clean", two): (1, 20_00, 0),
    }  # fmt: skip
    assert {each["engineer"]: each["amount"] for each in told["people"]} == {one: 730_00, two: 110_00}
    standards = {each["rule"]: each["standard"] for each in told["rules"]}
    assert [standards[rule] for rule in ("calls", "dispatch", "handover")] == [
        "telephone on 24 h, reachable", "1 h in the city, 2 h in the county", "by 18:00, or 09:00 the next day",
    ]  # fmt: skip
    paper = shop.desk.run("report", "assessment", "2026-06", "--format", "plain").out.splitlines()
    assert paper[0] == "考核表, 2026-06"
    assert paper[3].split() == ["序号", "项目", "考核标准", "违纪处罚", "次数", "金额"]
    assert paper[5].split()[:2] == ["2", "派工"]
    # Two tables, of which only that of after-sales asks whether the fault was checked; what is about no ticket stands
    # apart. Each adds up.
    assert [line for line in paper if line in ("安装考核表", "售后考核表", "其他", "责任人")] == [
        "安装考核表", "售后考核表", "其他", "责任人",
    ]  # fmt: skip
    checked = [place for place, line in enumerate(paper) if "故障检查" in line]
    assert [place > paper.index("售后考核表") for place in checked] == [True]
    totals = [line.split()[-2:] for line in paper if line.startswith("-") and "合计" in line]
    assert totals == [["3", "550.00"], ["9", "160.00"], ["4", "130.00"]]
    assert "合计  16    840.00" in paper
    # Nothing of June changes any more; people are told by the 5th.
    shop.do("07-02 09:00", f"dispatch judge {careless} --check clean=yes", user="chief")
    assert "2026-06 is closed" in shop.refused("07-02 09:01", "assessment reckon 2026-06")
    assert "late" not in shop.desk.at("2026-07-03 23:59").run("assessment", "told", "One", "2026-06").out
    late_told = shop.desk.at("2026-07-06 00:00").run("assessment", "told", "Two", "2026-06").out
    assert "late: it was to be by 2026-07-03" in late_told  # the 5th is a Sunday


def courses(shop: Shop) -> None:
    """The five courses: who may take part, who passes, and what the report says of each."""
    buses = "--customer 'Harbour Buses'"
    hours = {"installing": "2h", "driving": "2h", "repairing": "4h", "monitoring": "2 days", "admin": "2 days"}
    for key in hours:
        shop.have(f"training plan {key} --at '2026-08-03 09:00' --trainer One {buses}", when="08-01 09:00")
    shop.have("training plan admin --at '2026-08-04 09:00' --customer 'Lake Taxis'", when="08-01 09:00")
    shop.have("training enrol TR-0001 --engineer Two --engineer One", when="08-01 09:00")
    shop.have(
        "training enrol TR-0002 'Driver A' 'Driver B'", "training enrol TR-0003 'Repairer' 'Helper'", when="08-01 09:00"
    )
    shop.have("training enrol TR-0004 A B C", "training enrol TR-0005 'Ms Admin'", when="08-01 09:00")
    shop.have("training enrol TR-0006 'Mr Owner'", when="08-01 09:00")
    assert "is full, it has 3 places" in shop.refused("08-01 09:00", "training enrol TR-0004 D")
    assert "is full, it has 1 places" in shop.refused("08-01 09:00", "training enrol TR-0005 'Mr Second'")
    # Nobody knew how to install; who passes does.
    new = shop.call("08-03 08:00", f"'a new bus' {buses} --kind installation")
    assert "installation" in shop.refused("08-03 08:01", f"assign {new} --auto")
    # Of the two tables only that of after-sales asks whether the fault was checked.
    missing = f"assessment add One check --ticket {new} --why 'not told'"
    assert "none of the tickets that 'check' is for" in shop.refused("08-03 08:02", missing)
    shop.have("training held TR-0001 --mark Two=60 --mark One=59", when="08-03 12:00")
    shop.have("training held TR-0002 --mark 'Driver A=59' --mark 'Driver B=60'", when="08-03 12:00")
    shop.have(
        "training held TR-0003 --mark Repairer=60 --mark Helper=59",
        "training held TR-0004 --mark A=60",
        when="08-04 17:00",
    )
    shop.have("training held TR-0005 --mark Admin=60", when="08-04 17:00")
    shop.have("training held TR-0006 --mark Owner=59", when="08-05 08:00")
    assert shop.do("08-05 09:00", f"assign {new} --auto")[0]["engineer"] == "Engineer Two"
    told = shop.do("08-05 09:00", "report training 2026-08")
    sessions = {(each["course"], each["lasts"], each["present"], each["passed"]) for each in told["sessions"]}
    assert sessions == {
        ("installing", "2h", 2, 1),
        ("driving", "2h", 2, 1),
        ("repairing", "4h", 2, 1),
        ("monitoring", "2 days", 3, 1),
        ("admin", "2 days", 1, 1),
        ("admin", "2 days", 1, 0),
    }
    assert {each["effect"] for each in told["sessions"] if each["course"] == "installing"} == {"installs alone"}
    paper = shop.desk.run("report", "training", "2026-08", "--format", "plain").out.splitlines()
    assert paper[3].split() == ["培训内容", "培训对象", "培训时间", "培训效果", "培训教材", "出席", "合格"]
    assert {each["audience"] for each in told["sessions"] if each["material"]} == {
        "Installers 安装人员", "Drivers 驾驶员", "Repairers 维修人员", "Monitoring staff 监控人员",
        "Administrators 管理员",
    }  # fmt: skip
    assert [each["name"] for each in told["not_passed"]] == [
        "Engineer One", "Driver A", "Helper", "B", "C", "Mr Owner",
    ]  # fmt: skip
