"""The web door: an ASGI application that reads reports, shows matches and answers programs.

`create_app(settings)` builds it; `pressbox serve` runs it. Each file of `routes/` holds one area of the site and exports
its ROUTES; the folder is the list. What it shows is made in `pressbox.display`.
"""

from pressbox.web.app import create_app
from pressbox.web.settings import Settings

__all__ = ["Settings", "create_app"]
