/* The products of one type of numbers: NUMBER, whose functions are NAMED; REAL where it has no imaginary part.
   Real factors are given as they are, complex ones by where they lie. */
#ifdef REAL
#define FACTOR NUMBER
#define VALUE(factor) (factor)
#define CONJUGATE(number) (number)
#else
#define FACTOR const NUMBER *
#define VALUE(factor) (*(factor))
#define CONJUGATE(number) (~(number)) /* GNU C's word for it */
#endif

static NUMBER NAMED(sum_of_products)(Count n, const NUMBER *x, Count x_step, const NUMBER *y, Count y_step, int conjugated)
{
    NUMBER sum = 0;
    x = FIRST(x, n, x_step), y = FIRST(y, n, y_step);
    for (Count i = 0; i < n; i++)
        sum += (conjugated ? CONJUGATE(x[i * x_step]) : x[i * x_step]) * y[i * y_step];
    return sum;
}

#ifdef REAL
EXPORTED NUMBER NAMED(dot)(Count n, const NUMBER *x, Count x_step, const NUMBER *y, Count y_step)
{
    return NAMED(sum_of_products)(n, x, x_step, y, y_step, 0);
}
#else
EXPORTED void NAMED(dotu_sub)(Count n, const NUMBER *x, Count x_step, const NUMBER *y, Count y_step, NUMBER *result)
{
    *result = NAMED(sum_of_products)(n, x, x_step, y, y_step, 0);
}

EXPORTED void NAMED(dotc_sub)(Count n, const NUMBER *x, Count x_step, const NUMBER *y, Count y_step, NUMBER *result)
{
    *result = NAMED(sum_of_products)(n, x, x_step, y, y_step, 1);
}
#endif

EXPORTED void NAMED(axpy)(Count n, FACTOR alpha, const NUMBER *x, Count x_step, NUMBER *y, Count y_step)
{
    x = FIRST(x, n, x_step), y = FIRST(y, n, y_step);
    for (Count i = 0; i < n; i++)
        y[i * y_step] += VALUE(alpha) * x[i * x_step];
}

/* The element of a matrix, or of what it is turned into. */
static NUMBER NAMED(element)(const NUMBER *matrix, int order, int turned, Count row, Count column, Count leading)
{
    int by_row = (order == ROW_MAJOR) == (turned == PLAIN);
    NUMBER number = by_row ? matrix[row * leading + column] : matrix[column * leading + row];
    return turned == CONJUGATED ? CONJUGATE(number) : number;
}

/* A result is alpha times the sum, and beta times what was there: which is not looked at where beta is 0. */
static void NAMED(put)(NUMBER *place, NUMBER sum, FACTOR alpha, FACTOR beta)
{
    *place = VALUE(beta) == 0 ? VALUE(alpha) * sum : VALUE(alpha) * sum + VALUE(beta) * *place;
}

EXPORTED void NAMED(gemv)(int order, int turned, Count m, Count n, FACTOR alpha, const NUMBER *a, Count leading,
                          const NUMBER *x, Count x_step, FACTOR beta, NUMBER *y, Count y_step)
{
    Count rows = turned == PLAIN ? m : n, columns = turned == PLAIN ? n : m;
    x = FIRST(x, columns, x_step), y = FIRST(y, rows, y_step);
    for (Count i = 0; i < rows; i++) {
        NUMBER sum = 0;
        for (Count j = 0; j < columns; j++)
            sum += NAMED(element)(a, order, turned, i, j, leading) * x[j * x_step];
        NAMED(put)(y + i * y_step, sum, alpha, beta);
    }
}

EXPORTED void NAMED(gemm)(int order, int a_turned, int b_turned, Count m, Count n, Count k, FACTOR alpha, const NUMBER *a,
                          Count a_leading, const NUMBER *b, Count b_leading, FACTOR beta, NUMBER *c, Count c_leading)
{
    for (Count i = 0; i < m; i++)
        for (Count j = 0; j < n; j++) {
            NUMBER sum = 0;
            for (Count p = 0; p < k; p++)
                sum += NAMED(element)(a, order, a_turned, i, p, a_leading) *
                       NAMED(element)(b, order, b_turned, p, j, b_leading);
            NAMED(put)(c + (order == ROW_MAJOR ? i * c_leading + j : j * c_leading + i), sum, alpha, beta);
        }
}

/* A matrix times itself turned: the half above or below the diagonal, and the diagonal. */
EXPORTED void NAMED(syrk)(int order, int half, int turned, Count n, Count k, FACTOR alpha, const NUMBER *a, Count a_leading,
                          FACTOR beta, NUMBER *c, Count c_leading)
{
    for (Count i = 0; i < n; i++)
        for (Count j = half == UPPER ? i : 0; j < (half == UPPER ? n : i + 1); j++) {
            NUMBER sum = 0;
            for (Count p = 0; p < k; p++)
                sum += NAMED(element)(a, order, turned, i, p, a_leading) *
                       NAMED(element)(a, order, turned, j, p, a_leading);
            NAMED(put)(c + (order == ROW_MAJOR ? i * c_leading + j : j * c_leading + i), sum, alpha, beta);
        }
}

#undef NUMBER
#undef NAMED
#undef FACTOR
#undef VALUE
#undef CONJUGATE
