/** Makes one call succeed or gives up with a reason: retries, the ladder of request forms, the ledger of calls. */
import { defined } from '../defined.ts';
import type { Message } from '../messages/message.ts';
import { callAnthropic } from './anthropic.ts';
import type { ModelFault, ModelOutcome, ModelReply, ModelRequest, Tokens } from './model/call.ts';
import { takesEffort } from './model/prices.ts';
import { PROMPT_VERSION, systemOf } from './model/prompt.ts';
import { tokensIn } from './model/select.ts';
import { callOpenAi } from './openai.ts';
import {
  type BriefFailure,
  type CallRecord,
  costAt,
  type Destination,
  holdsToSchemas,
  type LlmSettings,
  type ModelPorts,
} from './settings.ts';

const MAX_ATTEMPTS = 4;
/** A server that asks for more patience than this is not waited for. */
const LONGEST_WAIT = 60_000;

type Protocol = ModelRequest['protocol'];

export interface Question {
  readonly purpose: 'briefing' | 'repair';
  readonly system: string;
  /** The shape of a reply in words, for servers that are not held to the schema. */
  readonly shape: string;
  readonly messages: ModelRequest['messages'];
  readonly schema: Readonly<Record<string, unknown>>;
  readonly maxTokens: number;
}

export type Answer =
  | { readonly ok: true; readonly reply: ModelReply }
  | { readonly ok: false; readonly failure: BriefFailure };

/** What the conversation has learned and spent so far; one object for all calls of a briefing. */
export interface Conversation {
  readonly settings: LlmSettings;
  readonly destination: Destination;
  readonly ports: ModelPorts;
  readonly calls: CallRecord[];
  /** When everything has to be over, ms since the epoch; `limited` is aborted then. */
  readonly deadline: number;
  /** The reader's own abort. */
  readonly signal: AbortSignal;
  readonly limited: AbortSignal;
  /** Whether the server is still asked for a schema, an effort and a count of tokens: a 400 turns them off. */
  form: { schema: boolean; effort: boolean; counts: boolean };
  /** What the server is taken to speak: a path that it does not know tells that it speaks the other one. */
  protocol: Protocol;
  /** The other one may still be tried. */
  mayGuess: boolean;
}

/** One answer, after retries that are still paid for. Rejects only when the reader aborts; the deadline is a failure like others. */
export async function ask(question: Question, conversation: Conversation): Promise<Answer> {
  const { clock, random } = conversation.ports;
  let failure: BriefFailure | undefined;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const started = clock.now();
    if (conversation.limited.aborted || started >= conversation.deadline)
      return { ok: false, failure: lateness(conversation, failure) };
    const tooDear = overBudget(question, conversation);
    if (tooDear !== undefined) return { ok: false, failure: failure ?? tooDear };
    const settle = conversation.ports.ledger?.(recordOf(question, conversation, undefined, 0));
    const call = conversation.protocol === 'openai' ? callOpenAi : callAnthropic;
    const outcome = await call(
      callOf(question, conversation, conversation.deadline - started),
      conversation.ports,
      conversation.limited,
    );
    const record = recordOf(question, conversation, outcome, clock.now() - started);
    conversation.calls.push(record);
    settle?.(record);
    conversation.signal.throwIfAborted();
    if (outcome.kind === 'reply') {
      conversation.mayGuess = false;
      return { ok: true, reply: outcome };
    }
    if (conversation.limited.aborted) return { ok: false, failure: lateness(conversation, failure) };
    failure = failureOf(outcome, conversation.destination);
    const next = nextStep(outcome, conversation, attempt, random());
    if (next === undefined || next >= conversation.deadline - clock.now()) break;
    if (next > 0) await clock.sleep(next, conversation.signal);
  }
  return { ok: false, failure: failure ?? lateness(conversation, failure) };
}

function lateness({ destination, settings }: Conversation, before: BriefFailure | undefined): BriefFailure {
  const { host } = destination;
  const { timeout } = settings.config;
  const message: Message =
    before === undefined
      ? ['model-late', host, timeout]
      : ['model-late-after', host, timeout, before.message];
  return { kind: 'model', message };
}

