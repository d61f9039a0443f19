"""One computation by one other library on one graph, as a line of JSON.

    python peer.py KERNEL GRAPH LIBRARY [--directed] [--weighted] [--repeat N] [--threads N]

GRAPH is a path without its ending (graphs.py says what is in the files). What is timed is the call of the
library alone, and for load and loadstr reading the table; cpu and wall are seconds, the median of the
runs. checksum is the sum of the scores in the scale of crosstie-bench; two libraries that agree on it
compute the same.
"""

import argparse
import json
import os
import pathlib
import resource
import time

parser = argparse.ArgumentParser()
parser.add_argument("kernel")
parser.add_argument("graph")
parser.add_argument("library")
parser.add_argument("--directed", action="store_true")
parser.add_argument("--weighted", action="store_true")
parser.add_argument("--repeat", type=int, default=3)
parser.add_argument("--threads", type=int, default=1)
asked = parser.parse_args()
for variable in ("OMP_NUM_THREADS", "RAYON_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = str(asked.threads)

import numpy  # noqa: E402

KERNEL, DIRECTED = asked.kernel, asked.directed
WEIGHTED = asked.weighted or KERNEL == "wbetw"
READS = KERNEL in ("load", "loadstr")


class Data:
    """The graph as arrays."""

    def __init__(self, path):
        with open(path + ".bin", "rb") as file:
            self.count, edges = (int(number) for number in numpy.fromfile(file, numpy.int64, 2))
            self.sources = numpy.fromfile(file, numpy.int32, edges)
            self.targets = numpy.fromfile(file, numpy.int32, edges)
            self.weights = numpy.fromfile(file, numpy.float64, edges)
        self.degrees = numpy.bincount(
            numpy.concatenate([self.sources, self.targets]), minlength=self.count
        )

    @property
    def busiest(self):
        return int(numpy.argmax(self.degrees))

    @property
    def pairs(self):
        return numpy.column_stack([self.sources, self.targets])


data = None if READS else Data(asked.graph)


def total(scores):
    scores = numpy.asarray(scores, float)
    return float(scores[numpy.isfinite(scores)].sum())


def halved(scores):
    """For a library that counts both orders of a pair."""
    return total(scores) if DIRECTED else total(scores) / 2


def by_largest(scores):
    return total(scores) / max(scores)


def spread(scores):
    """The sum of scores that always add up to 1 would tell nothing; that of their squares does."""
    return float(data.count * numpy.square(numpy.asarray(scores, float)).sum())


def modularity(labels):
    _, labels = numpy.unique(numpy.asarray(labels), return_inverse=True)
    weights = data.weights if WEIGHTED else numpy.ones(len(data.sources))
    inside = weights[labels[data.sources] == labels[data.targets]].sum() / weights.sum()
    ends = numpy.concatenate([labels[data.sources], labels[data.targets]])
    sums = numpy.bincount(ends, weights=numpy.concatenate([weights, weights]))
    return float(inside - numpy.square(sums / (2 * weights.sum())).sum())


def table(separator):
    """The table without its header, with other separators; made once."""
    path = asked.graph + (".str" if KERNEL == "loadstr" else "")
    made = pathlib.Path(f"{path}.{'commas' if separator == ',' else 'blanks'}")
    if not made.exists():
        body = pathlib.Path(path + ".csv").read_text().split("\n", 1)[1]
        made.write_text(body.replace(",", separator))
    return str(made)


def igraph():
    import igraph

    if READS:
        path, names = table(" "), KERNEL == "loadstr"
        read = igraph.Graph.Read_Ncol
        return igraph.__version__, lambda: read(path, names=names, weights=True), lambda g: g.ecount()
    graph = igraph.Graph(data.count, data.pairs, directed=DIRECTED)
    weights = data.weights.tolist() if WEIGHTED else None
    kernels = {
        "bfs": (lambda: graph.distances(source=[data.busiest])[0], total),
        "cc": (lambda: graph.connected_components(mode="weak"), len),
        "betw": (lambda: graph.betweenness(directed=DIRECTED), total),
        "ebetw": (lambda: graph.edge_betweenness(directed=DIRECTED, weights=weights), total),
        "wbetw": (lambda: graph.betweenness(directed=DIRECTED, weights=weights), total),
        "closeness": (lambda: graph.closeness(mode="out", normalized=False, weights=weights), total),
        "harmonic": (lambda: graph.harmonic_centrality(
                mode="out", normalized=False, weights=weights
            ), total),
        "pagerank": (lambda: graph.pagerank(damping=0.85, weights=weights), spread),
        "eigen": (lambda: graph.eigenvector_centrality(scale=True, weights=weights), total),
        "core": (lambda: graph.coreness(), total),
        "triangles": (lambda: graph.transitivity_undirected(), float),
        "clustering": (lambda: graph.transitivity_local_undirected(mode="zero"), total),
        "constraint": (lambda: graph.constraint(weights=weights), total),
        "louvain": (
            lambda: graph.community_multilevel(weights=weights),
            lambda found: modularity(found.membership),
        ),
        "leiden": (
            lambda: graph.community_leiden(
                objective_function="modularity", weights=weights, n_iterations=2
            ),
            lambda found: modularity(found.membership),
        ),
        "artic": (lambda: graph.articulation_points(), len),
    }
    return igraph.__version__, *kernels[KERNEL]


def networkit():
    import networkit
    import scipy.sparse

    networkit.setNumberOfThreads(asked.threads)
    if READS:
        numbers = KERNEL == "load"
        reader = networkit.graphio.EdgeListReader(",", 0, "#", numbers, False)
        path = table(",")
        return networkit.__version__, lambda: reader.read(path), lambda g: g.numberOfEdges()
    values = data.weights if WEIGHTED else numpy.ones(len(data.sources))
    places = (data.sources.astype(numpy.uint64), data.targets.astype(numpy.uint64))
    graph = networkit.GraphFromCoo(
        (values, places), n=data.count, weighted=WEIGHTED, directed=DIRECTED
    )
    if KERNEL == "ebetw":
        graph.indexEdges()
    if KERNEL in ("triangles", "clustering"):
        graph.sortEdges()
    central = networkit.centrality

    def run(algorithm):
        algorithm.run()
        return algorithm

    def reached(algorithm):
        distances = numpy.asarray(algorithm.getDistances())
        return float(distances[distances < 1e30].sum())

    def scores(sum_of):
        return lambda algorithm: sum_of(algorithm.scores())

    def partition(algorithm):
        return modularity(algorithm.getPartition().getVector())

    kernels = {
        "bfs": (lambda: networkit.distance.BFS(graph, data.busiest, False), reached),
        "cc": (
            lambda: networkit.components.ConnectedComponents(graph),
            lambda algorithm: algorithm.numberOfComponents(),
        ),
        "betw": (lambda: central.Betweenness(graph, normalized=False), scores(halved)),
        "ebetw": (
            lambda: central.Betweenness(graph, normalized=False, computeEdgeCentrality=True),
            lambda algorithm: halved(algorithm.edgeScores()),
        ),
        "wbetw": (lambda: central.Betweenness(graph, normalized=False), scores(halved)),
        "harmonic": (lambda: central.HarmonicCloseness(graph, False), scores(total)),
        "pagerank": (lambda: central.PageRank(graph, 0.85, 1e-10), scores(spread)),
        "eigen": (lambda: central.EigenvectorCentrality(graph, 1e-10), scores(by_largest)),
        "core": (lambda: central.CoreDecomposition(graph), scores(total)),
        "triangles": (
            lambda: networkit.globals.ClusteringCoefficient.exactGlobal(graph),
            float,
        ),
        "clustering": (lambda: central.LocalClusteringCoefficient(graph, True), scores(total)),
        "louvain": (lambda: networkit.community.PLM(graph, False), partition),
        "leiden": (lambda: networkit.community.ParallelLeiden(graph, iterations=2), partition),
        "approx": (lambda: central.KadabraBetweenness(graph, 0.01, 0.1), scores(total)),
    }
    make, checksum = kernels[KERNEL]
    if KERNEL == "triangles":
        return networkit.__version__, make, checksum
    return networkit.__version__, lambda: run(make()), checksum


def rustworkx():
    import rustworkx

    if READS:
        path, names = table(" "), KERNEL == "loadstr"
        read = rustworkx.PyGraph.read_edge_list
        return (
            rustworkx.__version__,
            lambda: read(path, deliminator=" ", labels=names),
            lambda graph: graph.num_edges(),
        )
    graph = rustworkx.PyDiGraph() if DIRECTED else rustworkx.PyGraph()
    graph.add_nodes_from(range(data.count))
    graph.add_edges_from_no_data(list(zip(data.sources.tolist(), data.targets.tolist())))
    serial = 10**9
    kernels = {
        "betw": (
            lambda: rustworkx.betweenness_centrality(
                graph, normalized=False, parallel_threshold=serial
            ),
            lambda scores: total(list(scores.values())),
        ),
        "core": (
            lambda: rustworkx.core_number(graph),
            lambda scores: total(list(scores.values())),
        ),
        "artic": (lambda: rustworkx.articulation_points(graph), len),
    }
    return rustworkx.__version__, *kernels[KERNEL]


def matrix():
    import scipy.sparse

    places = (data.sources, data.targets)
    if not DIRECTED:
        places = tuple(numpy.concatenate(pair) for pair in (places, places[::-1]))
    ones = numpy.ones(len(places[0]))
    return scipy.sparse.coo_matrix((ones, places), shape=(data.count, data.count)).tocsr()


def scikit():
    import sknetwork
    from sknetwork import clustering, ranking, topology

    rows = matrix()
    rank = ranking.PageRank(solver="piteration", n_iter=200, tol=1e-10)
    kernels = {
        "pagerank": (lambda: rank.fit_predict(rows), spread),
        "core": (lambda: topology.get_core_decomposition(rows), total),
        "cc": (
            lambda: topology.get_connected_components(rows),
            lambda labels: int(labels.max()) + 1,
        ),
        "louvain": (lambda: clustering.Louvain().fit_predict(rows), modularity),
        "leiden": (lambda: clustering.Leiden().fit_predict(rows), modularity),
    }
    return sknetwork.__version__, *kernels[KERNEL]


def graphblas():
    import graphblas
    import suitesparse_graphblas
    from graphblas import Matrix, Vector, binary, monoid, semiring, unary

    graphblas.ss.config["nthreads"] = asked.threads
    # Entry (i, j) is the arc from j to i: a product with the matrix collects what comes in.
    targets, sources = data.targets, data.sources
    if not DIRECTED:
        targets, sources = (
            numpy.concatenate([targets, sources]),
            numpy.concatenate([sources, targets]),
        )
    rows = Matrix.from_coo(
        targets.astype(numpy.int64), sources.astype(numpy.int64), numpy.float32(1),
        nrows=data.count, ncols=data.count,
    )  # fmt: skip
    leaving = numpy.bincount(sources, minlength=data.count)

    def pagerank():
        scores = Vector.from_dense(numpy.full(data.count, 1 / data.count))
        divisors = Vector.from_dense(numpy.maximum(leaving, 1) / 0.85)
        for _ in range(1_000):
            before = scores
            lost = float(before.to_dense()[leaving == 0].sum())
            rest = (0.15 + 0.85 * lost) / data.count
            parts = before.ewise_mult(divisors, binary.truediv).new()
            scores = Vector.from_dense(numpy.full(data.count, rest))
            scores(binary.plus) << semiring.plus_second(rows @ parts)
            change = before.ewise_add(scores, binary.minus).new().apply(unary.abs).new()
            if float(change.reduce(monoid.plus).get(0)) < 1e-10:
                break
        return scores.to_dense()

    return "SuiteSparse " + suitesparse_graphblas.__version__, *{"pagerank": (pagerank, spread)}[KERNEL]


def leidenalg():
    import igraph as graphs
    import leidenalg

    graph = graphs.Graph(data.count, data.pairs)
    find, kind = leidenalg.find_partition, leidenalg.ModularityVertexPartition
    kernels = {
        "leiden": (
            lambda: find(graph, kind, n_iterations=2, seed=1),
            lambda found: modularity(found.membership),
        )
    }
    return leidenalg.version, *kernels[KERNEL]


def networkx():
    import networkx

    graph = networkx.DiGraph() if DIRECTED else networkx.Graph()
    graph.add_nodes_from(range(data.count))
    graph.add_edges_from(zip(data.sources.tolist(), data.targets.tolist()))

    def values(scores):
        return total(list(scores.values()))

    kernels = {
        "betw": (lambda: networkx.betweenness_centrality(graph, normalized=False), values),
        "closeness": (
            lambda: networkx.closeness_centrality(graph.reverse() if DIRECTED else graph, wf_improved=False),
            values,
        ),
        "core": (lambda: networkx.core_number(graph), values),
    }
    return networkx.__version__, *kernels[KERNEL]


LIBRARIES = {
    "igraph": igraph,
    "NetworKit": networkit,
    "rustworkx": rustworkx,
    "scikit-network": scikit,
    "GraphBLAS": graphblas,
    "leidenalg": leidenalg,
    "NetworkX": networkx,
}


def processor():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


version, compute, checksum = LIBRARIES[asked.library]()
cpu, wall, result = [], [], None
for _ in range(asked.repeat):
    result = None
    started, worked = time.perf_counter(), processor()
    result = compute()
    wall.append(time.perf_counter() - started)
    cpu.append(processor() - worked)
    if wall[-1] > 5:
        break
middle = len(cpu) // 2
print(
    json.dumps(
        {
            "library": asked.library,
            "version": version,
            "cpu": sorted(cpu)[middle],
            "wall": sorted(wall)[middle],
            "checksum": float(checksum(result)),
            "peakMiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        }
    )
)
