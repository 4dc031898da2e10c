/* Starts the Windows copy: finds its folder, loads CPython from _internal, and nothing from anywhere else. */
#include <windows.h>
#include "facts.h"
#include <shellapi.h>
#include <wchar.h>

typedef int (*PythonMain)(int, wchar_t **);

static const wchar_t *incomplete(void)
{
    switch (PRIMARYLANGID(GetUserDefaultUILanguage())) {
    case LANG_FRENCH:
        return L"Good Offices n\u2019est pas complet. Installez-le de nouveau ; vos notes sont conserv\u00e9es.";
    case LANG_GERMAN:
        return L"Good Offices ist nicht vollst\u00e4ndig. Installieren Sie es noch einmal; Ihre Notizen bleiben erhalten.";
    case LANG_SPANISH:
        return L"Good Offices no est\u00e1 completo. Inst\u00e1lelo de nuevo; sus notas se conservan.";
    case LANG_ARABIC:
        return L"\u0628\u0631\u0646\u0627\u0645\u062c Good Offices \u063a\u064a\u0631 \u0645\u0643\u062a\u0645\u0644. "
               L"\u062b\u0628\u0651\u062a\u0647 \u0645\u0646 \u062c\u062f\u064a\u062f\u060c \u0648\u0633\u062a\u0628\u0642\u0649 "
               L"\u0645\u0644\u0627\u062d\u0638\u0627\u062a\u0643 \u0645\u062d\u0641\u0648\u0638\u0629.";
    default:
        return L"Good Offices is not complete. Install it again; your notes are kept.";
    }
}

static int give_up(void)
{
#ifdef TERMINAL
    DWORD written;
    const wchar_t *text = incomplete();
    HANDLE console = GetStdHandle(STD_ERROR_HANDLE);
    if (!WriteConsoleW(console, text, (DWORD)wcslen(text), &written, NULL)) {
        char bytes[1024];
        int size = WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes, NULL, NULL);
        WriteFile(console, bytes, size > 0 ? (DWORD)size - 1 : 0, &written, NULL);
    }
#else
    MessageBoxW(NULL, incomplete(), L"Good Offices", MB_OK | MB_ICONERROR);
#endif
    return 2;
}

/* The folder with the parts, beside this program; a path may have 32767 characters. */
static wchar_t *parts_folder(void)
{
    static wchar_t path[32768 + 16];
    DWORD length = GetModuleFileNameW(NULL, path, 32768);
    wchar_t *last = length && length < 32768 ? wcsrchr(path, L'\\') : NULL;
    if (!last)
        return NULL;
    wcscpy(last, L"\\_internal");
    return path;
}

static PythonMain load_python(wchar_t *folder)
{
    HMODULE library;
    static wchar_t path[32768 + 64];
    /* Not the folder of this program, nor the current one: in a folder of downloads anything may lie. */
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_USER_DIRS);
    if (!folder || !AddDllDirectory(folder))
        return NULL;
    wcscpy(path, folder);
    wcscat(path, L"\\" PYTHON_LIBRARY);
    library = LoadLibraryExW(path, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    return library ? (PythonMain)(void *)GetProcAddress(library, "Py_Main") : NULL;
}

int main(void)
{
    int given, at;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &given);
    wchar_t **told = words ? LocalAlloc(LPTR, (given + 3) * sizeof *told) : NULL;
    PythonMain python = load_python(parts_folder());
    if (!python || !told)
        return give_up();
    told[0] = words[0];
    told[1] = L"-c";
    told[2] = L"import good_offices_start";
    for (at = 1; at < given; at++)
        told[at + 2] = words[at];
    return python(given + 2, told);
}
