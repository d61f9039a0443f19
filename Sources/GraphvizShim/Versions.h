// Where Graphviz 2.42 and newer releases differ.
#ifndef CROSSTIE_GRAPHVIZ_VERSIONS_H
#define CROSSTIE_GRAPHVIZ_VERSIONS_H

#include <gvc.h>
#include <stdlib.h>
#if __has_include(<graphviz_version.h>)
#include <graphviz_version.h>
#endif

// Releases without the macro are old ones.
#ifdef GRAPHVIZ_VERSION_MAJOR
#define GVS_MAJOR GRAPHVIZ_VERSION_MAJOR
#else
#define GVS_MAJOR 2
#endif

typedef void (*gvs_any_function)(void);

// The length is an `unsigned` up to 12 and a `size_t` from 13; the declaration itself decides.
typedef int (*gvs_render_unsigned)(GVC_t *, graph_t *, const char *, char **, unsigned *);
typedef int (*gvs_render_size)(GVC_t *, graph_t *, const char *, char **, size_t *);

static inline int gvs_render_old(GVC_t *context, graph_t *graph, const char *format, char **bytes,
                                 size_t *length) {
  unsigned count = 0;
  int code = ((gvs_render_unsigned)(gvs_any_function)gvRenderData)(context, graph, format, bytes,
                                                                   &count);
  *length = count;
  return code;
}

static inline int gvs_render_new(GVC_t *context, graph_t *graph, const char *format, char **bytes,
                                 size_t *length) {
  return ((gvs_render_size)(gvs_any_function)gvRenderData)(context, graph, format, bytes, length);
}

#define GVS_RENDER _Generic(&gvRenderData, gvs_render_unsigned: gvs_render_old, default: gvs_render_new)

// The list of plugins takes four arguments before 9 and three since.
typedef char **(*gvs_list_four)(GVC_t *, const char *, int *, char *);
typedef char **(*gvs_list_four_const)(GVC_t *, const char *, int *, const char *);
typedef char **(*gvs_list_three)(GVC_t *, const char *, int *);

static inline char **gvs_plugins_old(GVC_t *context, const char *kind, int *count) {
  return ((gvs_list_four)(gvs_any_function)gvPluginList)(context, kind, count, NULL);
}

static inline char **gvs_plugins_new(GVC_t *context, const char *kind, int *count) {
  return ((gvs_list_three)(gvs_any_function)gvPluginList)(context, kind, count);
}

#define GVS_PLUGINS                                                                            \
  _Generic(&gvPluginList, gvs_list_four: gvs_plugins_old, gvs_list_four_const: gvs_plugins_old, \
      default: gvs_plugins_new)

// HTML-like and plain text share one table of strings before 13.
static inline bool gvs_set_text(void *object, Agsym_t *symbol, const char *value) {
#if GVS_MAJOR >= 13
  return agxset_text(object, symbol, value) == 0;
#else
  return agxset(object, symbol, (char *)value) == 0;
#endif
}

static inline bool gvs_set_html(void *object, Agsym_t *symbol, const char *value) {
#if GVS_MAJOR >= 13
  return agxset_html(object, symbol, value) == 0;
#else
  Agraph_t *graph = agraphof(object);
  char *text = agstrdup_html(graph, (char *)value);
  if (!text) return false;
  bool is_set = agxset(object, symbol, text) == 0;
  agstrfree(graph, text);
  return is_set;
#endif
}

// Freeing a layout corrupts the heap in 2.42 (an edge label between two nodes of one rank).
static inline void gvs_free_layout(GVC_t *context, graph_t *graph) {
#if GVS_MAJOR >= 5
  gvFreeLayout(context, graph);
#else
  (void)context;
  (void)graph;
#endif
}

#endif
