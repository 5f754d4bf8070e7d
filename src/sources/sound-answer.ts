/**
 * Asks until a document reads soundly. HTTP cannot see one that was cut off before its Content-Length was written: only
 * who reads it can.
 */
import { bestOf, type HttpClient, type HttpOutcome, type HttpRequest, type OkOutcome } from './http.ts';

/** What a document is read with. */
export interface DocumentReader<Reading> {
  readonly read: (body: Uint8Array, contentType: string | undefined) => Reading;
  /** 1 is whole, 0 is worthless. Less than 1 is asked for again. */
  readonly soundness: (reading: Reading) => number;
}

export type SoundAnswer<Reading> =
  | { readonly outcome: OkOutcome; readonly reading: Reading; readonly isWhole: boolean }
  | { readonly outcome: Exclude<HttpOutcome, OkOutcome> };

/** The soundest of the answers, read. Rejects only when the signal aborts. */
export async function askForSound<Reading>(
  request: HttpRequest,
  http: HttpClient,
  { read, soundness }: DocumentReader<Reading>,
  signal: AbortSignal,
): Promise<SoundAnswer<Reading>> {
  const seen: HttpOutcome[] = [];
  const readings = new Map<OkOutcome, Reading>();
  const readingOf = (answer: OkOutcome): Reading => {
    const reading = readings.get(answer) ?? read(answer.body, answer.contentType);
    readings.set(answer, reading);
    return reading;
  };
  const isWhole = (answer: OkOutcome): boolean => soundness(readingOf(answer)) >= 1;
  for await (const outcome of http.attempts(request, signal)) {
    seen.push(outcome);
    if (outcome.kind === 'ok' && isWhole(outcome)) break;
  }
  const outcome = bestOf(seen, (answer) => soundness(readingOf(answer)));
  if (outcome.kind !== 'ok') return { outcome };
  return { outcome, reading: readingOf(outcome), isWhole: isWhole(outcome) };
}
