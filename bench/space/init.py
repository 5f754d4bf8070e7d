"""Second step of the space: a start for the term vectors, from a truncated SVD of tf-idf over all papers.

python3 bench/space/init.py WORK DIM SEED        reads docs.bin, writes init.bin (float32, terms x DIM); numpy and scipy

Terms that training seldom meets stay where their neighbours in running text put them.
"""

import sys

import numpy as np
import scipy.sparse as sp

work, dim, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
raw = np.fromfile(f"{work}/docs.bin", dtype=np.int32)
papers, terms = int(raw[0]), int(raw[1])
at, pointers, chunks = 2, [0], []
for _ in range(papers):
    size = int(raw[at] + raw[at + 1])
    chunks.append(raw[at + 4 : at + 4 + size])
    pointers.append(pointers[-1] + size)
    at += 4 + size
counts = sp.csr_matrix(
    (np.ones(pointers[-1], dtype=np.float32), np.concatenate(chunks), np.array(pointers)), shape=(papers, terms)
)
counts.sum_duplicates()
frequency = np.bincount(counts.indices, minlength=terms)
idf = np.log(papers / (1.0 + frequency)).clip(0.1).astype(np.float32)
counts.data = (1 + np.log(counts.data)) * idf[counts.indices]
norms = np.sqrt(np.asarray(counts.multiply(counts).sum(axis=1)).ravel()) + 1e-9
matrix = sp.diags((1 / norms).astype(np.float32)) @ counts
matrix = matrix.tocsr().astype(np.float32)
transposed = matrix.T.tocsr()

# Randomised range finder with power iterations (Halko, Martinsson, Tropp 2011).
random = np.random.default_rng(seed)
basis = random.standard_normal((papers, dim + 16), dtype=np.float32)
for _ in range(3):
    basis, _ = np.linalg.qr(transposed @ basis)
    basis, _ = np.linalg.qr(matrix @ basis)
_, values, vectors = np.linalg.svd((transposed @ basis).T, full_matrices=False)
# The first direction is the mean paper; square roots of the singular values tame the few next ones.
start = vectors[1 : dim + 1].T / np.sqrt(values[1 : dim + 1]) * np.sqrt(values[dim])
start = start * idf[:, None]
start /= np.sqrt((start**2).sum(axis=1)).mean()
start.astype(np.float32).tofile(f"{work}/init.bin")
print("init", start.shape, "singular values", values[:3], values[dim])
