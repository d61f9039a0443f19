"""Times crosstie-bench beside other libraries and writes BENCHMARKS.md.

    python compare.py BENCH RESULTS GRAPHS [KERNEL ...] [--pairs N] [--fresh] [--growth]

BENCH is the command, RESULTS a folder for what was measured, GRAPHS a folder for the graphs. A comparison
that RESULTS holds is not made again unless --fresh says so; kernels named on the line are made again.
Each comparison is of pairs of runs, one of the library and one of ours in turn, so that a machine that is
busy for a while slows both.
"""

import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import time

from importlib import metadata

HERE = pathlib.Path(__file__).resolve().parent
LIMIT = 150
NEAR_LINEAR = [
    "load", "cc", "bfs", "pagerank", "eigen", "core", "triangles", "clustering", "constraint",
    "louvain", "leiden", "artic", "approx",
]  # fmt: skip
SUMS_MAY_DIFFER = ("louvain", "leiden", "approx")

# kernel, graph, libraries, how many times faster than the fastest of them it should be
ROWS = [
    ("load", "org10k", ["rustworkx", "NetworKit"], 1.8),
    ("load", "social100k", ["rustworkx"], 2.2),
    ("loadstr", "org10k", ["rustworkx", "NetworKit"], 1.5),
    ("loadstr", "social100k", ["rustworkx"], 2.5),
    ("loadfull", "org10k", ["rustworkx"], 1.2),
    ("loadfull", "social100k", ["rustworkx"], 1.47),
    ("loadfullstr", "org10k", ["rustworkx"], 1),
    ("loadfullstr", "social100k", ["rustworkx"], 1.67),
    ("bfs", "social100k", ["NetworKit", "igraph"], 8),
    ("cc", "social100k", ["NetworKit", "igraph"], 4),
    ("betw", "org1k", ["igraph", "NetworKit"], 8),
    ("betw", "org10k", ["igraph"], 8),
    ("betw", "sparse20k", ["igraph"], 8),
    ("ebetw", "org1k", ["igraph", "NetworKit"], 6),
    ("ebetw", "org10k", ["igraph"], 8),
    ("wbetw", "org1k", ["igraph", "NetworKit"], 2),
    ("closeness", "org1k", ["igraph"], 80),
    ("closeness", "org10k", ["igraph"], 80),
    ("harmonic", "org1k", ["igraph"], 80),
    ("harmonic", "org10k", ["igraph"], 80),
    ("pagerank", "org1k", ["NetworKit", "igraph"], 2.2),
    ("pagerank", "org10k", ["NetworKit", "scikit-network"], 2.2),
    ("pagerank", "sparse20k", ["igraph"], 1.5),
    ("pagerank", "social100k", ["GraphBLAS", "igraph"], 2.2),
    ("eigen", "org10k", ["igraph"], 3),
    ("eigen", "social100k", ["NetworKit", "igraph"], 2),
    ("core", "org10k", ["NetworKit", "igraph"], 1.1),
    ("core", "social100k", ["NetworKit", "igraph"], 1.8),
    ("triangles", "org10k", ["igraph"], 2.2),
    ("triangles", "social100k", ["igraph"], 3),
    ("clustering", "org10k", ["NetworKit", "igraph"], 2.2),
    ("clustering", "social100k", ["igraph", "NetworKit"], 3),
    ("constraint", "org10k", ["igraph"], 6),
    ("constraint", "social100k", ["igraph"], 25),
    ("louvain", "org10k", ["NetworKit", "scikit-network"], 2),
    ("louvain", "social100k", ["NetworKit"], 2),
    ("leiden", "org10k", ["NetworKit", "igraph"], 1.2),
    ("leiden", "social100k", ["NetworKit", "igraph"], 1.2),
    ("artic", "org10k", ["igraph"], 4),
    ("artic", "social100k", ["igraph"], 4),
    ("approx", "org10k", ["NetworKit"], 1),
    ("approx", "social100k", ["NetworKit"], 1),
    ("betw", "org1k-directed", ["igraph", "NetworKit"], 1),
    ("ebetw", "org1k-directed", ["igraph"], 1),
    ("wbetw", "org1k-directed", ["igraph", "NetworKit"], 1),
    ("closeness", "org1k-directed", ["igraph"], 1),
    ("harmonic", "org1k-directed", ["igraph"], 1),
    ("pagerank", "org1k-directed", ["igraph"], 1),
    ("bfs", "org10k-directed", ["igraph", "NetworKit"], 1),
    ("pagerank", "org10k-directed", ["igraph"], 1),
    ("cc", "org10k-directed", ["igraph"], 1),
    ("core", "org10k-directed", ["igraph"], 1),
    ("constraint", "org10k-directed", ["igraph"], 1),
    ("ebetw", "org1k-weighted", ["igraph", "NetworKit"], 1),
    ("closeness", "org1k-weighted", ["igraph"], 1),
    ("harmonic", "org1k-weighted", ["igraph", "NetworKit"], 1),
    ("pagerank", "org10k-weighted", ["igraph", "NetworKit"], 1),
    ("eigen", "org10k-weighted", ["igraph", "NetworKit"], 1),
    ("constraint", "org10k-weighted", ["igraph"], 1),
    ("louvain", "org10k-weighted", ["igraph", "NetworKit"], 1),
    ("leiden", "org10k-weighted", ["igraph", "NetworKit"], 1),
]
# The same tables through the reader of every command, beside libraries that read bare numbers or names.
FULL = {"loadfull": "load", "loadfullstr": "loadstr"}
SCALING = [("betw", "org1k"), ("betw", "org10k"), ("load", "social100k"), ("loadstr", "social100k")]
GROWTH = [f"uniform-{count}-{degree}" for degree in (10, 20) for count in (1_000, 10_000, 100_000, 1_000_000)]
GROWTH.append("rmat1m")

