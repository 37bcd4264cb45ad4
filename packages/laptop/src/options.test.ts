import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BadUse, readOptions } from './options.ts';

describe('the words after npm start', () => {
  const read = (...words: string[]) => readOptions(words, '/data');

  it('may be none', () => {
    expect(read()).toEqual({
      help: false,
      empty: false,
      once: false,
      answers: 'sftp',
      port: 4600,
      data: resolve('/data'),
    });
  });

  it('choose ports, a way to answer and a folder, which becomes absolute', () => {
    expect(read('--port', '0', '--data', 'here', '--once', '--empty', '--answers', 'http')).toEqual({
      help: false,
      empty: true,
      once: true,
      answers: 'http',
      port: 0,
      data: resolve('here'),
    });
  });

  it.each([['-h'], ['--help']])('%s asks for help', (word) => {
    expect(read(word).help).toBe(true);
  });

  it.each(['abc', '', '-1', '1.5', '65532', '0x10', '1e3'])('refuses the port "%s"', (port) => {
    expect(() => read(`--port=${port}`)).toThrow(/--port takes a number from 0 to 65531/);
  });

  it.each([
    [['--colour'], /--colour/],
    [['album.xml'], /album\.xml/],
    [['--data='], /--data/],
    [['--answers', 'post'], /--answers takes sftp or http, not "post"/],
    [['--port'], /--port/],
    [['--once=yes'], /--once/],
  ])('refuses %j', (words, says) => {
    expect(() => read(...words)).toThrow(BadUse);
    expect(() => read(...words)).toThrow(says);
  });
});
