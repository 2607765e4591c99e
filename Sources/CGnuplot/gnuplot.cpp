// libgnuplot-iostream behind a C header, over a process we start ourselves: so that its number,
// its standard error and its end are ours to see. No exception leaves this file.

#include "gnuplot.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <exception>
#include <memory>
#include <string>

#include <gnuplot-iostream.h>

extern char **environ;

struct gnuplot {
  pid_t pid = -1;
  int answers = -1;  // the process's standard error
  std::unique_ptr<gnuplotio::Gnuplot> stream;
  std::string unread;
  int sequence = 0;
  std::string version;
};

namespace {

void tell(const std::string &text, char *message, size_t capacity) {
  if (capacity == 0) return;
  size_t length = text.size() < capacity - 1 ? text.size() : capacity - 1;
  memcpy(message, text.data(), length);
  message[length] = 0;
}

void close_on_exec(int descriptor) { fcntl(descriptor, F_SETFD, FD_CLOEXEC); }

// Takes one whole line out of what has arrived.
bool next_line(gnuplot *process, std::string &line) {
  size_t end = process->unread.find('\n');
  if (end == std::string::npos) return false;
  line = process->unread.substr(0, end);
  process->unread.erase(0, end + 1);
  return true;
}

int wait_for_answer(gnuplot *process, int milliseconds, char *message, size_t capacity) {
  const std::string mark = "@@lectern " + std::to_string(++process->sequence) + " ";
  *process->stream << "print sprintf(\"" << mark << "%.1f.%s %d %s\", "
                   << "GPVAL_VERSION, GPVAL_PATCHLEVEL, GPVAL_ERRNO, GPVAL_ERRMSG)\n"
                   << "reset errors\n";
  process->stream->flush();
  if (!process->stream->good()) return GNUPLOT_DIED;

  const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
  std::string line;
  while (true) {
    while (next_line(process, line)) {
      size_t at = line.find(mark);
      if (at == std::string::npos) continue;
      const size_t number = line.find(' ', at + mark.size());
      if (number == std::string::npos) continue;
      process->version = line.substr(at + mark.size(), number - at - mark.size());
      const std::string answer = line.substr(number + 1);
      if (answer.compare(0, 2, "0 ") == 0) return GNUPLOT_OK;
      const size_t space = answer.find(' ');
      tell(space == std::string::npos ? answer : answer.substr(space + 1), message, capacity);
      return GNUPLOT_REFUSED;
    }
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        deadline - std::chrono::steady_clock::now());
    pollfd descriptor = {process->answers, POLLIN, 0};
    const int ready = left.count() > 0 ? poll(&descriptor, 1, int(left.count())) : 0;
    if (ready == 0) {
      kill(process->pid, SIGKILL);
      return GNUPLOT_SILENT;
    }
    if (ready < 0) continue;  // a signal came in between
    char buffer[4096];
    const ssize_t count = read(process->answers, buffer, sizeof buffer);
    if (count <= 0) return GNUPLOT_DIED;
    process->unread.append(buffer, size_t(count));
  }
}

}  // namespace

gnuplot *gnuplot_start(const char *path, char *message, size_t capacity) try {
  signal(SIGPIPE, SIG_IGN);
  int input[2], errors[2];
  if (pipe(input) != 0) {
    tell(strerror(errno), message, capacity);
    return nullptr;
  }
  if (pipe(errors) != 0) {
    tell(strerror(errno), message, capacity);
    close(input[0]);
    close(input[1]);
    return nullptr;
  }
  for (int descriptor : {input[0], input[1], errors[0], errors[1]}) close_on_exec(descriptor);

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input[0], 0);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, errors[1], 2);
  short flags = POSIX_SPAWN_SETPGROUP;
  // Nothing else of ours is left to it: whoever waits for the end of a pipe or of another process
  // would wait for gnuplot, which stays.
#if defined(__APPLE__)
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#elif defined(__GLIBC__) && __GLIBC_PREREQ(2, 34)
  posix_spawn_file_actions_addclosefrom_np(&actions, 3);
#endif
  // A Ctrl-C at the terminal is for us: gnuplot ends when its input does.
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, flags);
  posix_spawnattr_setpgroup(&attributes, 0);

  std::string program = path;
  std::string option = "--default-settings";
  char *arguments[] = {program.data(), option.data(), nullptr};
  auto process = std::make_unique<gnuplot>();
  const int failure =
      posix_spawnp(&process->pid, path, &actions, &attributes, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  close(input[0]);
  close(errors[1]);
  if (failure != 0) {
    tell(strerror(failure), message, capacity);
    close(input[1]);
    close(errors[0]);
    return nullptr;
  }
  process->answers = errors[0];
  process->stream = std::make_unique<gnuplotio::Gnuplot>(fdopen(input[1], "w"));
  return process.release();
} catch (const std::exception &error) {
  tell(error.what(), message, capacity);
  return nullptr;
}

int gnuplot_send(gnuplot *process, const char *commands, size_t length) try {
  process->stream->write(commands, std::streamsize(length));
  process->stream->flush();
  return process->stream->good() ? GNUPLOT_OK : GNUPLOT_DIED;
} catch (const std::exception &) {
  return GNUPLOT_DIED;
}

int gnuplot_wait(gnuplot *process, int milliseconds, char *message, size_t capacity) try {
  tell("", message, capacity);
  return wait_for_answer(process, milliseconds, message, capacity);
} catch (const std::exception &error) {
  tell(error.what(), message, capacity);
  return GNUPLOT_DIED;
}

const char *gnuplot_version(const gnuplot *process) { return process->version.c_str(); }

int gnuplot_process_id(const gnuplot *process) { return int(process->pid); }

void gnuplot_stop(gnuplot *process) try {
  if (process == nullptr) return;
  process->stream.reset();  // closes the pipe
  close(process->answers);
  // All it has drawn is written by now; its own way out takes longer than a plot.
  kill(process->pid, SIGKILL);
  int status = 0;
  waitpid(process->pid, &status, 0);
  delete process;
} catch (const std::exception &) {
}
