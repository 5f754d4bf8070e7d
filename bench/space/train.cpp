// Third step of the space: trains one vector per term so that the sum of a paper's term vectors points the same way for
// papers that belong together. Three kinds of pairs: papers that share two authors, a title with its own abstract, and a
// passage with the rest of its paper (the inverse cloze task of Lee, Chang and Toutanova 2019, arXiv:1906.00300).
// InfoNCE over the batch (van den Oord et al. 2018, arXiv:1807.03748); every other batch is drawn from one category and
// neighbouring months, because a reader's real question is which paper of today's cs.CV, not which field. Fields are drawn
// by a power of their size, so that the small ones are learned too.
//
//   g++ -O3 -march=native -ffast-math -o train train.cpp
//   ./train WORK DIM EPOCHS SEED        reads docs.bin, pairs.bin, init.bin, categories.txt, vocabulary.txt; writes space.f32
//
// One thread, seeded; the same machine gives the same bytes.
#include <algorithm>
#include <map>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <ctime>
#include <string>
#include <vector>
using namespace std;

struct Doc { int title, abstract, titles, abstracts, month, category; };
static vector<int> raw; static vector<Doc> docs; static int V, D;
static uint64_t state;
static uint32_t rnd() { state ^= state << 13; state ^= state >> 7; state ^= state << 17; return uint32_t(state >> 32); }
static float unit() { return rnd() * (1.0f / 4294967296.0f); }

static vector<char> slurp(const string& path) {
  FILE* f = fopen(path.c_str(), "rb"); if (!f) { perror(path.c_str()); exit(1); }
  fseek(f, 0, SEEK_END); vector<char> b(ftell(f)); rewind(f);
  if (fread(b.data(), 1, b.size(), f) != b.size()) exit(1);
  fclose(f); return b;
}

struct Bag { vector<int> ids; vector<float> w; };
// part: 1 title, 2 abstract, 3 both. Term frequency counts by its logarithm; `drop` hides terms at random.
static void bagOf(const Doc& d, int part, float drop, Bag& bag) {
  static vector<int> t; t.clear();
  if (part & 1) t.insert(t.end(), raw.begin() + d.title, raw.begin() + d.title + d.titles);
  if (part & 2) t.insert(t.end(), raw.begin() + d.abstract, raw.begin() + d.abstract + d.abstracts);
  sort(t.begin(), t.end()); bag.ids.clear(); bag.w.clear();
  for (size_t i = 0; i < t.size();) {
    size_t j = i; while (j < t.size() && t[j] == t[i]) j++;
    if (drop == 0 || unit() >= drop) { bag.ids.push_back(t[i]); bag.w.push_back(1 + logf(float(j - i))); }
    i = j;
  }
}

// A passage of the abstract on one side, the rest of the paper on the other. Words only: pairs follow them in the list.
static int words;
static void passageOf(const Doc& d, float drop, Bag& passage, Bag& rest) {
  static vector<int> t, p; t.clear(); p.clear();
  int n = 0; while (n < d.abstracts && raw[d.abstract + n] < words) n++;
  int size = min(n / 2, 5 + int(rnd() % 24)), from = n > size ? rnd() % (n - size) : 0;
  t.insert(t.end(), raw.begin() + d.title, raw.begin() + d.title + d.titles);
  for (int i = 0; i < n; i++) (i >= from && i < from + size ? p : t).push_back(raw[d.abstract + i]);
  auto fill = [&](vector<int>& list, Bag& bag, float hidden) {
    sort(list.begin(), list.end()); bag.ids.clear(); bag.w.clear();
    for (size_t i = 0; i < list.size();) { size_t j = i; while (j < list.size() && list[j] == list[i]) j++;
      if (hidden == 0 || unit() >= hidden) { bag.ids.push_back(list[i]); bag.w.push_back(1 + logf(float(j - i))); } i = j; }
  };
  fill(p, passage, 0); fill(t, rest, drop);
}

static vector<float> E, M, W;       // term vectors, Adam's first and second moments
static vector<float> G; static vector<int> touched, mark;
static float lr; static long steps = 0;

