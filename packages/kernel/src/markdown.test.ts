import { describe, expect, it } from 'vitest';
import { code, markdownTable } from './markdown.ts';

describe('a table in Markdown', () => {
  it('pads its columns to the widest cell', () => {
    expect(markdownTable(['state', 'means'], [[code('live'), 'It is on sale.']])).toBe(
      ['| state  | means          |', '| ------ | -------------- |', '| `live` | It is on sale. |'].join('\n'),
    );
  });

  it('keeps a bar inside its cell', () => {
    expect(markdownTable(['a'], [['x|y']]).split('\n')[2]).toBe('| x\\|y |');
  });

  it('refuses a cell of two lines', () => {
    expect(() => markdownTable(['a'], [['x\ny']])).toThrow(/line break/);
  });
});
