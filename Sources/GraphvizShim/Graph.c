#include "GraphvizShim.h"

#include <stdio.h>
#include <string.h>

#include "Messages.h"
#include "Versions.h"

struct gvs_graph {
  Agraph_t *graph;
  Agnode_t **nodes;
  size_t node_count, node_room;
  Agedge_t **edges;
  size_t edge_count, edge_room;
  bool is_laid_out;
};

static GVC_t *context;

bool gvs_prepare(void) {
  if (context) return true;
  // libgvc then refuses to open images and shape files.
  setenv("SERVER_NAME", "crosstie", 1);
  unsetenv("GV_FILE_PATH");
  gvs_collect_messages();
  context = gvContext();
  return context != NULL;
}

bool gvs_has_plugin(const char *kind, const char *name) {
  if (!gvs_prepare()) return false;
  int count = 0;
  char **plugins = GVS_PLUGINS(context, kind, &count);
  bool is_there = false;
  for (int plugin = 0; plugins && plugin < count; plugin++) {
    if (strcmp(plugins[plugin], name) == 0) is_there = true;
    free(plugins[plugin]);
  }
  free(plugins);
  return is_there;
}

gvs_graph *gvs_graph_create(bool is_directed) {
  if (!gvs_prepare()) return NULL;
  gvs_clear_messages();
  gvs_graph *made = calloc(1, sizeof *made);
  if (!made) return NULL;
  made->graph = agopen((char *)"network", is_directed ? Agdirected : Agundirected, NULL);
  if (made->graph) return made;
  free(made);
  return NULL;
}

void gvs_graph_destroy(gvs_graph *graph) {
  if (!graph) return;
  if (graph->is_laid_out) gvs_free_layout(context, graph->graph);
  agclose(graph->graph);
  free(graph->nodes);
  free(graph->edges);
  free(graph);
}

bool gvs_declare(gvs_graph *graph, gvs_kind kind, const char *name, const char *value) {
  int of = kind == GVS_GRAPH ? AGRAPH : kind == GVS_NODE ? AGNODE : AGEDGE;
  return agattr(graph->graph, of, (char *)name, (char *)value) != NULL;
}

static bool make_room(void **items, size_t count, size_t *room) {
  if (count < *room) return true;
  size_t wanted = *room ? *room * 2 : 64;
  void *grown = realloc(*items, wanted * sizeof(void *));
  if (!grown) return false;
  *items = grown;
  *room = wanted;
  return true;
}

bool gvs_add_node(gvs_graph *graph) {
  if (!make_room((void **)&graph->nodes, graph->node_count, &graph->node_room)) return false;
  char name[32];
  snprintf(name, sizeof name, "n%zu", graph->node_count);
  Agnode_t *node = agnode(graph->graph, name, 1);
  if (!node) return false;
  graph->nodes[graph->node_count++] = node;
  return true;
}

bool gvs_add_edge(gvs_graph *graph, size_t tail, size_t head) {
  if (tail >= graph->node_count || head >= graph->node_count) return false;
  if (!make_room((void **)&graph->edges, graph->edge_count, &graph->edge_room)) return false;
  char key[32];
  snprintf(key, sizeof key, "e%zu", graph->edge_count);
  Agedge_t *edge = agedge(graph->graph, graph->nodes[tail], graph->nodes[head], key, 1);
  if (!edge) return false;
  graph->edges[graph->edge_count++] = edge;
  return true;
}

bool gvs_set_node(gvs_graph *graph, size_t node, const char *name, const char *value,
                  bool is_html) {
  if (node >= graph->node_count) return false;
  Agsym_t *symbol = agattr(graph->graph, AGNODE, (char *)name, NULL);
  if (!symbol) return false;
  return is_html ? gvs_set_html(graph->nodes[node], symbol, value)
                 : gvs_set_text(graph->nodes[node], symbol, value);
}

bool gvs_set_edge(gvs_graph *graph, size_t edge, const char *name, const char *value) {
  if (edge >= graph->edge_count) return false;
  Agsym_t *symbol = agattr(graph->graph, AGEDGE, (char *)name, NULL);
  return symbol && gvs_set_text(graph->edges[edge], symbol, value);
}

bool gvs_layout(gvs_graph *graph, const char *engine) {
  graph->is_laid_out = gvLayout(context, graph->graph, engine) == 0;
  return graph->is_laid_out;
}

gvs_point gvs_node_center(const gvs_graph *graph, size_t node) {
  if (!graph->is_laid_out || node >= graph->node_count) return (gvs_point){0, 0};
  pointf center = ND_coord(graph->nodes[node]);
  return (gvs_point){center.x, center.y};
}

gvs_point gvs_graph_size(const gvs_graph *graph) {
  if (!graph->is_laid_out) return (gvs_point){0, 0};
  boxf box = GD_bb(graph->graph);
  return (gvs_point){box.UR.x - box.LL.x, box.UR.y - box.LL.y};
}

static const splines *curves(const gvs_graph *graph, size_t edge) {
  if (!graph->is_laid_out || edge >= graph->edge_count) return NULL;
  return ED_spl(graph->edges[edge]);
}

size_t gvs_curve_count(const gvs_graph *graph, size_t edge) {
  const splines *found = curves(graph, edge);
  return found ? (size_t)found->size : 0;
}

size_t gvs_point_count(const gvs_graph *graph, size_t edge, size_t curve) {
  if (curve >= gvs_curve_count(graph, edge)) return 0;
  return (size_t)curves(graph, edge)->list[curve].size;
}

gvs_point gvs_curve_point(const gvs_graph *graph, size_t edge, size_t curve, size_t point) {
  if (point >= gvs_point_count(graph, edge, curve)) return (gvs_point){0, 0};
  pointf found = curves(graph, edge)->list[curve].list[point];
  return (gvs_point){found.x, found.y};
}

char *gvs_render(gvs_graph *graph, const char *format, size_t *length) {
  char *bytes = NULL;
  *length = 0;
  if (!graph->is_laid_out) return NULL;
  if (GVS_RENDER(context, graph->graph, format, &bytes, length) == 0) return bytes;
  return NULL;
}

void gvs_free_bytes(char *bytes) { gvFreeRenderData(bytes); }
