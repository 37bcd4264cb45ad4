import { type ApiClient, ApiProblem, apiClient, routes } from '@slipway/http';
import { Command, InvalidArgumentError } from 'commander';
import { reasons } from './ern-files.ts';
import { importList, listAsText } from './product-list.ts';
import { exitCode, type Terminal } from './terminal.ts';

/** `slipway release import FILE`: a message becomes catalog entries, and on request a release of them. */
export const releaseImport = (out: Terminal, done: (code: number) => void): Command =>
  new Command('import')
    .description('read a message or a list of products into the catalog; tell what could not be kept')
    .argument(
      '<file>',
      'an ERN message of any version, or a list (.csv, one row a track); - is standard input: a message',
    )
    .requiredOption('--api <url>', 'the address of the API', process.env.SLIPWAY_API)
    .requiredOption('--token <token>', 'a token of an operator', process.env.SLIPWAY_TOKEN)
    .option(
      '--deliver-to <platforms>',
      'release it to these platforms, metadata only; separated by commas',
      platformList,
    )
    .option('--cards <file>', 'commercial cards of that release, as JSON; default: streaming everywhere from today on')
    .option('--draft', 'start a draft of it with the deals of the message as its cards')
    .option('--json', 'print one JSON document')
    .action(async (file: string, options: Options) => {
      try {
        const api = apiClient(options.api.replace(/\/$/, ''), options.token);
        if (file.endsWith('.csv')) {
          const list = await importList(api, await bytesOf(out, file, LARGEST_LIST));
          out.print(
            options.json ? `${JSON.stringify({ file, products: list }, undefined, 2)}\n` : listAsText(file, list),
          );
          return done(list.every(({ status }) => status === 'written') ? exitCode.good : exitCode.findings);
        }
        const imported = await importMessage(api, await bytesOf(out, file, LARGEST_MESSAGE), options);
        const releaseId = options.deliverTo && (await release(out, api, imported.productId, options));
        const report: Report = { file, ...imported, ...(releaseId ? { releaseId } : {}) };
        out.print(options.json ? `${JSON.stringify(report, undefined, 2)}\n` : asText(report));
        done(exitCode.good);
      } catch (error) {
        if (!(error instanceof Refused || error instanceof ApiProblem)) throw error;
        out.complain(`${error.message}\n`);
        done(error instanceof Refused ? error.code : exitCode.findings);
      }
    });

interface Options {
  readonly api: string;
  readonly token: string;
  readonly deliverTo?: readonly string[];
  readonly cards?: string;
  readonly draft?: true;
  readonly json?: true;
}

/** What the API says became of a message. */
interface Imported {
  readonly productId: string;
  /** Paths of the API, in the order in which they were written. */
  readonly written: readonly string[];
  /** What the message says and the catalog does not keep. */
  readonly unread: readonly { readonly path: string; readonly value: string }[];
  /** Files that the message names; their bytes have to be uploaded. */
  readonly files: readonly { readonly resourceId: string; readonly uri: string }[];
  /** The deals of the message, as cards of a draft. */
  readonly cards: Readonly<Record<string, unknown>>;
  readonly draftId?: string;
}

interface Report extends Imported {
  readonly file: string;
  readonly releaseId?: string;
}

/** A file that cannot be imported, told in one message. */
class Refused extends Error {
  readonly code: number;
  constructor(message: string, code: number = exitCode.findings) {
    super(message);
    this.code = code;
  }
}

const LARGEST_LIST = 1_000_000;
const LARGEST_MESSAGE = routes['import-message'].largestBody;

/** What is there already is replaced; the draft, if there is to be one, stands at its second step. */
async function importMessage(api: ApiClient, message: Uint8Array, { draft }: Options): Promise<Imported> {
  const path = `/v1/message-imports?draft=${draft === true}`;
  return (await api.post<Imported>(path, message, `import-${crypto.randomUUID()}`)).body;
}

async function bytesOf(out: Terminal, file: string, limit: number): Promise<Uint8Array> {
  const bytes = await out.read(file, limit + 1).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error;
    throw new Refused(`Cannot read ${file}: ${reasons[error.code] ?? error.message}`, exitCode.badUse);
  });
  if (bytes.length > limit) throw new Refused(`${file} is larger than ${limit} bytes.`);
  return bytes;
}

/** Metadata only: the files that the message names are not at hand. */
async function release(out: Terminal, api: ApiClient, productId: string, options: Options): Promise<string> {
  const cards = options.cards === undefined ? defaultCards() : await cardsIn(out, options.cards);
  const { body } = await api.post<{ releaseId: string }>(
    '/v1/releases',
    {
      productId,
      delivers: 'metadata',
      platforms: (options.deliverTo ?? []).map((platformId) => ({ platformId, cards })),
    },
    `import-${crypto.randomUUID()}`,
  );
  return body.releaseId;
}

async function cardsIn(out: Terminal, file: string): Promise<unknown> {
  const text = new TextDecoder().decode(await bytesOf(out, file, 1024 * 1024));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused(`${file} is no JSON: ${(error as Error).message}`, exitCode.badUse);
  }
}

/** A message has deals of its own sender with its own recipient: a draft offers them, nothing is released under them. */
const defaultCards = () =>
  (['release', 'all-tracks'] as const).map((grants) => ({
    cardId: `streaming-${grants}`,
    grants,
    territories: { include: ['Worldwide'] },
    window: { start: new Date().toISOString().slice(0, 10) },
    models: ['SubscriptionModel', 'AdvertisementSupportedModel'],
    useTypes: ['OnDemandStream', 'NonInteractiveStream'],
  }));

function platformList(text: string): string[] {
  const platforms = text.split(',').map((platform) => platform.trim());
  if (platforms.some((platform) => platform === ''))
    throw new InvalidArgumentError('Platforms are separated by commas: aurora,borealis.');
  return platforms;
}

function asText({ file, productId, written, unread, files, cards, draftId, releaseId }: Report): string {
  return [
    `${file}: product ${productId}, ${written.length} catalog entries written`,
    ...(unread.length > 0 ? [`Not kept (${unread.length}):`] : ['Everything was kept.']),
    ...unread.map(({ path, value }) => `  ${path}: ${value}`),
    ...(files.length > 0 ? [`Files to upload (${files.length}):`] : []),
    ...files.map(({ resourceId, uri }) => `  ${resourceId}: ${uri}`),
    ...(draftId === undefined
      ? [`Deals: ${Object.keys(cards).length} cards; --draft starts a draft with them`]
      : [`Draft ${draftId} has its deals as ${Object.keys(cards).length} cards`]),
    ...(releaseId === undefined ? [] : [`Released as ${releaseId}, metadata only`]),
    '',
  ].join('\n');
}
