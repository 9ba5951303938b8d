"""Floors: what the reader reached once it must not fall below.  Exit code 1 names each figure that did.

python evaluation/gate.py            hold the figures against evaluation/floors.json
python evaluation/gate.py --pin      write today's figures, less a hundredth, as the floors
"""

import json
import sys
from pathlib import Path

from corpus import SHARED
from records import columns, figures

FLOORS = Path(__file__).with_name("floors.json")
_SLACK = 0.01


def main() -> int:
    if not SHARED.exists():
        print("no ../shared here: nothing to hold against")
        return 0
    now = {
        name: {k: v for k, v in figures(chosen).items() if isinstance(v, float)} for name, chosen in columns().items()
    }
    if "--pin" in sys.argv:
        pinned = {name: {k: round(max(0.0, v - _SLACK), 3) for k, v in rows.items()} for name, rows in now.items()}
        FLOORS.write_text(json.dumps(pinned, indent=1) + "\n")
        return 0
    fallen = [
        f"{name}: {row} is {now[name].get(row, 0.0):.3f}, the floor {floor:.3f}"
        for name, rows in json.loads(FLOORS.read_text()).items()
        for row, floor in rows.items()
        if now[name].get(row, 0.0) < floor
    ]
    print("\n".join(fallen) or "all figures stand at or above their floors")
    return bool(fallen)


if __name__ == "__main__":
    sys.exit(main())
