"""Where reports are read when there are many: beside each other, in processes of this machine."""

from pressbox.engines.processes import ReaderDied, Readers, cores, read_ahead

__all__ = ["ReaderDied", "Readers", "cores", "read_ahead"]
