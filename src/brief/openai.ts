/**
 * One streamed call of OpenAI's chat completions, for servers that speak nothing else: LM Studio, vLLM, mlx-lm, Mistral,
 * OpenAI. The same values as in anthropic.ts; a few lines of JSON need no library.
 */
import {
  codeOf,
  isRecord,
  type ModelOutcome,
  type ModelRequest,
  messageOf,
  NO_CONNECTION,
  silence,
  type Tokens,
  unlessAborted,
} from './model/call.ts';
import { tokensIn } from './model/select.ts';
import { type CallPorts, rootOf, send, type Wire } from './model/transport.ts';

type Received = { text: string; stop: string; input: number; output: number; ended: boolean };

/** Makes the call. Never rejects. */
export async function callOpenAi(
  call: ModelRequest,
  ports: CallPorts,
  signal: AbortSignal,
): Promise<ModelOutcome> {
  if (signal.aborted) return { kind: 'broken', how: { kind: 'called-off' }, arrived: false };
  const wire: Wire = { silentFor: undefined, retryAfter: undefined, streams: true };
  const received: Received = { text: '', stop: '', input: 0, output: 0, ended: false };
  let refused: ModelOutcome | undefined;
  const listening = (async () => {
    const url = `${rootOf(call.baseUrl)}/v1/chat/completions`;
    const response = await send(url, { body: JSON.stringify(bodyOf(call)), signal }, call, ports, wire);
    refused = response.ok
      ? await listen(response, wire, received, call)
      : await refusal(response, wire, call);
  })();
  try {
    await unlessAborted(listening, signal);
  } catch (error) {
    const tokens = tokensReceived(received);
    if (signal.aborted) return { kind: 'broken', how: { kind: 'called-off' }, arrived: true, ...tokens };
    const code = codeOf(error);
    const how = silence(wire) ?? { kind: 'no-connection' as const, code };
    return { kind: 'broken', how, arrived: !NO_CONNECTION.test(code), ...tokens };
  }
  if (refused !== undefined) return refused;
  if (!received.ended)
    return {
      kind: 'broken',
      how: silence(wire) ?? { kind: 'broke-off' },
      arrived: true,
      ...tokensReceived(received),
    };
  const { text, stop, input, output } = received;
  return { kind: 'reply', text, stop, inputTokens: input, outputTokens: output };
}

function bodyOf(call: ModelRequest): Readonly<Record<string, unknown>> {
  // OpenAI's newer models refuse the older name, everybody else may know only that one.
  const limit = new URL(call.baseUrl).hostname === 'api.openai.com' ? 'max_completion_tokens' : 'max_tokens';
  return {
    model: call.model,
    [limit]: call.maxTokens,
    messages: [{ role: 'system', content: call.system }, ...call.messages],
    stream: true,
    ...(call.counts ? { stream_options: { include_usage: true } } : {}),
    ...(call.schema === undefined
      ? {}
      : {
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'briefing', strict: true, schema: call.schema },
          },
        }),
  };
}

/** Reads the events of a stream, or the one object of a server that does not stream. */
async function listen(
  response: Response,
  wire: Wire,
  received: Received,
  call: ModelRequest,
): Promise<ModelOutcome | undefined> {
  if (!wire.streams) return take(parsed(await response.text()), received, call);
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of response.body ?? []) {
    const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split(/\r?\n/u);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const failure = takeLine(line, received, call);
      if (failure !== undefined) return failure;
    }
  }
  return takeLine(rest, received, call);
}

function takeLine(line: string, received: Received, call: ModelRequest): ModelOutcome | undefined {
  const data = /^data:\s?(.*)$/u.exec(line)?.[1]?.trim();
  if (data === undefined || data === '') return undefined;
  if (data === '[DONE]') received.ended = true;
  return data === '[DONE]' ? undefined : take(parsed(data), received, call);
}

/** Takes what one event brings; the failure where it is one. */
function take(event: unknown, received: Received, call: ModelRequest): ModelOutcome | undefined {
  if (!isRecord(event)) return undefined;
  // LM Studio answers 200 to a path that it does not know.
  if (event.error !== undefined) return failureIn(event, 0, call);
  const { usage } = event;
  if (isRecord(usage)) {
    received.input = amount(usage.prompt_tokens) || received.input;
    received.output = amount(usage.completion_tokens) || received.output;
  }
  const choice: unknown = Array.isArray(event.choices) ? event.choices[0] : undefined;
  if (!isRecord(choice)) return undefined;
  const said = isRecord(choice.delta) ? choice.delta : choice.message;
  if (isRecord(said) && typeof said.content === 'string') received.text += said.content;
  if (isRecord(said) && typeof said.refusal === 'string' && said.refusal !== '') received.stop = 'refusal';
  if (typeof choice.finish_reason === 'string') {
    received.stop = received.stop === 'refusal' ? 'refusal' : stopOf(choice.finish_reason);
    received.ended = true;
  }
  return undefined;
}

/** In the words of the other protocol. */
function stopOf(reason: string): string {
  if (reason === 'length') return 'max_tokens';
  return reason === 'content_filter' ? 'refusal' : 'end_turn';
}

async function refusal(response: Response, wire: Wire, call: ModelRequest): Promise<ModelOutcome> {
  const body = parsed((await response.text()).slice(0, 20_000));
  const failure = failureIn(isRecord(body) ? body : {}, response.status, call);
  return wire.retryAfter === undefined ? failure : { ...failure, retryAfter: wire.retryAfter };
}

function failureIn(body: Readonly<Record<string, unknown>>, status: number, call: ModelRequest) {
  const { error } = body;
  const type = isRecord(error) && typeof error.type === 'string' ? error.type : '';
  const plain = [error, body.message, body.detail].find((one) => typeof one === 'string');
  const message = messageOf(plain === undefined ? body : { message: plain }, call.key);
  return { kind: 'refused' as const, status: status || statusIn(error), type, message };
}

/** What an error in a stream, or in an answer of status 200, would have been as a status. */
function statusIn(error: unknown): number {
  if (typeof error === 'string') return /endpoint|method|not found/iu.test(error) ? 404 : 0;
  const code = isRecord(error) ? Number(error.code) : Number.NaN;
  return Number.isInteger(code) && code >= 400 && code < 600 ? code : 0;
}

function tokensReceived({ input, output, text }: Received): { readonly tokens?: Tokens } {
  if (input === 0 && text === '') return {};
  return input > 0 ? { tokens: { input, output: Math.max(output, tokensIn(text)) } } : {};
}

const amount = (value: unknown): number => (typeof value === 'number' && value > 0 ? value : 0);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