function callOf(
  question: Question,
  { settings, destination, form, protocol }: Conversation,
  left: number,
): ModelRequest {
  const { config } = settings;
  const { shape: _, ...rest } = question;
  return {
    ...rest,
    system: systemOf(question, form.schema && holdsToSchemas(settings)),
    protocol,
    counts: form.counts,
    baseUrl: destination.baseUrl,
    auth: destination.auth,
    key: destination.key,
    headers: config.headers,
    model: config.model,
    ...(form.effort ? { effort: 'medium' as const } : {}),
    ...(form.schema ? { schema: question.schema } : { schema: undefined }),
    // A local model may read its prompt for minutes without a sign; the service answers or pings within seconds.
    limits: {
      first: Math.min(left, destination.isAnthropic ? Math.max(20_000, (config.timeout * 1000) / 3) : left),
      between: Math.min(left, Math.max(2_000, Math.min(45_000, (config.timeout * 1000) / 3))),
      whole: left,
    },
  } as ModelRequest;
}

/** Milliseconds until the next attempt, or undefined to give up. May take a step down the ladder. */
function nextStep(
  fault: ModelFault,
  conversation: Conversation,
  attempt: number,
  random: number,
): number | undefined {
  const pause = Math.round(1000 * 2 ** (attempt - 1) * (0.75 + random / 2));
  if (fault.kind === 'broken') return attempt < 3 ? pause : undefined;
  const { status, type } = fault;
  if (knowsNoPath(fault) && conversation.mayGuess) {
    conversation.mayGuess = false;
    conversation.protocol = conversation.protocol === 'openai' ? 'anthropic' : 'openai';
    return 0;
  }
  if (
    status === 429 ||
    status === 529 ||
    status === 408 ||
    status >= 500 ||
    type === 'overloaded_error' ||
    type === 'api_error' ||
    type === 'timeout_error'
  ) {
    const wait = Math.max(pause, fault.retryAfter ?? 0);
    return wait <= LONGEST_WAIT ? wait : undefined;
  }
  if (
    (status === 400 || status === 422) &&
    !/credit|billing|too long|context|maximum/iu.test(fault.message)
  ) {
    const simpler = simplerForm(conversation.form, fault.message);
    if (simpler !== undefined) {
      conversation.form = simpler;
      return 0;
    }
  }
  return undefined;
}

/** Older servers know neither effort nor schemas nor counts: asked without them, prompt and parser do the rest. */
function simplerForm(form: Conversation['form'], message: string): Conversation['form'] | undefined {
  if (form.effort && /effort/iu.test(message)) return { ...form, effort: false };
  if (form.effort || form.schema) return { ...form, schema: false, effort: false };
  return form.counts ? { ...form, counts: false } : undefined;
}

/** A path that is not there, not a model that is not there: `not_found_error` is a word of the Messages API. */
const knowsNoPath = ({ status, type, message }: Extract<ModelFault, { kind: 'refused' }>): boolean =>
  (status === 404 || status === 405 || status === 501) &&
  type !== 'not_found_error' &&
  !/\bmodel\b/iu.test(message);

/** How a server is asked first: as it is known, or hoped, to understand. */
export function firstApproach(
  { model, protocol }: LlmSettings['config'],
  { host, isAnthropic }: Destination,
): Pick<Conversation, 'form' | 'protocol' | 'mayGuess'> {
  const isOpenAi = /^(?:api\.openai\.com|api\.mistral\.ai|api\.groq\.com|api\.together\.xyz)$/u.test(host);
  return {
    form: { schema: true, effort: takesEffort(model), counts: true },
    protocol: protocol ?? (isOpenAi ? 'openai' : 'anthropic'),
    mayGuess: protocol === undefined && !isAnthropic,
  };
}

