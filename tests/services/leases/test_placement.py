"""Who takes and who gives back: the rules by themselves."""

from hypothesis import given
from hypothesis import strategies as st

from wabot.core.ids import TenantId
from wabot.core.lease import NOBODY, Epoch, Holder, Lease
from wabot.services.leases.placement import Terms, View, to_claim, to_give_back

TERMS = Terms()
A, B = Holder("a", "boot-a"), Holder("b", "boot-b")


def lease(name: str, left: int = -1, holder: Holder = NOBODY, home: str = "", shunned: str = "") -> Lease:
    return Lease(TenantId(name), home, holder, Epoch(1), left, shunned)


def view(*leases: Lease, living: str = "ab", hesitant: bool = False) -> View:
    return View(A, leases, set(living), hesitant)


def claimed(seen: View) -> set[str]:
    return set(to_claim(seen, TERMS).now)


def test_what_is_held_is_left_alone() -> None:
    assert claimed(view(lease("T1", 5, B), lease("T2", 5, A))) == set()


def test_the_home_goes_first_and_others_wait_for_it() -> None:
    seen = view(lease("T1", home="a"), lease("T2", home="b"))
    wanted = to_claim(seen, TERMS)
    assert (list(wanted.now), wanted.again) == (["T1"], TERMS.grace - 1)
    assert claimed(view(lease("T2", -TERMS.grace, home="b"))) == {"T2"}
    assert claimed(view(lease("T2", home="b"), living="a")) == {"T2"}


def test_the_homeless_are_shared_and_nobody_waits_for_ever() -> None:
    free = [lease(f"T{n}") for n in range(10)]
    assert len(claimed(view(*free))) == 5
    assert len(claimed(view(*free, living="abcde"))) == 2
    assert to_claim(view(*free), TERMS).again == TERMS.grace - 1
    late = [lease(f"T{n}", -TERMS.grace) for n in range(10)]
    assert len(claimed(view(*late))) == 10


def test_who_has_more_than_its_share_leaves_the_rest_to_others() -> None:
    held = [lease(f"T{n}", 9_000, A) for n in range(6)]
    assert claimed(view(*held, lease("T9"))) == set()
    assert claimed(view(*held, lease("T9"), living="a")) == {"T9"}


def test_who_was_out_of_touch_lets_the_others_come_back_first() -> None:
    seen = view(lease("T1", holder=B), lease("T2", holder=A), lease("T3"), hesitant=True)
    wanted = to_claim(seen, TERMS)
    assert (set(wanted.now), wanted.again) == ({"T2", "T3"}, TERMS.every)


def test_what_one_shuns_only_others_take() -> None:
    assert claimed(view(lease("T1", home="a", shunned="a"))) == set()
    assert claimed(view(lease("T1", home="a", shunned="a"), living="a")) == {"T1"}
    assert claimed(view(lease("T1", home="b", shunned="b"))) == {"T1"}


def test_what_lives_elsewhere_goes_home() -> None:
    away = lease("T1", 5, A, home="b")
    assert list(to_give_back(view(away, lease("T2", 5, A, home="a"), lease("T3", 5, A)))) == ["T1"]
    assert list(to_give_back(view(away, living="a"))) == []
    assert list(to_give_back(view(lease("T1", 5, A, home="b", shunned="b")))) == []


holders = st.sampled_from([NOBODY, A, B])
leases = st.lists(
    st.builds(
        lease,
        st.integers(1, 40).map("T{}".format),
        st.integers(-30_000, 15_000),
        holders,
        st.sampled_from(["", "a", "b", "c"]),
        st.sampled_from(["", "a", "b"]),
    ),
    unique_by=lambda one: one.tenant,
)


@given(leases, st.sets(st.sampled_from("bc")), st.booleans())
def test_only_free_ones_are_taken_and_none_is_taken_and_given_back(
    some: list[Lease], others: set[str], hesitant: bool
) -> None:
    seen = View(A, some, {"a", *others}, hesitant)
    now = set(to_claim(seen, TERMS).now)
    free = {one.tenant for one in some if one.left <= 0}
    assert now <= free
    assert not now & set(to_give_back(seen))
    taken = [Lease(o.tenant, o.home, A, o.epoch, 9_000, o.shunned) if o.tenant in now else o for o in some]
    again = to_give_back(View(A, taken, {"a", *others}, hesitant))
    graced = {one.tenant for one in some if one.left <= -TERMS.grace}
    assert now & set(again) <= graced  # only what its home left lying is taken and goes home later


@given(leases, st.sets(st.sampled_from("bc")))
def test_whoever_is_free_for_long_is_taken_by_somebody(some: list[Lease], others: set[str]) -> None:
    living = {"a", *others}
    lying = [Lease(o.tenant, o.home, o.holder, o.epoch, -60_000, o.shunned) for o in some]
    taken = {tenant for name in living for tenant in to_claim(View(Holder(name, name), lying, living), TERMS).now}
    assert taken == {one.tenant for one in lying}
