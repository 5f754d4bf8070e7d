/**
 * The one door to @anthropic-ai/sdk. It turns one streamed Messages call into a value: the text with its usage, or what
 * went wrong. No retries here, and the key never enters the SDK: it is added to the request on its way out, for its host only.
 */
import {
  codeOf,
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

/** Makes the call. Never rejects: what an aborted call had used by then belongs in the ledger too. */
export async function callAnthropic(
  call: ModelRequest,
  ports: CallPorts,
  signal: AbortSignal,
): Promise<ModelOutcome> {
  const { default: Anthropic, APIError } = await import('@anthropic-ai/sdk');
  if (signal.aborted) return { kind: 'broken', how: { kind: 'called-off' }, arrived: false };
  const wire: Wire = { silentFor: undefined, retryAfter: undefined, streams: true };
  const quiet = (): void => undefined;
  const client = new Anthropic({
    apiKey: 'set-on-the-way-out',
    authToken: null,
    baseURL: rootOf(call.baseUrl),
    maxRetries: 0,
    timeout: 3_600_000, // silence is watched below; the SDK's own limit covers the headers only
    fetch: (input, init) => send(String(input), init ?? {}, call, ports, wire),
    logLevel: 'off',
    logger: { debug: quiet, info: quiet, warn: quiet, error: quiet }, // its default writes to stdout
    openTelemetry: false,
  });
  const received = { text: '', stop: '', input: 0, output: 0, ended: false };
  const listening = (async () => {
    const stream = await client.messages.create(bodyOf(call), { signal });
    for await (const event of stream) receive(event, received);
  })();
  try {
    await unlessAborted(listening, signal);
  } catch (error) {
    const tokens = tokensReceived(received);
    if (signal.aborted) return { kind: 'broken', how: { kind: 'called-off' }, arrived: true, ...tokens };
    if (error instanceof APIError && (error.status !== undefined || error.type != null)) {
      const retryAfter = wire.retryAfter === undefined ? {} : { retryAfter: wire.retryAfter };
      return {
        kind: 'refused',
        status: error.status ?? 0,
        type: error.type ?? '',
        message: messageOf(error.error, call.key),
        ...retryAfter,
        ...tokens,
      };
    }
    const code = codeOf(error);
    return {
      kind: 'broken',
      how: silence(wire) ?? { kind: 'no-connection', code },
      arrived: !NO_CONNECTION.test(code),
      ...tokens,
    };
  }
  // Servers that know another protocol only may answer 200 with an error that is no stream.
  if (!received.ended && received.text === '' && !wire.streams)
    return { kind: 'refused', status: 404, type: '', message: 'no event stream' };
  // A cut stream ends the loop quietly: only message_stop says that the message is whole.
  if (!received.ended) {
    return {
      kind: 'broken',
      how: silence(wire) ?? { kind: 'broke-off' },
      arrived: true,
      ...tokensReceived(received),
    };
  }
  return {
    kind: 'reply',
    text: received.text,
    stop: received.stop,
    inputTokens: received.input,
    outputTokens: received.output,
  };
}

/** What a call that did not end well has used: the server's own count of the input, and the output by what came through. */
function tokensReceived({ input, output, text }: Received): { readonly tokens?: Tokens } {
  return input > 0 ? { tokens: { input, output: Math.max(output, tokensIn(text)) } } : {};
}

type Received = { text: string; stop: string; input: number; output: number; ended: boolean };
type Streamed = import('@anthropic-ai/sdk').Anthropic.RawMessageStreamEvent;

function receive(event: Streamed, received: Received): void {
  if (event.type === 'message_start') {
    const { usage } = event.message;
    received.input =
      (usage?.input_tokens ?? 0) +
      (usage?.cache_read_input_tokens ?? 0) +
      (usage?.cache_creation_input_tokens ?? 0);
    received.output = usage?.output_tokens ?? 0;
  } else if (event.type === 'content_block_start' && event.content_block.type === 'text') {
    received.text += event.content_block.text;
  } else if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') {
    received.text += event.delta.text;
  } else if (event.type === 'message_delta') {
    received.stop = event.delta.stop_reason ?? received.stop;
    received.output = event.usage?.output_tokens ?? received.output;
    // Imitators tell the input only here, having said 0 at the start.
    if (received.input === 0) received.input = event.usage?.input_tokens ?? 0;
  } else if (event.type === 'message_stop') received.ended = true;
}

function bodyOf(call: ModelRequest): import('@anthropic-ai/sdk').Anthropic.MessageCreateParamsStreaming {
  const format =
    call.schema === undefined ? {} : { format: { type: 'json_schema' as const, schema: { ...call.schema } } };
  const effort = call.effort === undefined ? {} : { effort: call.effort };
  const config = { ...format, ...effort };
  return {
    model: call.model,
    max_tokens: call.maxTokens,
    system: call.system,
    messages: call.messages.map(({ role, content }) => ({ role, content })),
    stream: true,
    ...(Object.keys(config).length === 0 ? {} : { output_config: config }),
  };
}
