"""hospital, an information system that never sleeps: nights before the Spring Festival, and a problem that grew."""

import shlex

from tests.plans.shop import Shop
from tests.plans.story import Story

RECORDER = "engineer add 'Ms Recorder' --login recorder --role reception"


def tell(story: Story) -> None:
    story.desk.run(*shlex.split(RECORDER))
    story.recorder = "recorder"
    # Friday 13 February 2026, late: an ordinary problem, 1 h and 8 h of the clock
    wards = story.call("02-13 23:30", "wards see no lists", "Example Hospital", region="beijing")
    wards.promises(opinion="02-14 00:30", solve="02-14 07:30")
    wards.note("02-14 00:30", "opinion").met("opinion")
    wards.order("02-14 00:40").promises(arrive="02-14 02:40")  # Beijing: 2 h
    wards.arrive("02-14 02:50").missed("arrive")
    wards.finish("02-14 07:00").resolve("02-14 07:30").met("solve")

    # what is solved at once needs no opinion
    tray = story.call("02-13 23:40", "a tray is stuck", "Example Hospital", region="beijing")
    tray.promises(opinion="02-14 00:40", solve="02-14 07:40").resolve("02-13 23:44").met("opinion", "solve")

    # the same night, nobody answers. From 04:00 to 05:00 the hospital is waited for: an hour more to solve it, but
    # the opinion was late before that
    tills = story.call("02-13 23:45", "tills do not open", "Sample Clinic", region="beijing")
    tills.promises(opinion="02-14 00:45", solve="02-14 07:45")
    story.overdue("02-14 00:50", (tills, "opinion", "5m clock"))
    tills.hold("02-14 04:00", "customer").stands_still("opinion", "solve")
    tills.resume("02-14 05:00").moves(opinion="02-14 00:45", solve="02-14 08:45")
    # waiting for another maker stops nothing
    tills.hold("02-14 06:00", "vendor").stands_still()
    tills.resume("02-14 07:00").moves()
    tills.order("02-14 22:30").promises(arrive="02-15 00:30")
    tills.arrive("02-15 00:30").met("arrive")
    tills.finish("02-15 01:00").resolve("02-15 01:00").missed("opinion", "solve")

    # Saturday 14 February is worked: taken for ordinary at 16:00, found to be complex at 16:30. Counted from the call:
    # Tuesday 24 is the first working day after it, then Wed 25, Thu 26
    lab = story.call("02-14 16:00", "laboratory results are mixed up", "Test Infirmary", region="around")
    lab.promises(opinion="02-14 17:00", solve="02-15 00:00")
    lab.classify("02-14 16:30", kind="complex").promises(solution="02-26 17:30")
    lab.order("02-14 17:00").promises(arrive="02-15 05:00")  # around Beijing: 12 h
    lab.arrive("02-15 05:00").met("arrive")
    lab.note("02-26 17:30", "solution").met("solution")

    # Friday 27: Saturday 28 is worked, so Mon 2 and Tue 3 March follow it; nobody lays out anything
    claims = story.call("02-27 09:00", "claims are refused", "Trial Hospital", region="provinces", kind="complex")
    claims.promises(solution="03-03 17:30")
    claims.order("02-27 10:00").promises(arrive="03-01 10:00")  # other provinces: 48 h, Saturday and Sunday included
    claims.arrive("03-01 10:00").met("arrive")
    story.overdue("03-04 10:30", (claims, "solution", "2h"))

    # the same Friday: solved on Saturday, and not solved after all on Monday evening: two days are left
    forms = story.call("02-27 09:00", "forms are mixed up", "Trial Hospital", region="beijing", kind="complex")
    forms.promises(solution="03-03 17:30").resolve("02-28 17:30").met("solution")
    forms.reopen("03-02 17:30").moves(solution="03-04 17:30")
    forms.note("03-04 17:30", "solution").met("solution")

    # late around Beijing, late in the provinces
    pharmacy = story.call("03-04 11:00", "pharmacy is cut off", "Test Infirmary", region="around", kind="advice")
    pharmacy.promises()  # its own virus: advice only
    pharmacy.order("03-04 11:00").promises(arrive="03-04 23:00")
    far = story.call("03-04 11:00", "kiosk is dark", "Far Hospital", region="provinces", kind="complaint").promises()
    far.order("03-04 11:00").promises(arrive="03-06 11:00")
    story.overdue(
        "03-06 11:01",
        (claims, "solution", "2 working days"),  # Tuesday's closing belongs to Wednesday: to Friday
        (pharmacy, "arrive", "36h1m clock"),
        (far, "arrive", "1m clock"),
    )


