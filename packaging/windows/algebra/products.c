/* The products that NumPy's core takes from OpenBLAS, by its names and conventions: all that it links, computed as
   they are defined. Numbers of rows and columns are of 64 bits. Needs no library, not even C's. */
typedef long long Count;

enum { ROW_MAJOR = 101 };
enum { PLAIN = 111, CONJUGATED = 113 };
enum { UPPER = 121 };

#define EXPORTED __attribute__((visibility("default"), dllexport))
#ifndef _WIN32
#undef EXPORTED
#define EXPORTED __attribute__((visibility("default")))
#endif

/* The first element of a vector, which counts backwards when its step is negative. */
#define FIRST(vector, count, step) ((vector) + ((step) < 0 ? (1 - (count)) * (step) : 0))

#define REAL 1
#define NUMBER float
#define NAMED(name) scipy_cblas_s##name##64_
#include "of_one_type.h"

#define NUMBER double
#define NAMED(name) scipy_cblas_d##name##64_
#include "of_one_type.h"
#undef REAL

#define NUMBER float _Complex
#define NAMED(name) scipy_cblas_c##name##64_
#include "of_one_type.h"

#define NUMBER double _Complex
#define NAMED(name) scipy_cblas_z##name##64_
#include "of_one_type.h"

int _fltused = 0;

#ifdef _WIN32
int __stdcall DllMain(void *module, unsigned reason, void *reserved)
{
    (void)module, (void)reason, (void)reserved;
    return 1;
}
#endif
