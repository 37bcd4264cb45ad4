import { describe, expect, it } from 'vitest';
import { windowFor } from './direct-sender.ts';
import { writeWindow } from './write-window.ts';

describe('the writes of a connection', () => {
  /** Starts writes of files of their own, and answers which have begun and how one is confirmed. */
  const written = (most: () => number) => {
    const window = writeWindow(most);
    const begun: string[] = [];
    const confirm: Record<string, () => void> = {};
    return {
      begun,
      confirm: async (name: string) => {
        confirm[name]?.();
        await turn();
      },
      write: async (name: string, bytes: number) => {
        const upload = window.upload();
        void upload.write(bytes, () => {
          begun.push(name);
          return new Promise<void>((resolve) => {
            confirm[name] = resolve;
          });
        });
        await turn();
        return upload;
      },
    };
  };
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  it('begin while there is room for them, and then in the order in which they came', async () => {
    const { begun, confirm, write } = written(() => 100);
    for (const [name, bytes] of [
      ['a', 60],
      ['b', 60],
      ['c', 30],
      ['d', 10],
    ] as const)
      await write(name, bytes);
    expect(begun).toEqual(['a']);
    await confirm('a');
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are let through one by one where each is larger than the room', async () => {
    const { begun, confirm, write } = written(() => 10);
    for (const name of ['a', 'b']) await write(name, 60);
    expect(begun).toEqual(['a']);
    await confirm('a');
    expect(begun).toEqual(['a', 'b']);
  });

  it('of a file that has failed are not begun, and leave their room to others', async () => {
    const window = writeWindow(() => 100);
    const [failing, other] = [window.upload(), window.upload()];
    let fail = (_: Error) => {};
    const begun: string[] = [];
    void failing.write(
      100,
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
    );
    void failing.write(100, async () => begun.push('of the failed one'));
    void other.write(100, async () => begun.push('of the other one'));
    fail(new Error('disk full'));
    await turn();
    expect(begun).toEqual(['of the other one']);
    expect(failing.failure).toMatchObject({ message: 'disk full' });
  });

  it('have more room the longer an answer takes, between half a mebibyte and two', () => {
    expect([0.2, 1, 2, 40].map(windowFor)).toEqual([0.5, 0.5, 1, 2].map((mebibytes) => mebibytes * 1024 * 1024));
  });
});
