"""The areas of the site, one a file: each exports ROUTES, a tuple of Starlette routes. The folder is the list."""
