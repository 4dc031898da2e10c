/* What wine declares in ucrtbase.dll and does not have: the parts of complex numbers, which NumPy asks for. */
typedef struct { float real, imaginary; } Single;
typedef struct { double real, imaginary; } Double;

float my_crealf(Single number) { return number.real; }
float my_cimagf(Single number) { return number.imaginary; }
double my_creal(Double number) { return number.real; }
double my_cimag(Double number) { return number.imaginary; }
double my_creall(Double number) { return number.real; }
double my_cimagl(Double number) { return number.imaginary; }

int _fltused = 0;
int __stdcall DllMain(void *module, unsigned reason, void *reserved)
{
    (void)module, (void)reason, (void)reserved;
    return 1;
}
