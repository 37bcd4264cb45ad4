/** Reads a text from left to right: paths and intrinsic functions are parsed with it. */
export class Cursor {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  peek(length = 1): string {
    return this.text.slice(this.at, this.at + length);
  }

  skipSpace(): void {
    while (this.peek() === ' ') this.at++;
  }

  take(literal: string): boolean {
    if (!this.text.startsWith(literal, this.at)) return false;
    this.at += literal.length;
    return true;
  }

  expect(literal: string): void {
    if (!this.take(literal)) throw this.fault(`expected ${literal}`);
  }

  /** The longest run that a sticky expression matches here. */
  match(expression: RegExp): string | undefined {
    const sticky = new RegExp(expression.source, 'y');
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  /** A text in single or double quotes; a backslash keeps the next character. */
  quoted(): string | undefined {
    const quote = this.peek();
    if (quote !== "'" && quote !== '"') return undefined;
    let value = '';
    for (this.at++; !this.done; this.at++) {
      const character = this.peek();
      if (character === quote) {
        this.at++;
        return value;
      }
      if (character === '\\') {
        this.at++;
        value += this.peek();
      } else value += character;
    }
    throw this.fault('a quoted text does not end');
  }

  fault(problem: string): SyntaxError {
    return new SyntaxError(`Cannot read "${this.text}" at character ${this.at + 1}: ${problem}`);
  }
}
