"""A secret typed with a command that needs a step-up reaches its action, though it was typed only once."""

from tests.services.turns.desk import ANNA, BOOK, T1, Desk
from wabot.ports.action import Outcome

STEP_UP = """
step_up: unlock
commands: [{usage: 'token TOKEN', secret: [TOKEN], goto: keep}]
nodes:
  keep: {kind: run, action: test.work, args: {token: "{{token}}"}, outcomes: {done: worked}}
  unlock: {kind: ask, text: ask-pin, input: secret, into: code, goto: unlocking}
  unlocking: {kind: run, action: test.work, args: {code: "{{code}}"}, outcomes: {done: unlocked}}
  unlocked: {kind: end}
"""


async def test_the_action_gets_the_secret_of_its_first_run(desk: Desk) -> None:
    desk.sources = {"book.yaml": BOOK, "step_up.yaml": STEP_UP}
    assert await desk.library.reload()
    desk.outcome = Outcome("step_up")
    await desk.says(ANNA, "token hunter2")
    desk.outcome = Outcome("done")
    await desk.says(ANNA, "4321")
    assert [dict(call.args) for call in desk.calls] == [{"token": "hunter2"}, {"code": "4321"}, {"token": "hunter2"}]
    assert desk.line.to(ANNA)[-1] == "Did it\n\nsecret-delete"
    events = await desk.store.read(lambda tx: tx.tenant(T1).events.tail())
    rows = await desk.store.read(lambda tx: tx.tenant(T1).outbox.tail())
    for kept in (*(event.body for event in events), *(row.body for row in rows)):
        assert "hunter2" not in kept
