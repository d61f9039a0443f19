#ifdef __linux__
#define _GNU_SOURCE
#include <sys/mman.h>
#endif
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "GraphvizShim.h"

size_t gvs_processor_count(void) {
  long count = sysconf(_SC_NPROCESSORS_ONLN);
  return count < 1 ? 1 : (size_t)count;
}

uint8_t *gvs_read_all(int descriptor, size_t cap, size_t *length) {
  size_t room = 65536, count = 0;
  uint8_t *bytes = malloc(room);
  while (bytes) {
    if (count == room) {
      room *= 2;
      uint8_t *grown = realloc(bytes, room);
      if (!grown) break;
      bytes = grown;
    }
    ssize_t got = read(descriptor, bytes + count, room - count);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) break;
    count += (size_t)got;
    if (count > cap) break;
    if (got > 0) continue;
    *length = count;
    return bytes;
  }
  free(bytes);
  return NULL;
}

bool gvs_write_all(int descriptor, const uint8_t *bytes, size_t length) {
  size_t done = 0;
  while (done < length) {
    ssize_t count = write(descriptor, bytes + done, length - done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    done += (size_t)count;
  }
  return true;
}

static int nameless_file(void) {
#ifdef __linux__
  return memfd_create("crosstie", MFD_CLOEXEC);
#else
  FILE *file = tmpfile();
  if (!file) return -1;
  int descriptor = dup(fileno(file));
  fclose(file);
  return descriptor;
#endif
}

bool gvs_rewind(int descriptor) { return lseek(descriptor, 0, SEEK_SET) == 0; }

int gvs_file_of(const uint8_t *bytes, size_t length) {
  int descriptor = nameless_file();
  if (descriptor < 0) return -1;
  if (gvs_write_all(descriptor, bytes, length) && gvs_rewind(descriptor)) return descriptor;
  close(descriptor);
  return -1;
}

void gvs_close(int descriptor) { close(descriptor); }

void gvs_free_memory(uint8_t *bytes) { free(bytes); }

void gvs_exit(int code) { _exit(code); }