parser = argparse.ArgumentParser()
parser.add_argument("bench")
parser.add_argument("results", type=pathlib.Path)
parser.add_argument("graphs", type=pathlib.Path)
parser.add_argument("kernels", nargs="*")
parser.add_argument("--pairs", type=int, default=5)
parser.add_argument("--fresh", action="store_true")
parser.add_argument("--growth", action="store_true")
asked = parser.parse_args()


def graph(name, ending):
    """The path of a graph, which is made if it is not there; those with weights are those without."""
    name = name.removesuffix("-weighted")
    path = asked.graphs / f"{name}{ending}"
    if not path.exists():
        print(f"  making {name}", file=sys.stderr)
        subprocess.run([sys.executable, HERE / "graphs.py", asked.graphs, name], check=True)
    return str(path)


def answer(command):
    """The line of JSON that a command prints; why there is none, otherwise."""
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        return {"fault": f"longer than {LIMIT} s"}
    lines = [line for line in run.stdout.splitlines() if line.startswith("{")]
    if run.returncode or not lines:
        return {"fault": (run.stderr.strip().splitlines() or ["no answer"])[-1][:80]}
    return json.loads(lines[-1])


def flags(name):
    return [f"--{kind}" for kind in ("directed", "weighted") if name.endswith(f"-{kind}")]


def ours(kernel, name, repeat, threads=1):
    ending = {"load": ".csv", "loadstr": ".str.csv"}.get(FULL.get(kernel, kernel), ".bin")
    command = [asked.bench, "loadfull" if kernel in FULL else kernel, graph(name, ending), "--json", "--repeat", str(repeat)]
    return answer(command + ["--threads", str(threads)] + flags(name))


def theirs(kernel, name, library, repeat):
    kernel = FULL.get(kernel, kernel)
    path = graph(name, ".str.csv" if kernel == "loadstr" else ".bin")
    path = path.removesuffix(".str.csv").removesuffix(".bin")
    command = [sys.executable, HERE / "peer.py", kernel, path, library, "--repeat", str(repeat)]
    return answer(command + flags(name))


