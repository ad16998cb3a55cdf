"""equipment, devices: four hours to be there and a day to be done, on New Year's Eve as well."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Monday 16 February 2026, eve of the Chinese New Year, 22:00
    pump = story.call("02-16 22:00", "pump does not start", "Example Works")
    pump.promises(arrive="02-17 02:00", solve="02-17 22:00")
    pump.order("02-16 22:10").arrive("02-17 02:00").met("arrive")
    # waiting for parts stops nothing; for the customer, who sleeps from 03:00 to 08:00, it stops: five hours more
    pump.hold("02-17 02:30", "parts").stands_still()
    pump.resume("02-17 03:00")
    pump.hold("02-17 03:00", "customer").stands_still("solve")
    pump.resume("02-17 08:00").moves(solve="02-18 03:00")
    pump.finish("02-18 02:50").resolve("02-18 03:00").met("solve")

    # Saturday 21: too late to come, too late to be done
    valve = story.call("02-21 21:00", "valve leaks", "Sample Plant")
    valve.promises(arrive="02-22 01:00", solve="02-22 21:00")
    valve.order("02-21 21:30").arrive("02-22 01:01").missed("arrive")
    story.overdue("02-22 21:00")
    story.overdue("02-22 23:00", (valve, "solve", "2h clock"))
    valve.finish("02-22 23:30").resolve("02-22 23:30").missed("solve")

    story.call("02-23 10:00", "how is it cleaned?", "Sample Plant", kind="question").promises()


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Plant'",
        "contract add 'Example Plant' --kind supply --from 2026-02-28",
        "equipment add DV-1 --kind device --customer 'Example Plant' --accepted 2026-02-28",
    )
    # One year from the day after acceptance: 1 March 2026 to 28 February 2027.
    [cover] = shop.do("03-02 09:00", "equipment show DV-1")["warranty"]
    assert cover["until"] == "2027-02-28"
    # Training twice a year, each time for as many people as come.
    for number, left in ((1, 1), (2, 0)):
        shop.have(
            f"training plan using --at '2026-05-0{number + 3} 09:00' --customer 'Example Plant'", when="05-01 09:00"
        )
        shop.have(f"training enrol {number} Ann Bob Cid", when="05-01 09:00")
        assert shop.do("05-01 09:05", "contract show C-0001")["entitlements"][0]["left"] == left
    shop.have("training plan using --at '2026-05-06 09:00' --customer 'Example Plant'", when="05-01 09:00")
    assert "nothing left of Training session" in shop.refused("05-01 09:10", "training enrol 3 Ann")
    shop.have("training held 1 --absent Bob", when="05-04 17:00")
    [held] = shop.do("05-04 17:01", "report training 2026-05")["sessions"]
    assert (held["content"], held["audience"], held["present"]) == ("Use of the devices", "Operators", 2)
    # A round: the sheet goes along, comes back signed, and is entered; a hidden fault becomes a ticket of its own.
    tour = shop.call("06-01 09:00", "'inspection round' --serial DV-1 --kind round")
    shop.visit("06-01 09:30", tour)
    shop.have(f"survey print round {tour} --to sheet.html", when="06-01 09:35")
    sheet = (shop.desk.folder / "sheet.html").read_text(encoding="utf-8")
    assert all(words in sheet for words in ("巡查反馈信息单", "Example Plant", "DV-1", "设备状况", "需求", "Customer"))
    assert sheet.count("☐") == 10
    form = "{fault: none, cause: age, action: cleaned, result: runs, minutes: 30, "
    shop.record("06-01 10:00", tour, form + "found: [{what: 'fan is loud', ticket: yes}]}", "--finish")
    hidden = shop.do("06-01 10:05", "list --text 'fan is loud'")
    assert [row["summary"] for row in hidden if row["kind"] == "fault"] == ["fan is loud"]
    marks = "--mark state=4 --mark service=5 --words wish=spares --by 'Mr Sample' --how paper"
    [asked] = shop.do("06-02 09:00", f"survey take round {tour} {marks}")
    assert (asked["visit"], asked["content"]) == (1, True)
    [row] = shop.do("06-30 17:00", "report visits 2026-06")
    assert (row["visited_by"], row["said"], row["ticket"]) == ("Engineer One", "spares", tour)
