/* Starts the Linux copy: CPython, which is linked into this program, with the modules in _internal and no others. */
#define _GNU_SOURCE
#include <Python.h>
#include <limits.h>
#include <unistd.h>

static const char *const places[] = {"/" FIRST_NAME, "/python" PYTHON_VERSION "/lib-dynload", ""};

static char program[PATH_MAX + 1], parts[PATH_MAX + 16];

/* Where this program is, whatever link or name it was started by, and the folder with the parts beside it. */
static int find_places(void)
{
    ssize_t length = readlink("/proc/self/exe", program, PATH_MAX);
    char *last = length > 0 ? strrchr(program, '/') : NULL;
    if (!last)
        return 0;
    snprintf(parts, sizeof parts, "%.*s/_internal", (int)(last - program), program);
    return 1;
}

/* Where modules are looked for, and nowhere else: no variable, no folder of this user or system has a say. */
static PyStatus set_places(PyConfig *config)
{
    PyStatus status = PyConfig_SetBytesString(config, &config->executable, program);
    if (!PyStatus_Exception(status))
        status = PyConfig_SetBytesString(config, &config->home, parts);
    config->module_search_paths_set = 1;
    for (size_t at = 0; at < sizeof places / sizeof *places && !PyStatus_Exception(status); at++) {
        char path[PATH_MAX + 64];
        wchar_t *decoded;
        snprintf(path, sizeof path, "%s%s", parts, places[at]);
        decoded = Py_DecodeLocale(path, NULL);
        status = decoded ? PyWideStringList_Append(&config->module_search_paths, decoded) : PyStatus_NoMemory();
        PyMem_RawFree(decoded);
    }
    return status;
}

static PyStatus initialise(int given, char **words)
{
    PyPreConfig before;
    PyConfig config;
    PyStatus status;
    PyPreConfig_InitIsolatedConfig(&before);
    before.utf8_mode = -1; /* where the locale is C or POSIX, as Python itself does */
    status = Py_PreInitialize(&before);
    if (PyStatus_Exception(status))
        return status;
    PyConfig_InitIsolatedConfig(&config);
    config.install_signal_handlers = 1;
    config.pathconfig_warnings = 0;
    config.parse_argv = 0;
    config.site_import = 0;
    config.write_bytecode = 0;
    status = set_places(&config);
    if (!PyStatus_Exception(status))
        status = PyConfig_SetBytesArgv(&config, given, words);
    if (!PyStatus_Exception(status))
        status = PyConfig_SetString(&config, &config.run_command, L"import " START);
    if (!PyStatus_Exception(status))
        status = Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    return status;
}

int main(int given, char **words)
{
    char first[PATH_MAX + 64];
    PyStatus status;
    int is_found = find_places();
    snprintf(first, sizeof first, "%s/" FIRST_NAME, parts);
    if (!is_found || access(first, R_OK)) {
        fputs("Good Offices is not complete. Install it again; your notes are kept.\n", stderr);
        return 2;
    }
    status = initialise(given, words);
    if (PyStatus_Exception(status))
        Py_ExitStatusException(status);
    return Py_RunMain();
}
