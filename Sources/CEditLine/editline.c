#define _GNU_SOURCE
#include "CEditLine.h"

#ifdef __linux__
// As /dev/null, without asking the system at every key.
static ssize_t forget(void *cookie, const char *text, size_t size) {
    (void)cookie, (void)text;
    return (ssize_t)size;
}
static FILE *unheard(void) { return fopencookie(NULL, "w", (cookie_io_functions_t){.write = forget}); }
#else
static FILE *unheard(void) { return fopen("/dev/null", "w"); }
#endif

EditLine *cel_start(const char *name) {
    // An unknown terminal is told to nobody: it is found out and answered in cel_terminal.
    FILE *nowhere = unheard();
    EditLine *el = nowhere ? el_init(name, stdin, stdout, nowhere) : NULL;
    // It keeps the text and knows the keys; what is seen is drawn elsewhere.
    if (el) el_wset(el, EL_SETFP, 1, nowhere);
    return el;
}
int cel_set_number(EditLine *el, int what, int value) { return el_wset(el, what, value); }
int cel_set_owner(EditLine *el, void *owner) { return el_wset(el, EL_CLIENTDATA, owner); }
void *cel_owner(EditLine *el) {
    void *owner = NULL;
    el_wget(el, EL_CLIENTDATA, &owner);
    return owner;
}
int cel_set_reader(EditLine *el, el_rfunc_t reader) { return el_wset(el, EL_GETCFN, reader); }
int cel_terminal(EditLine *el, const char *name) { return el_set(el, EL_TERMINAL, name); }
void cel_emacs(EditLine *el) { el_wset(el, EL_EDITOR, L"emacs"); }
int cel_editor_is_vi(EditLine *el) {
    const wchar_t *editor = NULL;
    el_wget(el, EL_EDITOR, &editor);
    return editor != NULL && editor[0] == L'v';
}
int cel_add(EditLine *el, const wchar_t *name, const wchar_t *help, cel_command command) { return el_wset(el, EL_ADDFN, name, help, command); }
int cel_bind(EditLine *el, const wchar_t *keys, const wchar_t *name) { return el_wset(el, EL_BIND, keys, name, NULL); }
int cel_bind_in_vi_commands(EditLine *el, const wchar_t *keys, const wchar_t *name) { return el_wset(el, EL_BIND, L"-a", keys, name, NULL); }
int cel_tty(EditLine *el, const wchar_t *change) { return el_wset(el, EL_SETTY, L"-d", change, NULL); }
int cel_width(wchar_t character) { return wcwidth(character); }
