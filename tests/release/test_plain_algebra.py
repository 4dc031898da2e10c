"""The products that stand in NumPy's Windows copy in the place of OpenBLAS are those that NumPy computes itself."""

from __future__ import annotations

import ctypes
import importlib
import shutil
import subprocess
import sys

import numpy as np
import pytest

from tests.architecture.source_tree import ROOT

TYPES = {"s": np.float32, "d": np.float64, "c": np.complex64, "z": np.complex128}
ROW_MAJOR, COLUMN_MAJOR = 101, 102
UPPER, LOWER = 121, 122
TURNED = {111: lambda matrix: matrix, 112: lambda matrix: matrix.T, 113: lambda matrix: matrix.conj().T}
STEPS = (1, 2, -1, -3)
ORDERS = {ROW_MAJOR: "C", COLUMN_MAJOR: "F"}

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("gcc"), reason="needs Linux, where it is made, and gcc"
)


@pytest.fixture(autouse=True)
def packaging_on_path(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging/windows"))


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    file = tmp_path_factory.mktemp("algebra") / "products.so"
    source = ROOT / "packaging/windows/algebra/products.c"
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging/windows"))
        options = importlib.import_module("plain_algebra").COMPUTED
    subprocess.run(["gcc", "-shared", "-fPIC", "-nostdlib", *options, str(source), "-o", str(file)], check=True)
    return ctypes.CDLL(str(file))


@pytest.fixture(params=TYPES)
def kind(request):
    return request.param


@pytest.fixture
def made(kind):
    """Makes arrays of numbers, the same in every run."""
    numbers = np.random.default_rng(7)

    def make(*shape, order="C"):
        values = numbers.integers(-9, 9, shape) + (1j * numbers.integers(-9, 9, shape) if kind in "cz" else 0)
        return np.array(values, TYPES[kind], order=order)

    return make


def called(library, kind, name, *arguments):
    """Call one product: real results come back, others are written where a last argument says."""
    function = getattr(library, f"scipy_cblas_{kind}{name}64_")
    function.restype = {"s": ctypes.c_float, "d": ctypes.c_double}.get(kind)
    return function(*arguments)


def count(*numbers):
    return [ctypes.c_longlong(number) for number in numbers]


def factor(kind, array):
    """A factor as it is given: real ones by value, complex ones by where they lie."""
    real = {"s": ctypes.c_float, "d": ctypes.c_double}.get(kind)
    return real(array[0]) if real else at(array)


def at(array, first=0):
    return ctypes.c_void_p(array.ctypes.data + first * array.itemsize)


def leading(matrix, order):
    return ctypes.c_longlong(max(1, matrix.shape[1 if order == ROW_MAJOR else 0]))


@pytest.mark.parametrize("x_step", STEPS)
@pytest.mark.parametrize("y_step", STEPS)
def test_two_vectors_are_multiplied_and_added(library, kind, made, x_step, y_step):
    n, alpha = 5, made(1)
    x, y = made(n * abs(x_step)), made(n * abs(y_step))
    seen_x, seen_y = (v[:: abs(step)][:: 1 if step > 0 else -1] for v, step in ((x, x_step), (y, y_step)))
    both = [*count(n), at(x), *count(x_step), at(y), *count(y_step)]
    if kind in "sd":
        assert called(library, kind, "dot", *both) == np.sum(seen_x * seen_y)
    else:
        for name, first in (("dotu_sub", seen_x), ("dotc_sub", seen_x.conj())):
            result = made(1)
            called(library, kind, name, *both, at(result))
            assert result[0] == np.sum(first * seen_y)
    expected = alpha[0] * seen_x + seen_y
    called(library, kind, "axpy", *count(n), factor(kind, alpha), *both[1:])
    assert np.array_equal(y[:: abs(y_step)][:: 1 if y_step > 0 else -1], expected)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("turned", TURNED)
@pytest.mark.parametrize("beta_given", [0, 3])
def test_a_matrix_is_multiplied_with_a_vector(library, kind, made, order, turned, beta_given):
    a, alpha, beta = made(4, 3, order=ORDERS[order]), made(1), made(1) * 0 + beta_given
    seen = TURNED[turned](a)
    x, y = made(seen.shape[1]), made(seen.shape[0])
    expected = alpha[0] * (seen @ x) + beta[0] * y
    given = [order, turned, *count(*a.shape), factor(kind, alpha), at(a), leading(a, order), at(x), *count(1)]
    called(library, kind, "gemv", *given, factor(kind, beta), at(y), *count(1))
    assert np.array_equal(y, expected)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("one", TURNED)
@pytest.mark.parametrize("other", TURNED)
def test_two_matrices_are_multiplied(library, kind, made, order, one, other):
    m, n, k, alpha, beta = 4, 3, 5, made(1), made(1)
    a, b = (made(*(s if t == 111 else s[::-1]), order=ORDERS[order]) for s, t in (((m, k), one), ((k, n), other)))
    c = made(m, n, order=ORDERS[order])
    expected = alpha[0] * (TURNED[one](a) @ TURNED[other](b)) + beta[0] * c
    given = [
        order,
        one,
        other,
        *count(m, n, k),
        factor(kind, alpha),
        at(a),
        leading(a, order),
        at(b),
        leading(b, order),
    ]
    called(library, kind, "gemm", *given, factor(kind, beta), at(c), leading(c, order))
    assert np.array_equal(c, expected)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("half", [UPPER, LOWER])
@pytest.mark.parametrize("turned", [111, 112])
def test_half_of_a_matrix_times_itself_is_computed(library, kind, made, order, half, turned):
    n, k, alpha, beta = 4, 3, made(1), made(1)
    a = made(*((n, k) if turned == 111 else (k, n)), order=ORDERS[order])
    c = made(n, n, order=ORDERS[order])
    whole = alpha[0] * (TURNED[turned](a) @ TURNED[turned](a).T) + beta[0] * c
    kept = np.triu(np.ones((n, n), bool)) if half == UPPER else np.tril(np.ones((n, n), bool))
    expected = np.where(kept, whole, c)
    given = [order, half, turned, *count(n, k), factor(kind, alpha), at(a), leading(a, order)]
    called(library, kind, "syrk", *given, factor(kind, beta), at(c), leading(c, order))
    assert np.array_equal(c, expected)


def test_what_was_there_is_not_looked_at_where_it_does_not_count(library, kind, made):
    a, x, y = made(2, 2), made(2), np.full(2, np.nan, TYPES[kind])
    one, none = np.ones(1, TYPES[kind]), np.zeros(1, TYPES[kind])
    given = [ROW_MAJOR, 111, *count(2, 2), factor(kind, one), at(a), *count(2), at(x), *count(1)]
    called(library, kind, "gemv", *given, factor(kind, none), at(y), *count(1))
    assert np.array_equal(y, a @ x)
