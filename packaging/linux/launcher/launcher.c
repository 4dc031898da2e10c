/* Starts the Linux copy: CPython, which is linked into this program, with the modules in _internal and no others. */
#define _GNU_SOURCE
#include <Python.h>
#include <limits.h>
#include <unistd.h>

static const char *const places[] = {"/" FIRST_NAME, "/python" PYTHON_VERSION "/lib-dynload", ""};

/* The folder with the parts, beside this program. */
static char *parts_folder(void)
{
    static char path[PATH_MAX + 16];
    ssize_t length = readlink("/proc/self/exe", path, PATH_MAX);
    char *last = length > 0 && length < PATH_MAX ? memrchr(path, '/', (size_t)length) : NULL;
    if (!last)
        return NULL;
    strcpy(last, "/_internal");
    return path;
}

/* Where modules are looked for, and nowhere else: no variable, no folder of this user or system has a say. */
static PyStatus set_places(PyConfig *config, const char *folder)
{
    PyStatus status = PyConfig_SetBytesString(config, &config->home, folder);
    config->module_search_paths_set = 1;
    for (size_t at = 0; at < sizeof places / sizeof *places && !PyStatus_Exception(status); at++) {
        char path[PATH_MAX + 64];
        wchar_t *decoded;
        snprintf(path, sizeof path, "%s%s", folder, places[at]);
        decoded = Py_DecodeLocale(path, NULL);
        status = decoded ? PyWideStringList_Append(&config->module_search_paths, decoded) : PyStatus_NoMemory();
        PyMem_RawFree(decoded);
    }
    return status;
}

static PyStatus initialise(int given, char **words, const char *folder)
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
    status = set_places(&config, folder);
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
    char *folder = parts_folder(), first[PATH_MAX + 64];
    PyStatus status;
    snprintf(first, sizeof first, "%s/" FIRST_NAME, folder ? folder : "");
    if (access(first, R_OK)) {
        fputs("Good Offices is not complete. Install it again; your notes are kept.\n", stderr);
        return 2;
    }
    status = initialise(given, words, folder);
    if (PyStatus_Exception(status))
        Py_ExitStatusException(status);
    return Py_RunMain();
}
