/** Characters that LaTeX's usual fonts do not have, as its commands. What they have, accents first of all, stays Unicode. */

const SYMBOLS = `
α alpha β beta γ gamma δ delta ε varepsilon ϵ epsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa λ lambda μ mu ν nu ξ xi
π pi ρ rho σ sigma ς varsigma τ tau υ upsilon φ varphi ϕ phi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi
Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega ≤ leq ≥ geq ≠ neq ≈ approx ∼ sim ≃ simeq ≅ cong ≡ equiv ≪ ll ≫ gg ∝ propto ∞ infty
→ rightarrow ← leftarrow ↔ leftrightarrow ⇒ Rightarrow ⇐ Leftarrow ⇔ Leftrightarrow ↑ uparrow ↓ downarrow ∈ in ∉ notin
⊂ subset ⊆ subseteq ⊃ supset ∪ cup ∩ cap ∅ emptyset ∀ forall ∃ exists ∧ wedge ∨ vee ∂ partial ∇ nabla ∑ sum ∏ prod ∫ int
√ surd ⊗ otimes ⊕ oplus ⊥ perp ∥ parallel ℓ ell ℏ hbar ⟨ langle ⟩ rangle ∘ circ ⋆ star ∖ setminus ∓ mp ⋅ cdot ∗ ast ‖ Vert`;

const COMMANDS: ReadonlyMap<string, string> = new Map(
  [...SYMBOLS.matchAll(/(\S+)\s+(\w+)/g)].map(([, sign = '', name = '']) => [sign, `\\${name}`]),
);
const OTHERS: Readonly<Record<string, string>> = {
  '−': '-',
  '′': "'",
  '″': "''",
  ℝ: '\\mathbb{R}',
  ℂ: '\\mathbb{C}',
  ℤ: '\\mathbb{Z}',
  ℕ: '\\mathbb{N}',
  ℚ: '\\mathbb{Q}',
};
const RAISED = pairs('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ', '0123456789+-=()ni');
const LOWERED = pairs('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₓₙᵢⱼₖ', '0123456789+-=()aexnijk');

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((char, index) => [char, to[index] ?? char]));
}

const SIGNS = [...COMMANDS.keys(), ...Object.keys(OTHERS)].join('');
const SIGN = new RegExp(`[${SIGNS}]`, 'gu');
/** Where words of Greek stand they stay words; `αβ` elsewhere are two signs. */
const GREEK = /\p{Script=Greek}{4}/u;
const SIGN_BESIDE_GREEK = new RegExp(`\\p{Script=Greek}{2,}|[${SIGNS}]`, 'gu');
const SCRIPTS = new RegExp(`[${[...RAISED.keys()].join('')}]+|[${[...LOWERED.keys()].join('')}]+`, 'gu');

/** `β₂ → 10⁻³` → `{$\beta$}{$_{2}$} {$\rightarrow$} 10{$^{-3}$}`; braced, so that no style changes the case of a command. */
export function texOfSymbol(text: string): string {
  return text
    .replace(GREEK.test(text) ? SIGN_BESIDE_GREEK : SIGN, (sign) => {
      const command = COMMANDS.get(sign) ?? OTHERS[sign];
      return command === undefined ? sign : `{$${command}$}`;
    })
    .replace(SCRIPTS, (run) => {
      const [table, mark] = RAISED.has(run[0] ?? '') ? [RAISED, '^'] : [LOWERED, '_'];
      return `{$${mark}{${[...run].map((char) => table.get(char) ?? char).join('')}}$}`;
    });
}
