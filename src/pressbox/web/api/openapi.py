"""The endpoints in, the OpenAPI document (3.1) out."""

from typing import Any

import msgspec

import pressbox
from pressbox.web.api.endpoint import Endpoint
from pressbox.web.api.messages import Health
from pressbox.web.problems import Problem

Plain = dict[str, Any]

_REFERENCE = "#/components/schemas/{name}"
_REFUSED = {
    "400": "What was sent cannot be read.", "403": "Another site sent this.", "404": "The store has no such thing, or there is no store.",
    "413": "The report is too large.", "415": "Neither JSON nor text.", "421": "Not a name of this server.",
    "422": "What was sent does not fit.", "429": "Too often; Retry-After says when again.", "503": "The store cannot be read now.",
}  # fmt: skip


def openapi(endpoints: tuple[Endpoint, ...]) -> Plain:
    """The document; everything in it is made of the endpoints' own types."""
    types: list[Any] = [Problem, Health]
    for endpoint in endpoints:
        types += [kind for kind in (endpoint.query, endpoint.body, endpoint.answer) if kind is not None]
    schemas, components = msgspec.json.schema_components(types, ref_template=_REFERENCE)
    by_type = {str(kind): schema for kind, schema in zip(types, schemas, strict=True)}
    paths: Plain = {
        "/health": {"get": {
            "operationId": "health", "summary": "Whether the server can answer.",
            "responses": {code: _json(by_type[str(Health)], about) for code, about in (
                ("200", "It can."), ("503", "The store cannot be read."))},
        }},
        "/metrics": {"get": {
            "operationId": "metrics", "summary": "Counts and times, for Prometheus.",
            "responses": {"200": {"description": "The counts.", "content": {"text/plain": {"schema": {"type": "string"}}}}},
        }},
    }  # fmt: skip
    queries = {str(one.query) for one in endpoints if one.query}
    for endpoint in endpoints:
        paths.setdefault(endpoint.path, {})[endpoint.method.lower()] = _operation(endpoint, by_type, components)
    for name in {by_type[query]["$ref"].rsplit("/", 1)[1] for query in queries}:
        components.pop(name, None)  # its fields stand in the parameters
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "pressbox", "version": pressbox.__version__,
            "summary": "Match reports read into match records, and checked.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": paths,
        "components": {"schemas": components},
    }  # fmt: skip


def _operation(endpoint: Endpoint, by_type: Plain, components: Plain) -> Plain:
    refused = {"403", "413", "421", "429"} | ({"422"} if endpoint.query or endpoint.body else set())
    if endpoint.body:
        refused |= {"400", "415"}
    if endpoint.name not in ("readReport", "listCorrections"):
        refused |= {"404", "503"}
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": schema}
        for name, schema in (("key", {"type": "integer", "minimum": 0}), ("name", {"type": "string", "minLength": 1}))
        if f"{{{name}}}" in endpoint.path
    ]
    if endpoint.query:
        parameters += _parameters(components[by_type[str(endpoint.query)]["$ref"].rsplit("/", 1)[1]])
    told: Plain = {"operationId": endpoint.name, "summary": endpoint.summary}
    if endpoint.about:
        told["description"] = endpoint.about
    if parameters:
        told["parameters"] = parameters
    if endpoint.body:
        content: Plain = {"application/json": {"schema": by_type[str(endpoint.body)]}}
        if endpoint.plain_text:
            content["text/plain"] = {"schema": {"type": "string", "minLength": 1}}
        told["requestBody"] = {"required": True, "content": content}
    told["responses"] = {str(endpoint.status): _json(by_type[str(endpoint.answer)], "The answer.")} | {
        code: _json(by_type[str(Problem)], _REFUSED[code], "application/problem+json") for code in sorted(refused)
    }
    return told


def _parameters(query: Plain) -> list[Plain]:
    return [
        {
            "name": name, "in": "query", "required": name in query.get("required", ()), "schema": schema,
            **({"description": schema["description"]} if "description" in schema else {}),
        }
        for name, schema in query["properties"].items()
    ]  # fmt: skip


def _json(schema: Plain, about: str, kind: str = "application/json") -> Plain:
    return {"description": about, "content": {kind: {"schema": schema}}}
