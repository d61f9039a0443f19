"""Graphs to time on: the same bytes from the same name.

NAME.bin holds two 64-bit numbers (vertices, edges), then the sources and the targets as 32-bit numbers
and the weights as 64-bit floats. NAME.csv is a table of numbers, NAME.str.csv one of names.

    python graphs.py FOLDER NAME...

org1k, org10k, sparse20k, social100k: people in groups of unequal size, most ties inside, few people with
many. NAME-directed: the same with a direction drawn for each tie, one in three ties in both directions.
rmat1m: a million vertices, most of them at the edge of few with very many. uniform-N-D: N vertices,
mean degree D, ties drawn evenly.
"""

import pathlib
import sys

import numpy

GROUPED = {
    # name: vertices, ties, groups, share inside, exponent of degrees
    "org1k": (1_000, 25_000, 20, 0.6, 3.0),
    "org10k": (10_000, 100_000, 120, 0.7, 2.6),
    "sparse20k": (20_000, 40_000, 400, 0.8, 2.3),
    "social100k": (100_000, 1_000_000, 1_000, 0.7, 2.4),
}


def distinct(draw, count, wanted):
    """Pairs drawn until there are as many distinct ones as wanted, in the order drawn."""
    keys = numpy.zeros(0, numpy.int64)
    while True:
        sources, targets = draw(wanted + wanted // 4 + 1_000)
        low, high = numpy.minimum(sources, targets), numpy.maximum(sources, targets)
        keys = numpy.concatenate([keys, (low * count + high)[low != high]])
        _, first = numpy.unique(keys, return_index=True)
        if len(first) >= wanted:
            kept = keys[numpy.sort(first)[:wanted]]
            return kept // count, kept % count


def grouped(random, count, wanted, groups, inside, exponent):
    """Ties between people who have a propensity each, most of them within groups."""
    propensity = (1 - random.random(count)) ** (-1 / (exponent - 1))
    propensity = numpy.minimum(propensity, 2 * count**0.5)
    sizes = random.random(groups) + 0.3
    group = numpy.sort(random.choice(groups, count, p=sizes / sizes.sum()))
    sums = numpy.concatenate([[0], numpy.cumsum(propensity)])
    starts = sums[numpy.searchsorted(group, numpy.arange(groups))]
    ends = sums[numpy.searchsorted(group, numpy.arange(groups), side="right")]

    def place(values):
        return numpy.clip(numpy.searchsorted(sums, values, side="right") - 1, 0, count - 1)

    def draw(number):
        sources = place(random.random(number) * sums[-1])
        stays = random.random(number) < inside
        low = numpy.where(stays, starts[group[sources]], 0)
        high = numpy.where(stays, ends[group[sources]], sums[-1])
        return sources, place(low + random.random(number) * (high - low))

    return distinct(draw, count, wanted)


def recursive(random, scale, wanted):
    """Ties drawn by choosing one of four quarters of the matrix again and again."""

    def draw(number):
        sources, targets = numpy.zeros(number, numpy.int64), numpy.zeros(number, numpy.int64)
        for _ in range(scale):
            chance = random.random(number)
            sources = 2 * sources + (chance >= 0.76)
            right = ((chance >= 0.57) & (chance < 0.76)) | (chance >= 0.95)
            targets = 2 * targets + right
        return sources, targets

    return distinct(draw, 1 << scale, wanted)


def made(name):
    """The vertices, sources, targets and weights of a graph."""
    random = numpy.random.default_rng(sum(name.removesuffix("-directed").encode()))
    plain = name.removesuffix("-directed")
    if plain in GROUPED:
        count, wanted, *shape = GROUPED[plain]
        sources, targets = grouped(random, count, wanted, *shape)
    elif plain == "rmat1m":
        count = 1 << 20
        sources, targets = recursive(random, 20, 10_000_000)
    else:
        _, size, degree = plain.split("-")
        count, wanted = int(size), int(size) * int(degree) // 2
        sources, targets = distinct(
            lambda number: (random.integers(count, size=number), random.integers(count, size=number)),
            count,
            wanted,
        )
    numbers = random.permutation(count)
    order = random.permutation(len(sources))
    sources, targets = numbers[sources[order]], numbers[targets[order]]
    sources, targets = numpy.minimum(sources, targets), numpy.maximum(sources, targets)
    if name != plain:
        turned = random.random(len(sources)) < 0.5
        both = random.random(len(sources)) < 1 / 3
        sources, targets = (
            numpy.where(turned, targets, sources),
            numpy.where(turned, sources, targets),
        )
        sources, targets = (
            numpy.concatenate([sources, targets[both]]),
            numpy.concatenate([targets, sources[both]]),
        )
    weights = numpy.minimum(random.geometric(0.2, len(sources)), 50)
    return count, sources, targets, weights


def write(folder, name):
    """Writes a graph as .bin, and as tables where it has at most a million vertices."""
    count, sources, targets, weights = made(name)
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / f"{name}.bin", "wb") as file:
        numpy.array([count, len(sources)], numpy.int64).tofile(file)
        sources.astype(numpy.int32).tofile(file)
        targets.astype(numpy.int32).tofile(file)
        weights.astype(numpy.float64).tofile(file)
    write_tables(folder, name, sources, targets, weights)


def person(number):
    return f"person.{number:07d}@unit{number % 97:02d}.example.org"


def write_tables(folder, name, sources, targets, weights):
    named = name in GROUPED
    with open(folder / f"{name}.csv", "w") as numbers:
        numbers.write("source,target,weight\n")
        for start in range(0, len(sources), 1 << 18):
            part = slice(start, start + (1 << 18))
            rows = zip(sources[part].tolist(), targets[part].tolist(), weights[part].tolist())
            numbers.writelines(f"{a},{b},{w}\n" for a, b, w in rows)
    if not named:
        return
    with open(folder / f"{name}.str.csv", "w") as names:
        names.write("source,target,weight\n")
        rows = zip(sources.tolist(), targets.tolist(), weights.tolist())
        names.writelines(f"{person(a)},{person(b)},{w}\n" for a, b, w in rows)


if __name__ == "__main__":
    for wanted in sys.argv[2:]:
        write(pathlib.Path(sys.argv[1]), wanted)