/** The first request fits by its plan; each further one has to fit into what the ones before it have left. */
function overBudget(question: Question, { settings, calls }: Conversation): BriefFailure | undefined {
  const { config, spentThisMonth = 0 } = settings;
  const most = costAt(settings)(promptTokens(question), question.maxTokens);
  const spent = calls.reduce((sum, { usage }) => sum + (usage.costUsd ?? 0), 0);
  if (most === undefined || spent === 0) return undefined;
  if (spent + most <= config.maxCost.run && spentThisMonth + spent + most <= config.maxCost.month)
    return undefined;
  return { kind: 'budget', message: ['another-call-too-dear', spent, most] };
}

const promptTokens = (question: Question): number =>
  question.messages.reduce(
    (sum, { content }) => sum + tokensIn(content),
    tokensIn(systemOf(question, false)),
  );

/** Tokens of a call that is over, or (undefined) of one that is about to be sent. */
function tokensOf(question: Question, outcome: ModelOutcome | undefined): Tokens & { estimated?: true } {
  if (outcome?.kind === 'reply') {
    // Some imitators count nothing.
    const { inputTokens: input, outputTokens: output, text } = outcome;
    return input + output > 0
      ? { input, output }
      : { input: promptTokens(question), output: tokensIn(text), estimated: true };
  }
  if (outcome?.tokens !== undefined) return { ...outcome.tokens, estimated: true };
  // An error status costs nothing; silence after the prompt has arrived may cost all of it.
  const isFree = outcome !== undefined && (outcome.kind === 'refused' || !outcome.arrived);
  return isFree ? { input: 0, output: 0 } : { input: promptTokens(question), output: 0, estimated: true };
}

function recordOf(
  question: Question,
  conversation: Conversation,
  outcome: ModelOutcome | undefined,
  durationMs: number,
): CallRecord {
  const { model } = conversation.settings.config;
  const tokens = tokensOf(question, outcome);
  const costUsd =
    conversation.destination.isAnthropic || tokens.input + tokens.output > 0
      ? costAt(conversation.settings)(tokens.input, tokens.output)
      : 0;
  return {
    purpose: question.purpose,
    host: conversation.destination.host,
    model,
    promptVersion: PROMPT_VERSION,
    usage: {
      inputTokens: tokens.input,
      outputTokens: tokens.output,
      ...defined({ costUsd }),
    },
    ...(tokens.estimated === true ? { estimated: true as const } : {}),
    durationMs,
    outcome: outcome === undefined ? 'sent' : outcome.kind === 'reply' ? 'ok' : 'failed',
    ...(outcome === undefined || outcome.kind === 'reply'
      ? {}
      : { error: failureOf(outcome, conversation.destination).message }),
  };
}

function failureOf(fault: ModelFault, { host, key }: Destination): BriefFailure {
  if (fault.kind === 'broken') return { kind: 'model', message: breakOf(fault, host) };
  const { status, type, retryAfter } = fault;
  if ((status === 401 || status === 403) && key === undefined) {
    return { kind: 'key', message: ['model-wants-key', host] };
  }
  if (status === 401 || status === 403) return { kind: 'key', message: ['model-refused-key', host, status] };
  // The server's word for it, where it is one: what it sends may be anything.
  const name = /^[a-z_]{1,40}$/u.test(type) ? type : '';
  const minutes = retryAfter !== undefined && retryAfter > LONGEST_WAIT ? Math.ceil(retryAfter / 60_000) : 0;
  if (status === 402 || /credit balance/iu.test(fault.message))
    return { kind: 'model', message: ['model-no-credit', host, name] };
  if (status === 404) return { kind: 'model', message: ['model-not-known', host] };
  if (status === 413 || /too long|context/iu.test(fault.message))
    return { kind: 'model', message: ['prompt-too-long', host] };
  return { kind: 'model', message: ['model-answered', host, status, name, minutes] };
}

function breakOf({ how }: Extract<ModelFault, { kind: 'broken' }>, host: string): Message {
  switch (how.kind) {
    case 'silent':
      return ['model-silent', host, how.seconds];
    case 'broke-off':
      return ['model-broke-off', host];
    case 'called-off':
      return ['model-called-off', host];
    case 'no-connection':
      return ['model-connection-broke', host, how.code];
    default:
      return how satisfies never;
  }
}
