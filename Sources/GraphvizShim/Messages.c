#include "Messages.h"

#include <string.h>

#include "GraphvizShim.h"
#include "Versions.h"

// libgvc hands a message over in pieces: "Error" or "Warning", ": ", then the text.
static char text[4096];
static size_t length;
static bool has_error;

static int take_piece(char *piece) {
  if (strcmp(piece, "Error") == 0) has_error = true;
  for (; *piece && length + 1 < sizeof text; piece++) text[length++] = *piece;
  text[length] = 0;
  return 0;
}

void gvs_collect_messages(void) {
  agseterr(AGWARN);
  agseterrf(take_piece);
}

void gvs_clear_messages(void) {
  length = 0;
  text[0] = 0;
  has_error = false;
}

const char *gvs_messages(void) { return text; }

bool gvs_has_error(void) { return has_error; }
