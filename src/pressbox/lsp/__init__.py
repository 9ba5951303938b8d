"""A draft that is being typed in, squiggles and facts out: the language server of `pressbox lsp`.

An editor sends "Leeds moved six points clear ..."  ->  diagnostic points-gap at those words, and the quick fix "seven"
"""

from pressbox.lsp.server import language_server

__all__ = ["language_server"]
