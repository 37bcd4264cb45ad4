import { describe, expect, it } from 'vitest';
import { docsPage } from './docs-page.ts';
import { openApi } from './openapi.ts';
import { type Route, routes } from './routes.ts';

const page = docsPage(openApi());

describe('the page of the API', () => {
  it.each(Object.entries<Route>(routes).map(([name, route]) => ({ name, route })))('has $name', ({ name, route }) => {
    const [, section = ''] = page.split(`<details id="${name}">`);
    expect(section.slice(0, 400)).toContain(`<code>${route.path}</code>`);
    expect(section.slice(0, 400)).toContain(`>${route.method}</b>`);
  });

  it('needs no script, no style and no font from anywhere', () => {
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|https?:\/\/(?!slipway\.dev)[a-z]/);
  });

  it('has its headings in steps, and the list of its parts outside of the header, where it stays in sight', () => {
    expect([...page.matchAll(/<h(\d)/g)].map((match) => match[1]).filter((level) => Number(level) > 3)).toEqual([]);
    expect(page).toMatch(/<\/header><nav aria-label="[^"]+">/);
  });

  it('has each anchor once, and leads to no anchor that is not there', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, anchor] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(anchor);
  });

  it('shows what it is given and never runs it', () => {
    const evil = '<script>alert("x")</script>&amp;';
    const document = {
      info: { title: evil, description: evil },
      paths: {
        [`/${evil}`]: {
          get: {
            operationId: 'op"><script>',
            tags: [evil],
            summary: `${evil} \`${evil}\``,
            parameters: [{ name: evil, in: evil, required: true, description: evil }],
            requestBody: { content: { 'application/json': { schema: { description: evil } } } },
            responses: {
              [evil]: { description: evil },
              200: { description: evil, content: { [evil]: { schema: { evil } } } },
            },
          },
        },
      },
    };
    const made = docsPage(document);
    expect(made).not.toContain('<script');
    expect(made).not.toContain('"x"');
    expect(made).toContain('&lt;script&gt;');
  });
});