def kept(name, make):
    """What was measured before under a name, or is now."""
    path = asked.results / f"{name}.json"
    again = asked.fresh or name.split("--")[-1].split("@")[0] in asked.kernels
    if path.exists() and not again:
        return json.loads(path.read_text())
    if asked.kernels and not again:
        return None
    started = time.monotonic()
    result = make()
    print(f"  {name}: {time.monotonic() - started:.0f} s", file=sys.stderr)
    path.write_text(json.dumps(result))
    return result


def compared(kernel, name, library):
    """Pairs of runs in turn."""
    pairs = []
    repeat = 3
    for _ in range(asked.pairs):
        their = theirs(kernel, name, library, repeat)
        if "fault" in their:
            return their
        if their["cpu"] > 2:
            repeat = 1
        our = ours(kernel, name, 9 if their["cpu"] < 0.05 else 3 if their["cpu"] < 3 else 1)
        if "fault" in our:
            return our
        pairs.append((their, our))
    return {"pairs": pairs}


def row(kernel, name, libraries, least):
    """The comparison with the fastest of some libraries."""
    best, faults = None, []
    for library in libraries:
        found = kept(f"{library}--{kernel}@{name}", lambda: compared(kernel, name, library))
        if found is None or "fault" in found:
            faults += [f"{kernel} on {name} with {library}: {found['fault']}"] if found else []
            continue
        ratios = sorted(their["cpu"] / our["cpu"] for their, our in found["pairs"])
        their, our = found["pairs"][-1]
        line = {
            "library": library,
            "their": statistics.median(pair[0]["cpu"] for pair in found["pairs"]),
            "our": statistics.median(pair[1]["cpu"] for pair in found["pairs"]),
            "ratios": ratios,
            "memory": (their["peakMiB"], our["peakMiB"]),
            "sums": (their["checksum"], our["checksum"]),
        }
        if best is None or statistics.median(ratios) < statistics.median(best["ratios"]):
            best = line
    return best, faults


def sameness(kernel, sums):
    their, our = sums
    if kernel in ("louvain", "leiden"):
        return f"{our - their:+.4f}"
    if kernel == "approx":
        return "by chance"
    return f"{abs(their - our) / max(abs(their), 1e-300):.0e}"


def short(seconds):
    return f"{seconds * 1000:.3g} ms" if seconds < 1 else f"{seconds:.3g} s"


