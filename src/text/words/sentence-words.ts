/** The words that decide whether a full stop ends a sentence. */

/** Abbreviations after which the sentence always goes on, lower case. */
const GOES_ON = new Set(
  `e.g. i.e. eg. ie. cf. vs. v. fig. figs. eq. eqs. eqn. eqns. ref. refs. sec. sect. secs. tab. thm. prop. lem. cor.
  def. ch. chap. app. alg. dr. prof. mr. mrs. ms. mme. st. mt. approx. resp. viz. ca. nos. vol. vols. pp. p. ed. eds.
  dept. univ. spp. var. subsp. incl. esp. ibid. op. gen. lt. col. sgt. rev. hon. messrs. adj. w.r.t. s.t.`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Abbreviations that stand inside and at the end of sentences; the next word decides. */
const MAY_END = new Set([
  'al.',
  'jr.',
  'sr.',
  'inc.',
  'ltd.',
  'co.',
  'corp.',
  'a.k.a.',
  'i.i.d.',
  'iid.',
  'sp.',
  'ph.d.',
]);

/** True for abbreviations that never close a sentence: `Fig. 3`, `e.g. X`, `No. 7`. */
export function endsNoSentence(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  return GOES_ON.has(lower) || (lower === 'no.' && /^\d/u.test(next));
}

/** True for abbreviations that may close one: `et al.`, `Inc.`, `U.S.` */
export function mayEndSentence(word: string): boolean {
  return MAY_END.has(word.toLowerCase()) || /^(?:\p{Lu}\.-?){2,}$/u.test(word);
}

/** Capitalised words that open sentences and are hardly ever surnames. */
export const STARTERS: ReadonlySet<string> = new Set(
  `A An The This That These Those We Our Ours I It Its They Their He She His Her You Your One Two Three Four Some Most
  Many Several Each Every All Both Such Another Other Others Any Few More Much No None Not Nor In On At By For From
  With Without Within To Toward Towards Through Throughout Across Among Between Via Under Over Above Below Beyond Along
  Alongside After Before During Until Upon Into Against About Around Beside Besides Near Per Despite Unlike Like As
  While When Where Whereas Whether Which Who Whose What Why How If Unless Although Though Since Because So Thus Hence
  Therefore Then Here There However Moreover Furthermore Further Additionally Also Finally First Firstly Second Secondly
  Third Thirdly Lastly Next Later Now Recently Currently Today Traditionally Typically Usually Often Generally
  Specifically Particularly Importantly Notably Interestingly Surprisingly Remarkably Consequently Accordingly Overall
  Instead Nevertheless Nonetheless Still Yet But And Or Meanwhile Similarly Likewise Conversely Indeed Namely Together
  Using Based Building Given Applying Motivated Inspired Leveraging Combining Compared Combined Let Assume Suppose
  Consider Results Experiments Extensive Empirically Experimentally Theoretically Numerical Numerically Simulations
  Code Data Previous Prior Existing Recent Current Traditional Conventional Modern Large Deep`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Nouns that carry a letter as their name: `the group G.`, `vitamin C.` are ends of sentences, not initials. */
export const NOUNS_BEFORE_A_LETTER: ReadonlySet<string> = new Set(
  `group groups graph graphs class classes type types vitamin set sets space spaces ring rings algebra category manifold
  variety surface curve field domain model hepatitis matrix operator case part phase system node vertex point map lattice
  polytope function variable constant parameter sequence language alphabet tree network module sheaf scheme over = ∈`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
