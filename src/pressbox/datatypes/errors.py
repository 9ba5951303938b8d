"""What pressbox raises on purpose."""


class PressboxError(Exception):
    """Anything pressbox raises on purpose; the message names what and where."""


class UnreadableFile(PressboxError):
    """A file that is missing, empty, binary, not UTF-8, or of a kind that needs an extra."""


class UnknownFormat(PressboxError):
    """A format that no writer makes; the message lists those there are."""