def field(shop: Shop) -> None:
    shop.recorder = "recorder"
    shop.have(
        RECORDER,
        "customer add 'Example Hospital'",
        "equipment add HIS-1 --kind system --customer 'Example Hospital' --accepted 2026-01-31",
    )
    # A remote session needs the hospital's authorisation.
    slow = shop.call("02-02 09:00", "'prescriptions are slow' --serial HIS-1")
    assert "has not agreed" in shop.refused("02-02 09:20", f"remote {slow} 'index rebuilt'")
    shop.do("02-02 09:21", f"consent {slow} --to remote --by 'Dr Sample' --how phone")
    shop.do("02-02 09:40", f"remote {slow} 'index rebuilt'")
    # A hospital never closes: no time of a visit lies outside the hours.
    assert shop.agreed_outside_hours("02-02 09:41", slow, "02-07 00:00", "02-08 23:59") == [False, False]
    # Free for 12 months from the day after acceptance, but not what the hospital brought about itself.
    [cover] = shop.do("02-02 10:00", "equipment show HIS-1")["warranty"]
    assert cover["until"] == "2027-01-31"
    assert shop.do("02-02 10:01", f"quote make {slow} --minutes 61 --attribution software")["total"] == 0
    assert shop.do("02-02 10:02", f"quote make {slow} --minutes 61 --attribution staff")["total"] == 0
    for attribution in ("system", "virus", "procedure"):
        quote = shop.do("02-02 10:03", f"quote make {slow} --minutes 61 --attribution {attribution}")
        assert (quote["total"], quote["lines"], quote["coverage"]["work"]) == (0, [], "refused")
    # A virus, in maintenance or out of it: no charge and no work, but the advice is on record.
    virus = shop.call("02-03 09:00", "'a virus on the wards' -c 'Example Hospital' --warranty out")
    shop.visit("02-03 10:00", virus)
    form = (
        "{fault: a virus, attribution: virus, cause: a stick, action: looked at it, result: still there, minutes: 90}"
    )
    assert shop.record("02-03 11:00", virus, form)["total"] == 0
    assert "lacks advice" in shop.refused("02-03 11:01", f"dispatch finish {virus}")
    done = shop.record("02-03 11:02", virus, "{advice: reinstall it from the backup}", "--finish")
    assert (done["advice"], done["owed"]) == ("reinstall it from the backup", 0)
    after = shop.call("02-03 12:00", "'slow' -c 'Example Hospital' --warranty out --kind advice")
    assert shop.do("02-03 12:01", f"quote make {after} --minutes 61")["lines"] == []
    paid = shop.call("02-03 12:02", "'slow' -c 'Example Hospital' --warranty out")
    quote = shop.do("02-03 12:03", f"quote make {paid} --minutes 61 --attribution staff")
    assert (quote["total"], quote["coverage"]["because"]) == (400_00, "no maintenance")
    # Whoever pays for maintenance after the 12 months pays for no work.
    shop.have("contract add 'Example Hospital' --kind maintenance --from 2026-02-04", when="02-04 09:00")
    maintained = shop.call("02-04 09:01", "'slow' -c 'Example Hospital' --warranty out")
    assert shop.do("02-04 09:02", f"quote make {maintained} --minutes 61")["total"] == 0


def care(shop: Shop) -> None:
    shop.recorder = "recorder"
    shop.have(
        RECORDER,
        "engineer add 'Ms Handler' --login handler --role complaints",
        "customer add 'Example Hospital'",
    )
    # Every call is recorded by the one person who is assigned to that; what is done about it is done by others.
    assert "'log' is for Call recorder" in shop.refused("02-02 08:59", "log 'slow' -c 'Example Hospital'", user="one")
    slow = shop.call("02-02 09:00", "'prescriptions are slow' -c 'Example Hospital'")
    shop.do("02-02 09:10", f"note {slow} 'the index' --event opinion", user="one")
    shop.do("02-02 09:11", f"assign {slow} One", user="one")
    # A complaint comes in on a line of its own and goes to its handler; another engineer goes on with what it is about.
    said = f"complaint log {slow} 'he was rude' --about One --caller 'Dr Sample' --channel complaints"
    told, about = shop.do("02-02 10:00", said)
    assert (told["engineer"], about["engineer"]) == ("Ms Handler", None)
    assert "--why" in shop.refused("02-02 10:02", f"dispatch order {slow} --engineer One")
    shop.do(
        "02-02 11:00", f"complaint outcome {told['number']} 'Two comes' --upheld --told 'Dr Sample'", user="handler"
    )
    [listed] = shop.do("02-02 11:01", "complaint list")
    assert (listed["about"], listed["due_at"], listed["outcome"], listed["told_to"]) == (
        slow,
        None,
        "Two comes",
        "Dr Sample",
    )

    # Operators are trained until they can work alone.
    for number, day, marks, left in ((1, "02", "Ann=60 Bob=59", ["Bob"]), (2, "09", "Bob=60", [])):
        shop.have(
            f"training plan operating --at '2026-03-{day} 09:00' --customer 'Example Hospital'", when="03-01 09:00"
        )
        names = [mark.partition("=")[0] for mark in marks.split()]
        shop.have(f"training enrol {number} {' '.join(names)}", when="03-01 09:00")
        shop.have(
            f"training held {number} {' '.join(f'--mark {mark}' for mark in marks.split())}", when=f"03-{day} 17:00"
        )
        told = shop.do(f"03-{day} 17:01", "report training 2026-03")
        assert [each["name"] for each in told["not_passed"]] == left
    assert [each["lasts"] for each in told["sessions"]] == ["1 day", "1 day"]
