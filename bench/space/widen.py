"""Instead of init.py: a start for a wider vocabulary from vectors that are trained already.

python3 bench/space/widen.py WORK OLD DIM VECTORS     reads WORK/docs.bin and vocabularies of both, writes WORK/init.bin

Terms of both keep their vectors. A new one starts in the middle of the papers that hold it, seen from the centre of all, shorter
where those papers have little in common. A few hundred steps of train at a small rate (LR=.004) then suffice.
"""

import sys

import numpy as np
import scipy.sparse as sp

work, old, dim, vectors = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]


def terms_of(folder):
    with open(f"{folder}/vocabulary.txt", encoding="utf8") as lines:
        return lines.read().strip().split("\n")


before, now = terms_of(old), terms_of(work)
trained = np.fromfile(f"{old}/{vectors}", dtype=np.float32).reshape(len(before), dim)
row_of = {term: row for row, term in enumerate(before)}
start = np.zeros((len(now), dim), np.float32)
is_known = np.zeros(len(now), bool)
for row, term in enumerate(now):
    if term in row_of:
        start[row] = trained[row_of[term]]
        is_known[row] = True

raw = np.fromfile(f"{work}/docs.bin", dtype=np.int32)
papers, at, pointers, chunks = int(raw[0]), 2, [0], []
for _ in range(papers):
    size = int(raw[at] + raw[at + 1])
    chunks.append(raw[at + 4 : at + 4 + size])
    pointers.append(pointers[-1] + size)
    at += 4 + size
counts = sp.csr_matrix(
    (np.ones(pointers[-1], np.float32), np.concatenate(chunks), np.array(pointers)), shape=(papers, len(now))
)
counts.sum_duplicates()
counts.data = 1 + np.log(counts.data)
places = counts @ start
places /= np.linalg.norm(places, axis=1, keepdims=True) + 1e-9

new = np.where(~is_known)[0]
holders = counts[:, new].T.tocsr()
holders.data[:] = 1
middle = holders @ (places - places.mean(0)) / (np.asarray(holders.sum(axis=1)) + 3)
agreement = np.linalg.norm(middle, axis=1, keepdims=True)
usual = np.median(np.linalg.norm(trained[:20000], axis=1))
start[new] = middle / (agreement + 1e-9) * usual * np.minimum(1, 1.5 * agreement)
start.astype(np.float32).tofile(f"{work}/init.bin")
print(f"{len(now)} terms, {is_known.sum()} of them known")
