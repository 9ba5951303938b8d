"""The HTTP API: each endpoint is described once, and that description both takes requests apart and is the OpenAPI.

POST /api/v1/read {"text": "..."}  ->  the match record, format 1
"""

from pressbox.web.api.endpoint import Asked, Endpoint
from pressbox.web.api.endpoints import ENDPOINTS
from pressbox.web.api.openapi import openapi

__all__ = ["ENDPOINTS", "Asked", "Endpoint", "openapi"]
