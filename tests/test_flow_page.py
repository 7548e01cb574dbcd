"""docs/howto/write-a-flow.md says what is: its tables come from the models, its examples pass as owners' files do."""

import re
from pathlib import Path

import pytest

from tests.flow.chat import TEXTS
from tests.test_docs import chat_is_true
from wabot.actions.load import load_actions
from wabot.flow.mistakes import BookError
from wabot.flow.nodes import KINDS
from wabot.flow.own_book import parse_own_book
from wabot.testing import flow_page
from wabot.testing.flow_meanings import MEANINGS

PAGE = (Path(__file__).parents[1] / "docs" / "howto" / "write-a-flow.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
WRONG = re.findall(r"^```yaml wrong\n(.*?)^```\n\n```text\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
ACTIONS = load_actions().for_flows()


@pytest.mark.slow
def test_the_chat_on_the_page_is_true(tmp_path: Path) -> None:
    (tmp_path / "book.yaml").write_text(EXAMPLES[0], encoding="utf-8")
    chat_is_true(PAGE, tmp_path, least=15)


def test_the_tables_are_the_generated_ones() -> None:
    assert flow_page.filled(PAGE) == PAGE


def test_every_field_has_a_meaning_and_nothing_else_has() -> None:
    models = {model: set(flow_page.fields_of(model)) for model in MEANINGS}
    shared = {"expires", "remind", "abandon"}
    for model, fields in models.items():
        assert fields <= MEANINGS[model].keys(), model
        assert MEANINGS[model].keys() - shared <= fields, model


@pytest.mark.parametrize("example", EXAMPLES, ids=range(len(EXAMPLES)))
def test_every_example_is_a_sound_flow(example: str) -> None:
    book = parse_own_book("blank", {"flow.yaml": example}, TEXTS, ACTIONS)
    assert [str(doubt) for doubt in book.warnings] == []


def test_every_kind_of_node_has_an_example() -> None:
    shown = {node.kind for example in EXAMPLES for node in _nodes(example)}
    assert shown == set(KINDS)


def _nodes(example: str) -> list[object]:
    return list(parse_own_book("blank", {"flow.yaml": example}, TEXTS, ACTIONS).nodes.values())


@pytest.mark.parametrize(("source", "told"), WRONG)
def test_mistakes_look_as_the_page_says(source: str, told: str) -> None:
    with pytest.raises(BookError) as refused:
        parse_own_book("blank", {"flow.yaml": source}, TEXTS, ACTIONS)
    assert str(refused.value).splitlines() == told.splitlines()
