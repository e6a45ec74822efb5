/* Preloaded into a process: appends to $DISK_LOG what it does to the hub's database, and the first bytes that it sends
   to a printer. A write is recorded before it is done, a sync after it is done: what the log calls synced is synced.

   One record: operation, length of the path, offset, length of the data (each 8 bytes, little-endian), path, data. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int log_fd = -1;

__attribute__((constructor)) static void open_log(void) {
    const char *path = getenv("DISK_LOG");
    if (path) log_fd = open(path, O_WRONLY | O_APPEND | O_CLOEXEC);
}

static void record(char operation, const char *path, uint64_t offset, const void *data, uint64_t length) {
    uint64_t head[4] = {(uint64_t)operation, strlen(path), offset, length};
    struct iovec parts[3] = {{head, sizeof head}, {(void *)path, head[1]}, {(void *)data, length}};
    if (log_fd >= 0 && writev(log_fd, parts, 3) < 0) abort();
}

static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, 4095);
    path[length < 0 ? 0 : length] = 0;
    return length > 0;
}

static int is_stored(int fd, char *path) {
    return path_of(fd, path) && strstr(path, "/hub.db") && !strstr(path, "-shm");
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
    char path[4096];
    if (is_stored(fd, path)) record('w', path, offset, data, length);
    return REAL(pwrite64)(fd, data, length, offset);
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) { return pwrite64(fd, data, length, offset); }

ssize_t write(int fd, const void *data, size_t length) {
    char path[4096];
    if (path_of(fd, path) && strncmp(path, "/dev/pts/", 9) == 0) record('p', path, 0, data, length);
    return REAL(write)(fd, data, length);
}

int ftruncate64(int fd, off64_t length) {
    char path[4096];
    if (is_stored(fd, path)) record('t', path, length, "", 0);
    return REAL(ftruncate64)(fd, length);
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int fdatasync(int fd) {
    char path[4096];
    int failed = REAL(fdatasync)(fd);
    if (!failed && is_stored(fd, path)) record('s', path, 0, "", 0);
    return failed;
}

int fsync(int fd) {
    char path[4096];
    int failed = REAL(fsync)(fd);
    if (!failed && is_stored(fd, path)) record('s', path, 0, "", 0);
    return failed;
}

int unlink(const char *path) {
    if (strstr(path, "/hub.db") && !strstr(path, "-shm")) record('u', path, 0, "", 0);
    return REAL(unlink)(path);
}
