import { describe, expect, it } from 'vitest';
import { renderVersions } from './versions-page.ts';

describe('VERSIONS.md', () => {
  it('names what a reader looks for', async () => {
    const page = await renderVersions();
    const section = page.slice(page.indexOf('## 4.3 to 4.3.1'), page.indexOf('## 4.3.1 to 4.3.2'));
    expect(section).toContain('- **Release**: ');
    expect(section).toContain('+ `ContainsAI?`');
    expect(section).toMatch(/− `Genre[*+]`/);
  });
});