static void encode(const Bag& bag, float* z, float& norm) {
  memset(z, 0, sizeof(float) * D);
  for (size_t i = 0; i < bag.ids.size(); i++) { const float* e = &E[size_t(bag.ids[i]) * D]; float w = bag.w[i]; for (int k = 0; k < D; k++) z[k] += w * e[k]; }
  float s = 1e-12f; for (int k = 0; k < D; k++) s += z[k] * z[k];
  norm = sqrtf(s); for (int k = 0; k < D; k++) z[k] /= norm;
}
static void scatter(const Bag& bag, const float* z, float norm, float* g) {
  float p = 0; for (int k = 0; k < D; k++) p += g[k] * z[k];
  for (int k = 0; k < D; k++) g[k] = (g[k] - p * z[k]) / norm;
  for (size_t i = 0; i < bag.ids.size(); i++) {
    int t = bag.ids[i]; float* o = &G[size_t(t) * D];
    if (!mark[t]) { mark[t] = 1; touched.push_back(t); memset(o, 0, sizeof(float) * D); }
    float w = bag.w[i]; for (int k = 0; k < D; k++) o[k] += w * g[k];
  }
}
static void adam() {
  steps++; const float b1 = 0.9f, b2 = 0.99f;
  for (int t : touched) {
    float *e = &E[size_t(t) * D], *m = &M[size_t(t) * D], *v = &W[size_t(t) * D], *g = &G[size_t(t) * D];
    for (int k = 0; k < D; k++) { m[k] = b1 * m[k] + (1 - b1) * g[k]; v[k] = b2 * v[k] + (1 - b2) * g[k] * g[k]; e[k] -= lr * m[k] / (sqrtf(v[k]) + 1e-8f); }
    mark[t] = 0;
  }
  touched.clear();
}
// C[n][m] = A[n][D] . B[m][D]
static void multiplyT(const float* A, const float* B, float* C, int n, int m) {
  for (int j0 = 0; j0 < m; j0 += 32) for (int i = 0; i < n; i += 4) for (int j = j0; j < min(m, j0 + 32); j++) {
    float s0 = 0, s1 = 0, s2 = 0, s3 = 0; const float *b = B + size_t(j) * D, *a = A + size_t(i) * D;
    for (int k = 0; k < D; k++) { float x = b[k]; s0 += a[k] * x; s1 += a[k + D] * x; s2 += a[k + 2 * D] * x; s3 += a[k + 3 * D] * x; }
    float* c = C + size_t(i) * m + j; c[0] = s0; c[m] = s1; c[2 * m] = s2; c[3 * m] = s3;
  }
}
// C[n][D] = P[n][m] . B[m][D], or with P transposed
static void multiply(const float* P, const float* B, float* C, int n, int m, bool transposed) {
  memset(C, 0, sizeof(float) * n * D);
  for (int j0 = 0; j0 < m; j0 += 64) for (int i = 0; i < n; i++) { float* c = C + size_t(i) * D;
    for (int j = j0; j < min(m, j0 + 64); j++) { float p = transposed ? P[size_t(j) * n + i] : P[size_t(i) * m + j]; if (fabsf(p) < 1e-9f) continue;
      const float* b = B + size_t(j) * D; for (int k = 0; k < D; k++) c[k] += p * b[k]; } }
}

