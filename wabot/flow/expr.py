"""Conditions of books: parsed when the book is loaded, evaluated without functions, attributes or surprises."""

import ast
import operator
from collections.abc import Callable
from typing import Any

from simpleeval import SimpleEval

from wabot.flow.events import Json
from wabot.flow.values import plain

LONGEST = 300  # characters: a longer condition is two conditions
_ALLOWED = (
    ast.Expression, ast.BoolOp, ast.And, ast.Or, ast.UnaryOp, ast.Not, ast.USub, ast.BinOp, ast.Add, ast.Sub, ast.Mult,
    ast.Div, ast.Compare, ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.In, ast.NotIn, ast.Is, ast.IsNot,
    ast.IfExp, ast.Name, ast.Load, ast.Constant, ast.Tuple, ast.List,
)  # fmt: skip
_CONSTANTS = {"true": True, "false": False, "null": None, "none": None}
_LARGEST = 10**18  # no product of slots may grow beyond this
_LONGEST_TEXT = 10_000  # characters: conditions compare answers, not books


def _product(left: Any, right: Any) -> Any:
    if not isinstance(left, int | float) or not isinstance(right, int | float):
        raise TypeError("only numbers can be multiplied")
    product = left * right
    if abs(product) > _LARGEST:
        raise OverflowError("the product is too large")
    return product


def _sum(left: Any, right: Any) -> Any:
    if isinstance(left, str) and isinstance(right, str) and len(left) + len(right) <= _LONGEST_TEXT:
        return left + right
    if not isinstance(left, int | float) or not isinstance(right, int | float):
        raise TypeError("only numbers, and texts that are not too long, can be added")
    return left + right


_OPERATORS: dict[type[ast.AST], Callable[..., Any]] = {
    ast.Add: _sum,
    ast.Sub: operator.sub,
    ast.Mult: _product,
    ast.Div: operator.truediv,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.In: lambda item, group: operator.contains(group, item),
    ast.NotIn: lambda item, group: not operator.contains(group, item),
    ast.Is: operator.is_,
    ast.IsNot: operator.is_not,
    ast.Not: operator.not_,
    ast.USub: operator.neg,
}


class _Evaluator(SimpleEval):  # type: ignore[misc]  # simpleeval ships no types
    """SimpleEval cut down to what `_ALLOWED` lists, with tuples and lists for `in`."""

    def __init__(self, get: Callable[[str], Json]) -> None:
        super().__init__(operators=_OPERATORS, functions={}, names=lambda node: plain(get(node.id)))
        readers: dict[type[ast.AST], Any] = {ast.Tuple: self._eval_sequence, ast.List: self._eval_sequence}
        self.nodes: dict[type[ast.AST], Any] = readers | {k: v for k, v in self.nodes.items() if k in _ALLOWED}

    def _eval_sequence(self, node: Any) -> tuple[Any, ...]:
        return tuple(self._eval(item) for item in node.elts)


class Condition:
    """A parsed condition. `names` are the slots it asks for."""

    def __init__(self, source: str) -> None:
        if len(source) > LONGEST:
            raise ValueError(f"a condition is at most {LONGEST} characters")
        try:
            tree = ast.parse(source.strip(), mode="eval")
        except (SyntaxError, RecursionError, MemoryError) as error:
            raise ValueError(f"not a condition: {source}") from error
        for node in ast.walk(tree):
            if not isinstance(node, _ALLOWED):
                raise ValueError(f"a condition has no {type(node).__name__}: {source}")
        self.source = source
        self._tree = tree.body
        self.names = frozenset(node.id for node in ast.walk(tree) if isinstance(node, ast.Name)) - _CONSTANTS.keys()

    def holds(self, get: Callable[[str], Json]) -> tuple[bool, str]:
        """Whether it is true of these slots, and what went wrong ("" if nothing): a mistake counts as false."""
        try:
            return bool(_Evaluator(lambda name: _known(name, get)).eval(self.source, previously_parsed=self._tree)), ""
        except Exception as error:  # noqa: BLE001  # any type of slot may meet any operator; the note tells the owner
            return False, f"{self.source}: {error}"


def _known(name: str, get: Callable[[str], Json]) -> Json:
    value = get(name)
    return _CONSTANTS[name] if value is None and name in _CONSTANTS else value
