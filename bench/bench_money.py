"""The soak of the money path in short: 300 orders under every fault and kill -9; both books must agree to the cent.

`make soak` runs the full one; `python -m bench.money --help` tells what can be chosen.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHORT = ("--orders", "300", "--longest", "120")

if __name__ == "__main__":
    sys.exit(
        subprocess.run([sys.executable, "-m", "bench.money", *SHORT, *sys.argv[1:]], cwd=ROOT, check=False).returncode
    )