struct Pair { int a, b; };
int main(int argc, char** argv) {
  if (argc < 5) return 1;
  string dir = argv[1]; D = atoi(argv[2]); int epochs = atoi(argv[3]); state = 88172645463325252ull ^ (uint64_t(atoi(argv[4])) * 2654435761u);
  const int B = getenv("BATCH") ? atoi(getenv("BATCH")) : 768; const float tau = getenv("TAU") ? atof(getenv("TAU")) : 0.07f, drop = getenv("DROP") ? atof(getenv("DROP")) : 0.3f;
  const float top = getenv("LR") ? atof(getenv("LR")) : 1e-2f; const float titles = getenv("TITLES") ? atof(getenv("TITLES")) : 0.3f, passages = getenv("PASSAGES") ? atof(getenv("PASSAGES")) : 0.1f, power = getenv("POWER") ? atof(getenv("POWER")) : 0.8f;
  auto bytes = slurp(dir + "/docs.bin"); raw.resize(bytes.size() / 4); memcpy(raw.data(), bytes.data(), bytes.size());
  int n = raw[0]; V = raw[1]; size_t at = 2; docs.resize(n);
  for (auto& d : docs) { d.titles = raw[at]; d.abstracts = raw[at + 1]; d.month = raw[at + 2]; d.category = raw[at + 3]; d.title = at + 4; d.abstract = d.title + d.titles; at = d.abstract + d.abstracts; }
  bytes = slurp(dir + "/pairs.bin"); vector<Pair> all(bytes.size() / 8); memcpy(all.data(), bytes.data(), bytes.size());
  bytes = slurp(dir + "/init.bin"); E.resize(size_t(V) * D); if (bytes.size() != E.size() * 4) { fprintf(stderr, "init.bin has another size\n"); return 1; } memcpy(E.data(), bytes.data(), bytes.size());
  M.assign(E.size(), 0); W.assign(E.size(), 0); G.assign(E.size(), 0); mark.assign(V, 0);
  // Partners both ways; anchors are the papers that have any. A tenth of the newest anchors is kept for checking.
  vector<vector<int>> partners(n); for (auto& p : all) { partners[p.a].push_back(p.b); partners[p.b].push_back(p.a); }
  auto byField = [&](int x, int y) { const Doc &p = docs[x], &q = docs[y]; return p.category != q.category ? p.category < q.category : p.month != q.month ? p.month < q.month : x < y; };
  vector<int> train, held; vector<char> isHeld(n, 0);
  for (int i = 0; i < n; i++) if (!partners[i].empty()) { bool h = docs[i].month >= docs[n - 1].month - 2 && i % 8 == 0; isHeld[i] = h; (h ? held : train).push_back(i); }
  for (int i = 0; i < n; i++) if (!isHeld[i]) partners[i].erase(remove_if(partners[i].begin(), partners[i].end(), [&](int j) { return isHeld[j]; }), partners[i].end());
  train.erase(remove_if(train.begin(), train.end(), [&](int i) { return partners[i].empty(); }), train.end());
  sort(train.begin(), train.end(), byField); sort(held.begin(), held.end(), byField);
  vector<int> stamp(n, -1); int stamps = 0;
  vector<int> order(n); for (int i = 0; i < n; i++) order[i] = i;
  sort(order.begin(), order.end(), byField);
  // Fields: the archives of the categories; small ones together.
  vector<string> fieldOfCategory; vector<int> fieldOf; vector<vector<int>> anchors, papers; vector<float> anchorShare, paperShare;
  { ifstream in(dir + "/categories.txt"); string line; while (getline(in, line)) fieldOfCategory.push_back(line.substr(0, line.find('.'))); }
  { ifstream in(dir + "/vocabulary.txt"); string line; words = 0; while (getline(in, line)) words += line.find(' ') == string::npos; }
  { map<string, int> sizes, numbers; for (int i : order) sizes[fieldOfCategory[docs[i].category]]++;
    for (auto& f : sizes) { string name = f.second < 1000 ? "" : f.first; if (!numbers.count(name)) { int next = numbers.size(); numbers[name] = next; } }
    anchors.resize(numbers.size()); papers.resize(numbers.size());
    auto number = [&](int i) { auto& f = fieldOfCategory[docs[i].category]; return numbers[sizes[f] < 1000 ? "" : f]; };
    for (int i : train) anchors[number(i)].push_back(i); for (int i : order) papers[number(i)].push_back(i);
    for (auto& f : numbers) printf("  %s: %zu papers, %zu anchors\n", f.first.c_str(), papers[f.second].size(), anchors[f.second].size());
    auto shares = [&](vector<vector<int>>& lists, vector<float>& out) { float sum = 0; for (auto& l : lists) out.push_back(sum += l.size() < 50 ? 0 : pow(l.size(), power)); for (auto& x : out) x /= sum; };
    shares(anchors, anchorShare); shares(papers, paperShare); }
  auto draw = [&](const vector<float>& share) { float u = unit(); size_t f = 0; while (f + 1 < share.size() && share[f] <= u) f++; return f; };
  vector<Bag> L(B), R(B); vector<float> A(size_t(B) * D), Z(size_t(B) * D), S(size_t(B) * B), P(size_t(B) * B), GA(size_t(B) * D), GZ(size_t(B) * D), na(B), nz(B), rowMax(B);
  vector<Pair> batch(B);
  auto check = [&](int epoch, double loss, long batches) {
    int m = held.size(), hits = 0, of = 0; const int H = 128;
    for (int f = 0; f + H <= m; f += H) {
      for (int i = 0; i < H; i++) { int x = held[f + i]; bagOf(docs[x], 3, 0, L[0]); encode(L[0], &A[size_t(i) * D], na[0]); bagOf(docs[partners[x][0]], 3, 0, L[0]); encode(L[0], &Z[size_t(i) * D], na[0]); }
      multiplyT(Z.data(), A.data(), S.data(), H, H);
      for (int i = 0; i < H; i++) { stamps++; for (int y : partners[held[f + i]]) { stamp[y] = stamps; for (int w : partners[y]) stamp[w] = stamps; } int better = 0; for (int j = 0; j < H; j++) better += stamp[held[f + j]] != stamps && S[i * H + j] > S[i * H + i]; hits += better == 0; of++; }
    }
    printf("epoch %d loss %.4f held-out first of %d same-field: %.4f (%d) %.0fs\n", epoch, batches ? loss / batches : 0, H, of ? double(hits) / of : 0, of, double(clock()) / CLOCKS_PER_SEC); fflush(stdout);
  };
  printf("%d papers, %d terms, %zu anchors, %zu held out\n", n, V, train.size(), held.size()); check(0, 0, 0);
  long perEpoch = getenv("STEPS") ? atoi(getenv("STEPS")) : 500, total = perEpoch * epochs, step = 0;
  for (int epoch = 1; epoch <= epochs; epoch++) {
    double loss = 0;
    for (long it = 0; it < perEpoch; it++, step++) {
      float progress = float(step) / total; lr = top * min(1.0f, step / 200.0f) * (1 - progress) + 1e-6f;
      float kind = unit(); bool titleBatch = kind < titles, passageBatch = !titleBatch && kind < titles + passages, near = unit() < 0.6f;
      auto& lists = titleBatch || passageBatch ? papers : anchors; auto& share = titleBatch || passageBatch ? paperShare : anchorShare;
      size_t field = draw(share), window = min<size_t>(lists[field].size(), size_t(B) * 4), from = rnd() % (lists[field].size() - window + 1);
      for (int i = 0; i < B; i++) {
        auto& list = lists[near ? field : draw(share)]; int x = list[near ? from + rnd() % window : rnd() % list.size()];
        batch[i] = {x, titleBatch || passageBatch ? x : partners[x][rnd() % partners[x].size()]};
      }
      for (int i = 0; i < B; i++) {
        if (passageBatch) passageOf(docs[batch[i].a], drop, L[i], R[i]);
        else { bagOf(docs[batch[i].a], titleBatch ? 1 : 3, titleBatch ? 0 : drop, L[i]); bagOf(docs[batch[i].b], titleBatch ? 2 : 3, drop, R[i]); }
        encode(L[i], &A[size_t(i) * D], na[i]); encode(R[i], &Z[size_t(i) * D], nz[i]);
      }
      multiplyT(A.data(), Z.data(), S.data(), B, B);
      // The same paper and partners of either side are no negatives.
      for (int i = 0; i < B; i++) {
        stamps++; stamp[batch[i].a] = stamps; stamp[batch[i].b] = stamps; for (int y : partners[batch[i].a]) stamp[y] = stamps; for (int y : partners[batch[i].b]) stamp[y] = stamps;
        for (int j = 0; j < B; j++) if (i != j && (stamp[batch[j].a] == stamps || stamp[batch[j].b] == stamps)) S[size_t(i) * B + j] = -1e4f;
      }
      fill(P.begin(), P.end(), 0.0f); double here = 0;
      for (int i = 0; i < B; i++) { float* s = &S[size_t(i) * B]; float mx = -1e9f, sum = 0; for (int j = 0; j < B; j++) mx = max(mx, s[j]); float* p = &P[size_t(i) * B];
        for (int j = 0; j < B; j++) { p[j] = expf((s[j] - mx) / tau); sum += p[j]; } here += log(sum) + (mx - s[i]) / tau; for (int j = 0; j < B; j++) p[j] /= sum; }
      static vector<float> cm, cs; cm.assign(B, -1e9f); cs.assign(B, 0);
      for (int i = 0; i < B; i++) for (int j = 0; j < B; j++) cm[j] = max(cm[j], S[size_t(i) * B + j]);
      for (int i = 0; i < B; i++) for (int j = 0; j < B; j++) { float x = expf((S[size_t(i) * B + j] - cm[j]) / tau); S[size_t(i) * B + j] = x; cs[j] += x; }
      for (int i = 0; i < B; i++) { float* p = &P[size_t(i) * B]; const float* s = &S[size_t(i) * B]; for (int j = 0; j < B; j++) p[j] = (p[j] + s[j] / cs[j]) / (2 * tau * B); p[i] -= 1.0f / (tau * B); }
      multiply(P.data(), Z.data(), GA.data(), B, B, false); multiply(P.data(), A.data(), GZ.data(), B, B, true);
      for (int i = 0; i < B; i++) { scatter(L[i], &A[size_t(i) * D], na[i], &GA[size_t(i) * D]); scatter(R[i], &Z[size_t(i) * D], nz[i], &GZ[size_t(i) * D]); }
      adam(); loss += here / B;
      if (step < 3) { printf("  step %ld/%ld loss %.3f %.0fs\n", step, total, here / B, double(clock()) / CLOCKS_PER_SEC); fflush(stdout); }
    }
    check(epoch, loss, perEpoch);
    FILE* f = fopen((dir + "/" + (getenv("OUT") ? getenv("OUT") : "space.f32")).c_str(), "wb"); fwrite(E.data(), 4, E.size(), f); fclose(f);
  }
}
