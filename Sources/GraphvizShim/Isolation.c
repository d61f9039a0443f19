// A process per job: libgvc keeps state, leaks and sometimes crashes, and none of that may reach
// the next layout. Forking after the libraries are loaded costs about a millisecond.
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

#include "GraphvizShim.h"

enum { noise_cap = 4096, most_children = 64, patience = 500 };

typedef struct {
  pid_t process;
  size_t index;
  int answer, noise;
  uint8_t *bytes;
  size_t length, room;
  bool is_cut;
  char text[noise_cap + 1];
  size_t text_length;
} child;

static void lower(int resource, uint64_t amount, uint64_t margin) {
  if (!amount) return;
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0) return;
  rlim_t most = (rlim_t)(amount + margin);
  if (limit.rlim_max == RLIM_INFINITY || most < limit.rlim_max) limit.rlim_max = most;
  limit.rlim_cur = (rlim_t)amount < limit.rlim_max ? (rlim_t)amount : limit.rlim_max;
  setrlimit(resource, &limit);
}

static void confine(gvs_limits limits) {
#ifdef __linux__
  // No job outlives the worker that would read its answer.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  lower(RLIMIT_CPU, limits.processor_seconds, 1);
  lower(RLIMIT_AS, limits.memory_bytes, 0);
  lower(RLIMIT_FSIZE, limits.file_bytes, 0);
  signal(SIGALRM, SIG_DFL);
  signal(SIGXCPU, SIG_DFL);
  if (limits.wall_seconds) alarm((unsigned)limits.wall_seconds);
}

static bool start(child *made, size_t index, gvs_limits limits, void *context, gvs_job job) {
  int answer[2], noise[2];
  if (pipe(answer) != 0) return false;
  if (pipe(noise) != 0) {
    close(answer[0]);
    close(answer[1]);
    return false;
  }
  pid_t process = fork();
  if (process == 0) {
    close(answer[0]);
    close(noise[0]);
    dup2(noise[1], STDERR_FILENO);
    confine(limits);
    job(context, index, answer[1]);
    _exit(0);
  }
  close(answer[1]);
  close(noise[1]);
  if (process < 0) {
    close(answer[0]);
    close(noise[0]);
    return false;
  }
  memset(made, 0, sizeof *made);
  made->process = process;
  made->index = index;
  made->answer = answer[0];
  made->noise = noise[0];
  return true;
}

static void keep(child *from, const uint8_t *bytes, size_t count, size_t cap) {
  if (count > cap - from->length) {
    from->is_cut = true;
    kill(from->process, SIGKILL);
    return;
  }
  if (from->length + count > from->room) {
    size_t room = (from->length + count) * 2;
    uint8_t *grown = realloc(from->bytes, room);
    if (!grown) {
      from->is_cut = true;
      kill(from->process, SIGKILL);
      return;
    }
    from->bytes = grown;
    from->room = room;
  }
  memcpy(from->bytes + from->length, bytes, count);
  from->length += count;
}

// Reads what is there; closes the descriptor and marks it with -1 at its end.
static void drain(child *from, int *descriptor, size_t cap) {
  static uint8_t buffer[65536];
  ssize_t count = read(*descriptor, buffer, sizeof buffer);
  if (count < 0 && errno == EINTR) return;
  if (count <= 0) {
    close(*descriptor);
    *descriptor = -1;
    return;
  }
  if (descriptor == &from->answer) {
    if (!from->is_cut) keep(from, buffer, (size_t)count, cap);
    return;
  }
  size_t room = noise_cap - from->text_length;
  size_t taken = (size_t)count < room ? (size_t)count : room;
  memcpy(from->text + from->text_length, buffer, taken);
  from->text_length += taken;
}

static void finish(child *ended, void *context, gvs_taker taker) {
  int status = 0;
  while (waitpid(ended->process, &status, 0) < 0 && errno == EINTR) continue;
  gvs_outcome outcome = {
      .signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0,
      .code = WIFEXITED(status) ? WEXITSTATUS(status) : 0,
      .answer = ended->bytes,
      .answer_length = ended->length,
      .is_cut = ended->is_cut,
      .noise = ended->text,
  };
  taker(context, ended->index, outcome);
  free(ended->bytes);
}

// Nobody reads the answers of a worker whose asker is gone; it is looked for twice a second.
static void wait_for_some(child *children, size_t count, size_t cap, pid_t asker) {
  struct pollfd waits[2 * most_children];
  for (size_t at = 0; at < count; at++) {
    waits[2 * at] = (struct pollfd){.fd = children[at].answer, .events = POLLIN};
    waits[2 * at + 1] = (struct pollfd){.fd = children[at].noise, .events = POLLIN};
  }
  int ready = poll(waits, (nfds_t)(2 * count), patience);
  if (ready == 0 && getppid() != asker) _exit(1);
  if (ready <= 0) return;
  for (size_t at = 0; at < count; at++) {
    if (waits[2 * at].revents) drain(&children[at], &children[at].answer, cap);
    if (waits[2 * at + 1].revents) drain(&children[at], &children[at].noise, cap);
  }
}

bool gvs_run_isolated(size_t count, size_t width, gvs_limits limits, size_t answer_cap,
                      void *context, gvs_job job, gvs_taker taker) {
  if (width < 1) width = 1;
  if (width > most_children) width = most_children;
  child *children = calloc(width, sizeof *children);
  if (!children) return false;
  pid_t asker = getppid();
  size_t running = 0, next = 0;
  bool is_possible = true;
  while (running > 0 || (next < count && is_possible)) {
    while (is_possible && running < width && next < count) {
      is_possible = start(&children[running], next, limits, context, job);
      if (!is_possible) break;
      running++;
      next++;
    }
    if (running == 0) break;
    wait_for_some(children, running, answer_cap, asker);
    for (size_t at = 0; at < running;) {
      if (children[at].answer >= 0 || children[at].noise >= 0) {
        at++;
        continue;
      }
      finish(&children[at], context, taker);
      children[at] = children[--running];
    }
  }
  free(children);
  return is_possible;
}
