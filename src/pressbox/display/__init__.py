"""A match record in, what people look at out: cards, the marked report, pictures, and the words of the interface.

Under the rooms, so that the page (`web/`) and the writers `html` and `svg` show the same match the same way.
`templates/` and `static/` hold pieces of pages; whole pages are the web's. `texts/en.toml` has every word of the interface.
"""
