import { type Channel, connect, type SftpLogin } from './connect.ts';
import { type DirectSender, directSender } from './direct-sender.ts';

/** A key exchange costs a tenth of a second of processor time, and nine round trips: connections are used again. */
const IDLE_MS = 10_000;
/** A connection that rested this long is asked for a sign of life: its function may have been frozen meanwhile. */
const TRUSTED_MS = 1000;

interface Resting {
  readonly channel: Channel;
  readonly sender: DirectSender;
  readonly since: number;
  readonly end: NodeJS.Timeout;
}

const resting = new Map<string, Resting[]>();

/** Lends a connection with this login to `work`, a new one or one that rests. It belongs to nobody else meanwhile. */
export async function withWarmSender<Result>(
  login: SftpLogin,
  work: (sender: DirectSender) => Promise<Result>,
): Promise<Result> {
  const key = JSON.stringify(login);
  const { channel, sender } = (await rested(key)) ?? (await opened(login));
  try {
    return await work(sender);
  } finally {
    if (channel.isOpen) rest(key, channel, sender);
  }
}

async function opened(login: SftpLogin) {
  const channel = await connect(login);
  return { channel, sender: directSender(channel) };
}

function rest(key: string, channel: Channel, sender: DirectSender): void {
  const end = setTimeout(() => {
    resting.set(
      key,
      (resting.get(key) ?? []).filter((each) => each.channel !== channel),
    );
    if (resting.get(key)?.length === 0) resting.delete(key);
    channel.close();
  }, IDLE_MS);
  end.unref();
  resting.set(key, [...(resting.get(key) ?? []), { channel, sender, since: Date.now(), end }]);
}

async function rested(key: string): Promise<Resting | undefined> {
  for (;;) {
    const found = resting.get(key)?.pop();
    if (!found) return undefined;
    clearTimeout(found.end);
    if (!found.channel.isOpen) continue;
    if (Date.now() - found.since < TRUSTED_MS || (await isAlive(found.channel))) return found;
    found.channel.close();
  }
}

const isAlive = (channel: Channel): Promise<boolean> =>
  Promise.race([
    channel
      .ask('ask for the folder', (sftp, answer) => sftp.realpath('.', answer as never))
      .then(
        () => true,
        () => false,
      ),
    new Promise<boolean>((resolve) => setTimeout(resolve, 2000, false).unref()),
  ]);
