#ifndef HIGHROAD_CEDITLINE_H
#define HIGHROAD_CEDITLINE_H

#include <histedit.h>
#include <stdio.h>
#include <wchar.h>

// What Swift can't reach by itself: variadic calls, the standard streams, and what may run inside a signal handler.

typedef unsigned char (*cel_command)(EditLine *, wint_t);

EditLine *cel_start(const char *name);
int cel_set_number(EditLine *, int what, int value);
int cel_set_owner(EditLine *, void *);
void *cel_owner(EditLine *);
int cel_set_reader(EditLine *, el_rfunc_t);
int cel_terminal(EditLine *, const char *name);
void cel_emacs(EditLine *);
int cel_editor_is_vi(EditLine *);
int cel_add(EditLine *, const wchar_t *name, const wchar_t *help, cel_command);
int cel_bind(EditLine *, const wchar_t *keys, const wchar_t *name);
int cel_bind_in_vi_commands(EditLine *, const wchar_t *keys, const wchar_t *name);
int cel_tty(EditLine *, const wchar_t *change);
/// Columns a character takes; negative where it can't be printed.
int cel_width(wchar_t);

/// What the program is doing with the terminal, as a signal finds it.
/// Lent means that another program, such as an editor, has it for a while.
enum cel_phase { cel_away, cel_editing, cel_busy, cel_lent };

/// Remembers how the terminal was, and puts it back on every signal and at the end; 0 where it worked.
int cel_guard(void);
void cel_enter(enum cel_phase);
/// The terminal as it was found, bracketed paste off.
void cel_restore(void);
/// The modes of the terminal as they were found; nothing else changes.
void cel_settle(void);
/// Keys arrive without an echo and without a limit, and Ctrl-C still stops.
void cel_listen(void);
/// Waits for keys or a signal, so many milliseconds, or for ever where that is negative.
enum cel_news { cel_gone = -1, cel_nothing, cel_keys, cel_signal };
enum cel_news cel_wait(int milliseconds);
/// A signal that came while editing; 0 where there is none.
int cel_next_signal(void);
/// Ends by this signal, as if it had never been caught.
void cel_die(int signal);
/// Stops as the terminal would, and comes back when continued.
void cel_stop(void);

#endif
