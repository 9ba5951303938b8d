"""The tables, as numbered SQL files: 0001 makes them, each later one changes them; `migrate` runs those missing."""
