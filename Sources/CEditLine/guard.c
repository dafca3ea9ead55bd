#define _GNU_SOURCE
#include "CEditLine.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios found;
static volatile sig_atomic_t phase = cel_away, isGuarded = 0, askedToEnd = 0;
static int wake[2] = {-1, -1};

static const int endings[] = {SIGTERM, SIGHUP, SIGQUIT, SIGINT};
static const int crashes[] = {SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE};
static const int news[] = {SIGWINCH, SIGCONT};
#define EACH(list) for (size_t i = 0; i < sizeof list / sizeof *list; i++)

void cel_restore(void) {
    if (!isGuarded || phase == cel_away) return;
    static const char pasteOff[] = "\033[?2004l\033[0m";
    tcsetattr(STDIN_FILENO, TCSANOW, &found);
    (void)!write(STDOUT_FILENO, pasteOff, sizeof pasteOff - 1);
    phase = cel_away;
}

void cel_settle(void) { tcsetattr(STDIN_FILENO, TCSANOW, &found); }

void cel_listen(void) {
    struct termios listening = found;
    listening.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    listening.c_iflag &= ~(tcflag_t)ICRNL;
    listening.c_cc[VMIN] = 1;
    listening.c_cc[VTIME] = 0;
    tcsetattr(STDIN_FILENO, TCSANOW, &listening);
}

void cel_die(int number) {
    cel_restore();
    signal(number, SIG_DFL);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, number);
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);
    raise(number);
    _exit(128 + number);
}

static void tell(int number) {
    unsigned char byte = (unsigned char)number;
    (void)!write(wake[1], &byte, 1);
}

static void onEnding(int number) {
    int error = errno;
    // While editing the draft is kept first, by whoever reads the keys; asked again, it ends at once.
    if (phase == cel_editing && (number == SIGINT || !askedToEnd)) {
        if (number != SIGINT) askedToEnd = 1;
        tell(number);
    } else if (phase == cel_lent && (number == SIGINT || number == SIGQUIT)) {
        // Meant for the program that has the terminal.
    } else if (phase == cel_busy && number == SIGINT && !askedToEnd) {
        askedToEnd = 1;
    } else {
        cel_die(number);
    }
    errno = error;
}

static void onCrash(int number) { cel_die(number); }

static void onStop(int number) {
    int error = errno;
    if (phase == cel_editing) tell(number); else cel_stop();
    errno = error;
}

static void onNews(int number) {
    int error = errno;
    if (phase == cel_editing) tell(number);
    errno = error;
}

static void catch(int number, void (*handler)(int), int flags) {
    struct sigaction action, old;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    // Who started the program with a signal ignored, as nohup does, is obeyed.
    if (sigaction(number, NULL, &old) == 0 && old.sa_handler == SIG_IGN && number != SIGPIPE) return;
    sigaction(number, &action, NULL);
}

void cel_stop(void) {
    enum cel_phase before = phase;
    if (before != cel_lent) cel_restore();
    signal(SIGTSTP, SIG_DFL);
    sigset_t set, old;
    sigemptyset(&set);
    sigaddset(&set, SIGTSTP);
    pthread_sigmask(SIG_UNBLOCK, &set, &old);
    // The whole job stops, as it would by the key.
    if (before == cel_lent) raise(SIGTSTP); else kill(0, SIGTSTP);
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    catch(SIGTSTP, onStop, SA_RESTART);
    phase = before;
    if (before == cel_busy) cel_listen();
}

int cel_guard(void) {
    if (isGuarded) return 0;
    if (tcgetattr(STDIN_FILENO, &found) != 0 || pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    static char room[64 * 1024];
    stack_t stack = {.ss_sp = room, .ss_size = sizeof room};
    sigaltstack(&stack, NULL);
    isGuarded = 1;
    EACH(endings) catch(endings[i], onEnding, SA_RESTART);
    EACH(crashes) catch(crashes[i], onCrash, SA_NODEFER | SA_ONSTACK);
    EACH(news) catch(news[i], onNews, SA_RESTART);
    catch(SIGTSTP, onStop, SA_RESTART);
    signal(SIGPIPE, SIG_IGN);
    atexit(cel_restore);
    return 0;
}

void cel_enter(enum cel_phase next) {
    if (phase == next) return;
    if (next != cel_busy || phase != cel_editing) askedToEnd = 0;
    phase = next;
}

enum cel_news cel_wait(int milliseconds) {
    struct pollfd wanted[] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = wake[0], .events = POLLIN}};
    int count = poll(wanted, 2, milliseconds);
    if (count < 0) return errno == EINTR ? cel_nothing : cel_gone;
    return wanted[1].revents ? cel_signal : wanted[0].revents ? cel_keys : cel_nothing;
}

int cel_next_signal(void) {
    unsigned char byte = 0;
    return read(wake[0], &byte, 1) == 1 ? byte : 0;
}
