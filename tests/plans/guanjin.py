"""guanjin, LED displays: a proposal over a weekend, a factory that stands still over the National Day."""

from tests.plans.story import Story


def tell(story: Story) -> None:
    # Saturday 26 September 2026: two calendar days, the weekend included
    stage = story.call("09-26 15:00", "a wall for the town square", kind="proposal", phase="presales")
    stage.promises(proposal="09-28 15:00").note("09-28 15:00", "proposed").met("proposal")
    arena = story.call("09-28 09:00", "a cube for the arena", kind="proposal", phase="presales")
    arena.promises(proposal="09-30 09:00")
    story.overdue("09-30 09:00")
    story.overdue("09-30 10:00", (arena, "proposal", "1h clock"))
    arena.note("09-30 11:00", "proposed").missed("proposal")

    # Monday 28 September, to the factory: Tue 29, Wed 30, then closed until Wednesday 7 October; Thu 8, Fri 9 and
    # Saturday 10, which is worked. That it is at the factory stops the desk's time, not the factory's.
    dark = story.call("09-28 09:30", "half the screen is dark").promises()
    dark.note("09-28 10:00", "sent-to-factory").promises(repair="10-10 17:30")
    dark.hold("09-28 10:05", "factory").stands_still()
    dark.note("10-10 17:00", "returned").met("repair")

    # Monday 12 October: Tue 13 to Fri 16, Mon 19. A day of waiting for the customer's consent, Wednesday 14 from 08:00
    # to Thursday 15, 08:00, moves it to Tuesday 20
    dim = story.call("10-12 08:30", "colours are off", phase="after").promises()
    dim.note("10-12 09:00", "sent-to-factory").promises(repair="10-19 17:30")
    dim.hold("10-14 08:00", "customer").stands_still("repair")
    dim.resume("10-15 08:00").moves(repair="10-20 17:30")
    dim.note("10-21 10:00", "returned").missed("repair")
