#pragma once

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A gnuplot that waits for commands. Not for use by two threads at once.
typedef struct gnuplot gnuplot;

enum gnuplot_status {
  GNUPLOT_OK = 0,
  /// The program could not be started.
  GNUPLOT_MISSING,
  /// gnuplot refused a command; the message is its own.
  GNUPLOT_REFUSED,
  /// The process ended, or no longer takes commands.
  GNUPLOT_DIED,
  /// No answer within the time allowed; the process has been killed.
  GNUPLOT_SILENT,
};

/// Starts `path` (looked up as a shell does) and returns at once; NULL with a message when it
/// cannot be started.
gnuplot *gnuplot_start(const char *path, char *message, size_t capacity);

/// Sends commands; they end in a line end.
int gnuplot_send(gnuplot *process, const char *commands, size_t length);

/// Waits until everything sent has been done, at most `milliseconds`, and says how it went since
/// the last wait. Errors are forgotten afterwards.
int gnuplot_wait(gnuplot *process, int milliseconds, char *message, size_t capacity);

/// The program's version, such as 5.4.4; empty until it has answered once.
const char *gnuplot_version(const gnuplot *process);

/// The process's number, for tests.
int gnuplot_process_id(const gnuplot *process);

/// Ends the process and frees its memory.
void gnuplot_stop(gnuplot *process);

#ifdef __cplusplus
}
#endif
