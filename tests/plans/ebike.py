"""ebike, electric-bicycle dealers: a cracked frame on a Sunday that is worked, parts over a weekend that is not."""

from tests.plans.story import Story


def tell(story: Story) -> None:
    # Sunday 20 September 2026 is worked for the National Day: the same day is that Sunday
    frame = story.call("09-20 16:00", "frame is cracked", "North Dealer", region="north", kind="quality")
    frame.promises(report="09-20 18:30")
    frame.note("09-20 18:30", "reported").met("report").promises(answer="09-23 18:30")  # 3 calendar days
    frame.note("09-20 18:30", "parts-ordered").promises(parts="09-23 18:30")
    frame.note("09-23 18:00", "maker-answered").met("answer")
    story.overdue("09-23 18:50", (frame, "parts", "20m clock"))
    frame.note("09-24 09:00", "shipped").missed("parts")

    # Sunday 27 is an ordinary one: its day is Monday 28
    fork = story.call("09-27 11:00", "fork bends", "South Dealer", region="south", kind="quality")
    fork.promises(report="09-28 18:30")
    story.overdue("09-29 09:00", (fork, "report", "30m"))  # half an hour of Tuesday's hours
    fork.note("09-29 09:30", "reported").missed("report").promises(answer="10-02 09:30")  # a holiday
    # waiting for the maker is what was promised: it stops nothing
    fork.hold("09-29 10:00", "maker").stands_still()
    fork.note("10-08 09:00", "maker-answered").missed("answer")

    # an ordinary repair is reported to nobody; its parts leave on Monday, ordered on Friday
    brake = story.call("10-16 10:00", "brake squeaks", "North Dealer", kind="repair").promises()
    brake.note("10-16 10:30", "parts-ordered").promises(parts="10-19 10:30")
    brake.note("10-19 10:00", "shipped").met("parts")