def table():
    lines = [
        "| computation | network | fastest other | its time | ours | times faster | range | at least | same | MiB |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    missing, missed = [], []
    for kernel, name, libraries, least in ROWS:
        best, faults = row(kernel, name, libraries, least)
        missing += faults
        if best is None:
            missing.append(f"{kernel} on {name}")
            continue
        ratio = statistics.median(best["ratios"])
        if ratio < least:
            missed.append(f"{kernel} on {name}: {ratio:.2f} of {least:g}")
        lines.append(
            f"| {kernel} | {name} | {best['library']} | {short(best['their'])} | {short(best['our'])} "
            f"| {'' if ratio < least else '**'}{ratio:.3g}{'' if ratio < least else '**'} "
            f"| {best['ratios'][0]:.3g}–{best['ratios'][-1]:.3g} | {least:g} "
            f"| {sameness(kernel, best['sums'])} | {best['memory'][0]} / {best['memory'][1]} |"
        )
    return lines, missing, missed


def scaling():
    lines = ["| computation | network | one thread | two threads | times faster |", "|---|---|---|---|---|"]
    for kernel, name in SCALING:

        def runs():
            # In turn, so that a busy moment slows both.
            pairs = [(ours(kernel, name, 3, 1), ours(kernel, name, 3, 2)) for _ in range(asked.pairs)]
            return {"pairs": pairs}

        found = kept(f"threads--{kernel}@{name}", runs)
        if found is None or any("fault" in run for pair in found["pairs"] for run in pair):
            continue
        one, two = (statistics.median(pair[side]["wall"] for pair in found["pairs"]) for side in (0, 1))
        ratio = statistics.median(pair[0]["wall"] / pair[1]["wall"] for pair in found["pairs"])
        lines.append(f"| {kernel} | {name} | {short(one)} | {short(two)} | {ratio:.2f} |")
    return lines


def growth():
    """Time and memory of our own computations as networks grow."""
    lines = []
    for title, names in [
        ("mean degree 10", GROWTH[0:4]),
        ("mean degree 20", GROWTH[4:8]),
        ("ten million ties, unevenly spread", GROWTH[8:]),
    ]:
        heads = [name.replace("uniform-", "").rsplit("-", 1)[0] for name in names]
        block = [f"| {title} | " + " | ".join(heads) + " |", "|---|" + "---|" * len(names)]
        for kernel in NEAR_LINEAR:
            cells = []
            for name in names:
                repeat = 1 if "1000000" in name or name == "rmat1m" else 3

                def run():
                    return ours(kernel, name, repeat)

                path = asked.results / f"growth--{kernel}@{name}.json"
                found = kept(f"growth--{kernel}@{name}", run) if asked.growth or path.exists() else None
                if found is None:
                    cells.append("")
                elif "fault" in found:
                    cells.append(found["fault"])
                else:
                    cells.append(f"{short(found['cpu'])}, {found['peakMiB']} MiB")
            block.append(f"| {kernel} | " + " | ".join(cells) + " |")
        if any("MiB" in line for line in block[2:]):
            lines += block + [""]
    return lines


def machine():
    """What was measured on; nothing that names it."""
    facts = pathlib.Path("/proc/cpuinfo")
    models = {
        line.split(":", 1)[1].strip()
        for line in (facts.read_text().splitlines() if facts.exists() else [])
        if line.startswith("model name")
    }
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 30
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    versions = []
    for line in (HERE / "requirements.txt").read_text().split():
        package = line.split("==")[0]
        try:
            versions.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            continue
    return [
        f"* {', '.join(sorted(models)) or platform.machine()}; {os.cpu_count()} processors, {memory} GiB; "
        f"{platform.system()}; load average {os.getloadavg()[0]:.1f} when this began",
        f"* {(swift.splitlines() or ['Swift'])[0].strip()}; Python {platform.python_version()}",
        f"* {', '.join(versions)}",
    ]


INTRODUCTION = """# Side by side with other libraries

Written by `Scripts/bench --peers`, which tells how to repeat it. Times are seconds of processor time on one
thread, medians; “times faster” is the median of pairs of runs made in turn, of the fastest other library
by ours, with the range of the pairs; in bold where it is at least what we ask of ourselves. “Same” is the
relative difference of the sums of all scores, for groups by how much our modularity is higher. MiB is the
peak of each whole process, for the others with Python and the arrays they are handed. Reading the graph
is not timed but for `load` (numbers) and `loadstr` (names); `loadfull` and `loadfullstr` read the same tables as
every command does, into people and ties with their places, checked, and from there a graph. All networks are made by `Scripts/peers/graphs.py`;
none is a real one. `approx` is betweenness within 0.01 of every pair's share in nine of ten runs.
"""


def main():
    asked.results.mkdir(parents=True, exist_ok=True)
    setting = machine()
    lines, missing, missed = table()
    text = INTRODUCTION.splitlines() + [""] + setting + [""] + lines
    scaled = scaling()
    if len(scaled) > 2:
        text += ["", "## Two threads", "", "Seconds on the clock, ours. Answers have the same bits.", ""] + scaled
    grown = growth()
    if grown:
        text += ["", "## As networks grow", "", "Processor time and peak memory, ours, one thread.", ""] + grown
    text += ["", "## Missed", ""] + ([f"* {line}" for line in missed] or ["Nothing of the above."])
    text += ["", "## Not measured", ""] + [f"* {line}" for line in missing]
    text += [
        "* libraries that earlier runs found slower on a row, on that row",
        "* the other libraries on more than one thread",
        "* other machines, and networks that are not made up",
    ]
    if not grown:
        text.append("* growth with the size of the network (`--growth`)")
    pathlib.Path("BENCHMARKS.md").write_text("\n".join(text).replace("\n\n\n", "\n\n") + "\n")
    print("\n".join(lines + [""] + [f"missed: {line}" for line in missed]))


main()
