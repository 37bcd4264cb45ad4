import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';

const text = `<?xml version="1.0"?>
<ern:Message xmlns:ern="x" note="a > b">
  <!-- <List> -->
  <List><Item/>
    <Item>
      <Name>x</Name>
    </Item>
  </List>
</ern:Message>
`;

describe('the line of a path', () => {
  it('is that of the element, counted among those of its name', () => {
    expect(linesOf(text, ['/ern:Message/List/Item[2]/Name', '/ern:Message/List/Item[1]', '/ern:Message'])).toEqual([
      6, 4, 2,
    ]);
  });

  it('is that of the nearest element around what is missing', () => {
    expect(linesOf(text, ['/ern:Message/List/Item[2]/Other', '/ern:Message/@Id', '/ern:Message/Nothing'])).toEqual([
      5, 2, 2,
    ]);
  });
});
