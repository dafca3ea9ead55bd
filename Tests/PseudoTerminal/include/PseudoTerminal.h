#ifndef HIGHROAD_PSEUDO_TERMINAL_H
#define HIGHROAD_PSEUDO_TERMINAL_H

#include <sys/types.h>

/// Starts a program at a terminal of its own, as its session's leader; 0 where it worked.
int pt_start(const char *path, char *const arguments[], char *const environment[], int rows, int columns, int *terminal, pid_t *child);
int pt_resize(int terminal, int rows, int columns);
/// Whether lines are gathered by the system and echoed, as a shell expects to find it.
int pt_is_sane(int terminal);

#endif
