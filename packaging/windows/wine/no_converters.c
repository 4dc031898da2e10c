/* Stands in for icuuc.dll, which every Windows 10 has and wine lacks: no converter can be opened. Qt asks for one only
   where text is in an encoding that it does not know itself. */
#define U_FILE_ACCESS_ERROR 4

void *my_open(const char *name, int *error)
{
    (void)name;
    if (error)
        *error = U_FILE_ACCESS_ERROR;
    return 0;
}

void *my_nothing(void) { return 0; }

int __stdcall DllMain(void *module, unsigned reason, void *reserved)
{
    (void)module, (void)reason, (void)reserved;
    return 1;
}
