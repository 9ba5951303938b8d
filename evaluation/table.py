"""The table of figures: seeds, texts worked on, texts set aside.  `make score`"""

from records import columns, figures


def main() -> None:
    table = {name: figures(chosen) for name, chosen in columns().items()}
    names = list(table)
    print(f"{'':62}" + "".join(f"{name:>12}" for name in names))
    for row in dict.fromkeys(row for column in table.values() for row in column):
        cells = "".join(f"{_cell(table[name].get(row)):>12}" for name in names)
        print(f"{row:62}{cells}")


def _cell(value: float | str | None) -> str:
    return "" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    main()
