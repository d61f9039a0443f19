// The only C header of Graphviz that Swift sees: opaque handles, numbers and strings.
// What differs between Graphviz 2.42 and 13 or newer stays behind it.
#ifndef CROSSTIE_GRAPHVIZ_SHIM_H
#define CROSSTIE_GRAPHVIZ_SHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A graph, the nodes and edges added to it in order, and the messages about it.
typedef struct gvs_graph gvs_graph;

typedef struct {
  double x, y;
} gvs_point;

typedef enum { GVS_GRAPH, GVS_NODE, GVS_EDGE } gvs_kind;

// Readies the process: no file is ever opened for a graph, the configuration of plugins is read.
// False when libgvc cannot start.
bool gvs_prepare(void);

// Whether libgvc has `name` among its plugins of a kind ("layout", "device").
bool gvs_has_plugin(const char *kind, const char *name);

// An empty graph, or NULL without memory.
gvs_graph *gvs_graph_create(bool is_directed);

// Frees a graph. What a layout allocated is left behind before Graphviz 5, where freeing it
// corrupts the heap.
void gvs_graph_destroy(gvs_graph *graph);

// Declares an attribute of the graph, or the default of its nodes or edges.
bool gvs_declare(gvs_graph *graph, gvs_kind kind, const char *name, const char *value);

// Adds a node or an edge; the numbers count from 0 in the order of adding. Names are made here.
bool gvs_add_node(gvs_graph *graph);
bool gvs_add_edge(gvs_graph *graph, size_t tail, size_t head);

// Sets a declared attribute of one node or edge; `is_html` makes the value an HTML-like label.
bool gvs_set_node(gvs_graph *graph, size_t node, const char *name, const char *value, bool is_html);
bool gvs_set_edge(gvs_graph *graph, size_t edge, const char *name, const char *value);

// Lays out with an engine. On failure the reading functions below must not be used.
bool gvs_layout(gvs_graph *graph, const char *engine);

// What libgvc said about errors and warnings since the graph was made, one message a line.
const char *gvs_messages(void);
// Whether one of them was an error.
bool gvs_has_error(void);

// The center of a node, in points, y upwards.
gvs_point gvs_node_center(const gvs_graph *graph, size_t node);

// The width and height of the drawing, in points.
gvs_point gvs_graph_size(const gvs_graph *graph);

// The curves of an edge: how many, the number of points of one (3k + 1), and one of them.
size_t gvs_curve_count(const gvs_graph *graph, size_t edge);
size_t gvs_point_count(const gvs_graph *graph, size_t edge, size_t curve);
gvs_point gvs_curve_point(const gvs_graph *graph, size_t edge, size_t curve, size_t point);

// Renders a laid-out graph; NULL on failure. Free the bytes with gvs_free_bytes.
char *gvs_render(gvs_graph *graph, const char *format, size_t *length);
void gvs_free_bytes(char *bytes);

// Limits for one process. Zero leaves a limit as it is.
typedef struct {
  uint64_t processor_seconds;
  uint64_t wall_seconds;
  uint64_t memory_bytes;
  uint64_t file_bytes;
} gvs_limits;

// How a job ended.
typedef struct {
  // 0, or the signal that ended the process.
  int signal;
  // The exit code when no signal ended it.
  int code;
  // What it wrote to its answer and to standard error, cut at a cap.
  const uint8_t *answer;
  size_t answer_length;
  bool is_cut;
  const char *noise;
} gvs_outcome;

// Does job `index` in a process of its own and writes the answer to `descriptor`.
typedef void (*gvs_job)(void *context, size_t index, int descriptor);
// Takes the outcome of job `index`, in this process; called once per job, in the order of ending.
typedef void (*gvs_taker)(void *context, size_t index, gvs_outcome outcome);

// Runs `count` jobs, each in a forked child under the limits, `width` at a time.
// Call it from a process with one thread. False when children cannot be made.
bool gvs_run_isolated(size_t count, size_t width, gvs_limits limits, size_t answer_cap,
                      void *context, gvs_job job, gvs_taker taker);

// The number of processors that are on line, at least 1.
size_t gvs_processor_count(void);

// Reads or writes all bytes; false on failure. `gvs_read_all` returns memory for `free`, or NULL
// on failure and past `cap`.
uint8_t *gvs_read_all(int descriptor, size_t cap, size_t *length);
bool gvs_write_all(int descriptor, const uint8_t *bytes, size_t length);
void gvs_free_memory(uint8_t *bytes);

// A nameless file with these bytes, at its start; -1 on failure.
int gvs_file_of(const uint8_t *bytes, size_t length);
bool gvs_rewind(int descriptor);
void gvs_close(int descriptor);

// Ends the process at once: no clean-up of Graphviz runs.
_Noreturn void gvs_exit(int code);

#endif
