interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
}
interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly security?: unknown;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: unknown }>> };
  readonly responses: Readonly<
    Record<
      string,
      { readonly description: string; readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> }
    >
  >;
}

/** The OpenAPI document as a page that needs no script and nothing from another host. */
export function docsPage(document: Record<string, unknown>): string {
  const info = document.info as { title: string; description: string };
  const operations = Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(
    ([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags))];
  const navigation = tags.map((tag) => `<a href="#${slug(tag)}">${escapeHtml(tag)}</a>`).join(' ');
  const sections = tags.map((tag) => {
    const own = operations.filter(({ operation }) => operation.tags.includes(tag));
    return `<h2 id="${slug(tag)}">${escapeHtml(tag)}</h2>${own.map(operationHtml).join('')}`;
  });
  const { schemas = {} } = (document.components ?? {}) as { schemas?: Record<string, unknown> };
  const shapes = Object.entries(schemas).map(
    ([name, schema]) =>
      `<details><summary><code>${escapeHtml(name)}</code></summary><pre>${schemaText(schema)}</pre></details>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(info.title)} API</title><style>${style}</style></head>
<body><header><h1>${escapeHtml(info.title)} API</h1><p>${escapeHtml(info.description)}</p>
</header><nav aria-label="Parts of the API">${navigation} <a href="#shapes">Shapes</a> <a href="/openapi.json">openapi.json</a></nav><main>${sections.join('')}<h2 id="shapes">Shapes</h2>${shapes.join('')}</main></body></html>`;
}

function operationHtml({ path, method, operation }: { path: string; method: string; operation: Operation }): string {
  const { operationId, summary, parameters, requestBody, responses, security } = operation;
  const body = requestBody && Object.values(requestBody.content)[0]?.schema;
  return `<details id="${escapeHtml(operationId)}"><summary><b class="${slug(method)}">${escapeHtml(method)}</b> <code>${escapeHtml(path)}</code> <span>${inline(summary)}</span></summary>
${security ? '' : '<p>Needs no token.</p>'}${parametersHtml(parameters)}${body ? `<h3>Body</h3><pre>${schemaText(body)}</pre>` : ''}
<h3>Answers</h3><dl>${Object.entries(responses).map(responseHtml).join('')}</dl></details>`;
}

function parametersHtml(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(
    ({ name, in: place, required, description }) =>
      `<tr><td><code>${escapeHtml(name)}</code></td><td>${escapeHtml(place)}${required ? ', required' : ''}</td><td>${inline(description ?? '')}</td></tr>`,
  );
  return `<h3>Parameters</h3><table>${rows.join('')}</table>`;
}

function responseHtml([status, { description, content }]: [string, Operation['responses'][string]]): string {
  const schema = status.startsWith('2') ? Object.values(content ?? {})[0]?.schema : undefined;
  return `<dt>${escapeHtml(status)}</dt><dd>${inline(description)}${schema ? `<details><summary>shape</summary><pre>${schemaText(schema)}</pre></details>` : ''}</dd>`;
}

const schemaText = (schema: unknown): string => escapeHtml(JSON.stringify(schema, null, 2));

const inline = (text: string): string => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');

const slug = (text: string): string => text.toLowerCase().replace(/\W+/g, '-');

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '');

const style = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:0 auto;padding:1rem 1.25rem 4rem}
h1{margin-bottom:0}h2{margin-top:2.5rem;border-bottom:1px solid #8884;padding-bottom:.25rem}h3{font-size:1rem;margin:.75rem 0 .25rem}
nav{position:sticky;top:0;background:Canvas;padding:.5rem 0}nav a{margin-right:1rem}details{padding:.35rem 0}h2,main>details{scroll-margin-top:3rem}
main>details{border-bottom:1px solid #8882}main>details[open]{border-left:3px solid #8884;padding-left:1rem;padding-bottom:1rem}
summary{cursor:pointer}main>details>summary{display:grid;grid-template-columns:3.6rem 20rem 1fr;gap:.25rem 1rem;align-items:baseline;list-style:none}
main>details>summary>code{overflow-wrap:anywhere}main>details>summary>code:first-child{grid-column:1/-1}
main>details>summary:hover{background:#8881}main>details>summary>span{opacity:.75}
code,pre{font:13px/1.45 ui-monospace,monospace}pre{overflow:auto;background:#8881;padding:.75rem;border-radius:6px;max-height:30rem}
b{font-size:.8rem}.get{color:#1a7f5a}.put{color:#9a6700}.post{color:#2f6fde}.delete{color:#c0392b}
@media(max-width:52rem){nav{position:static}h2,main>details{scroll-margin-top:0}main>details>summary{grid-template-columns:3.6rem 1fr}main>details>summary>span{grid-column:2}}
@media(prefers-color-scheme:dark){.get{color:#4fc08d}.put{color:#e0b341}.post{color:#7aa7ff}.delete{color:#ff8a7a}}
table{border-collapse:collapse}td{padding:.15rem .75rem .15rem 0;vertical-align:top}dt{font-weight:600}dd{margin:0 0 .5rem 1.5rem}`;
