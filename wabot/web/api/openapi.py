"""The OpenAPI 3.1 document, made of the table of operations and their shapes."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import JsonSchemaMode, models_json_schema

from wabot import __version__
from wabot.web.api.ask import Operation

Json = dict[str, Any]
_REF = "#/components/schemas/{model}"
_ALWAYS = (401, 403, 429)
_REASONS = {
    400: "The request does not have the shape it should have; `errors` says where.",
    401: "No key, or none that works.",
    403: "The key may not do this, or it may not be done now; `code` says why.",
    404: "There is no such thing.",
    408: "The request did not arrive in time.",
    409: "It does not fit what was done before; `code` says why.",
    413: "Too large.",
    422: "It has the right shape, and cannot be done; `code` says why.",
    429: "Too much in a minute; `Retry-After` says when to go on.",
}
_PARAMETER = re.compile(r"{(\w+)}")
_COUNT: Json = {"type": "integer", "minimum": 0}
_LIMITS: Json = {
    "RateLimit-Limit": {"description": "Requests a minute.", "schema": _COUNT},
    "RateLimit-Remaining": {"description": "Requests left in this minute.", "schema": _COUNT},
    "RateLimit-Reset": {"description": "Seconds until the minute is over.", "schema": _COUNT},
}


class Problem(BaseModel):
    """What went wrong (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str = ""
    code: str = ""
    scope: str = ""
    errors: Sequence[Mapping[str, str]] = ()


def document(operations: Sequence[Operation], prefix: str) -> bytes:
    """All of it as JSON."""
    schemas, bodies = _schemas(operations)
    paths: dict[str, Json] = {}
    for operation in operations:
        paths.setdefault(prefix + operation.path, {})[operation.method.lower()] = _operation(operation, bodies)
    return orjson.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "wabot", "version": __version__, "description": _ABOUT},
            "paths": paths,
            "components": {
                "schemas": schemas,
                "securitySchemes": {"key": {"type": "http", "scheme": "bearer", "description": _KEYS}},
            },
            "security": [{"key": []}],
        }
    )


_ABOUT = "What a tenant's own software may ask of its bot. Every answer that is an error is a problem document."
_KEYS = "A key of the tenant's, made in chat: `wabot_<id>_<secret>`."


def _schemas(operations: Sequence[Operation]) -> tuple[Json, Mapping[str, Json]]:
    """Components by name, and the schema of each body by its operation's name."""
    told: list[tuple[type[BaseModel], JsonSchemaMode]] = [(Problem, "serialization")]
    told += [(one.gives, "serialization") for one in operations if one.gives is not None]
    _, known = models_json_schema(list(dict.fromkeys(told)), ref_template=_REF)
    schemas: Json = dict(known.get("$defs", {}))
    adapters = [(one.name, "validation", one.body) for one in operations if one.body is not None]
    asked, more = TypeAdapter.json_schemas(adapters, ref_template=_REF)  # type: ignore[arg-type] # modes are literals
    schemas |= more.get("$defs", {})
    return schemas, {name: dict(schema) for (name, _mode), schema in asked.items()}


def _operation(operation: Operation, bodies: Mapping[str, Json]) -> Json:
    told: Json = {
        "operationId": operation.name,
        "summary": operation.about,
        "tags": [operation.path.split("/")[1]],
        "parameters": _parameters(operation),
        "responses": _responses(operation),
    }
    if operation.scope is not None:
        told["description"] = f"Needs the scope `{operation.scope}`."
    if operation.name in bodies:
        content = {"application/json": {"schema": bodies[operation.name]}}
        told["requestBody"] = {"required": True, "content": content}
    return told


def _parameters(operation: Operation) -> list[Json]:
    found: list[Json] = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}}
        for name in _PARAMETER.findall(operation.path)
    ]
    if operation.query is not None:
        properties = operation.query.model_json_schema().get("properties", {})
        found += [{"name": name, "in": "query", "schema": schema} for name, schema in properties.items()]
    if operation.sends:
        found.append({"name": "Idempotency-Key", "in": "header", "description": _ONCE, "schema": _ONCE_SHAPE})
    return found


_ONCE = "The same key and body within a day: the same answer, and nothing is sent twice."
_ONCE_SHAPE: Json = {"type": "string", "pattern": "^[\\x21-\\x7e]{1,200}$"}


def _responses(operation: Operation) -> Json:
    good: Json = {"description": "Done.", "headers": _LIMITS}
    if operation.gives is not None:
        good["content"] = _content("application/json", operation.gives.__name__)
    errors = {*_ALWAYS, *operation.refusals}
    if operation.body is not None or operation.query is not None:
        errors |= {400, 422}
    if operation.body is not None:
        errors |= {408, 413}
    if operation.sends:
        errors |= {409}
    if "{" in operation.path:
        errors |= {404}
    return {str(operation.status): good} | {str(status): _error(status) for status in sorted(errors)}


def _error(status: int) -> Json:
    return {"description": _REASONS[status], "content": _content("application/problem+json", Problem.__name__)}


def _content(kind: str, schema: str) -> Json:
    return {kind: {"schema": {"$ref": _REF.format(model=schema)}}}
