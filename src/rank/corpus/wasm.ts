/** Writing WebAssembly by hand: instructions by their names in the specification, and what stands around them. */

/** What TypeScript's library has only together with the browser's. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => {
    readonly exports: {
      readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
    };
  };
}

const PAGE = 65_536;

/** Compiles a module that exports its memory; the answer makes instances with that many bytes of it, zeroed. */
export function compile<Exports>(
  bytes: readonly number[],
): (size: number) => Exports & { readonly memory: ArrayBuffer } {
  const { Module, Instance } = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly;
  const module = new Module(Uint8Array.from(bytes));
  return (size) => {
    const { memory, ...functions } = new Instance(module, {}).exports;
    memory.grow(Math.ceil(size / PAGE));
    return { ...(functions as Exports), memory: memory.buffer };
  };
}

export const I32 = 0x7f;
export const V128 = 0x7b;
/** Instructions by their names in the specification. */
const LOCAL_GET = 0x20;
export const LOCAL_SET = 0x21;
export const I32_CONST = 0x41;
export const I32_ADD = 0x6a;
const I32_SHL = 0x74;
export const simd = (code: number): number[] => [0xfd, ...unsigned(code)];
export const LOAD = 0x00;
export const LOAD32_SPLAT = 0x09;
export const STORE = 0x0b;
const I8_SPLAT = 0x0f;
export const AND = 0x4e;
export const I8_SHR_U = 0x6d;
export const I8_SUB = 0x71;
export const I16_LOW = 0x87;
export const I16_HIGH = 0x88;
export const I32_LOW = 0xa7;
export const I32_HIGH = 0xa8;
export const F32_FROM_I32 = 0xfa;
export const F32_ADD = 0xe4;
export const F32_MUL = 0xe6;
export const F32_LANE = 0x1f;
export const I32_LANE = 0x1b;
export const I32X4_ADD = 0xae;
export const I32_PAIRS = 0x7e;
export const I16_ADD = 0x8e;
export const I16_MUL_LOW = 0x9c;
export const I16_MUL_HIGH = 0x9d;
export const I32_STORE = 0x36;

export function get(local: number): number[] {
  return [LOCAL_GET, local];
}

export function splat(byte: number): number[] {
  return [I32_CONST, byte, ...simd(I8_SPLAT)];
}

export function zero(): number[] {
  return splat(0);
}

/** `end` becomes `from + (count << shift)`. */
export function endOf(from: number, count: number, shift: number, end: number): number[] {
  return [...get(from), ...get(count), I32_CONST, shift, I32_SHL, I32_ADD, LOCAL_SET, end];
}

/** `at` goes from `from` to below `end` by `step`. */
export function loop(at: number, from: number, end: number, step: number, body: readonly number[]): number[] {
  const advance = [...get(at), I32_CONST, ...signed(step), I32_ADD, LOCAL_SET, at];
  // block; loop; leave where at >= end (unsigned); …; again; end; end
  const head = [0x02, 0x40, 0x03, 0x40, ...get(at), ...get(end), 0x4f, 0x0d, 1];
  return [...get(from), LOCAL_SET, at, ...head, ...body, ...advance, 0x0c, 0, 0x0b, 0x0b];
}

export function functionOf(locals: readonly number[][], code: readonly number[]): number[] {
  const body = [...listOf(locals), ...code, 0x0b];
  return [...unsigned(body.length), ...body];
}

/** A module with one page-less memory and a function for each of the types; all are exported by their names. */
export function moduleWith(
  types: readonly number[][],
  functions: Readonly<Record<string, readonly number[]>>,
): number[] {
  const exported = (name: string, kind: number, index: number) => [
    ...listOf([...name].map((c) => [c.charCodeAt(0)])),
    kind,
    index,
  ];
  const names = Object.keys(functions);
  return [
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(
      3,
      types.map((_, index) => [index]),
    ),
    ...section(5, [[0, 0]]),
    ...section(7, [...names.map((name, index) => exported(name, 0, index)), exported('memory', 2, 0)]),
    ...section(
      10,
      names.map((name) => [...(functions[name] ?? [])]),
    ),
  ];
}

function section(id: number, entries: readonly number[][]): number[] {
  const body = listOf(entries);
  return [id, ...unsigned(body.length), ...body];
}

function listOf(entries: readonly number[][]): number[] {
  return [...unsigned(entries.length), ...entries.flat()];
}

/** LEB128. */
export function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

/** The same for constants, which have a sign; none here is negative. */
export function signed(value: number): number[] {
  return value < 64 ? [value] : [(value & 127) | 128, ...signed(value >>> 7)];
}
