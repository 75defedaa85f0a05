import { PolicyFileFault, type FaultCode, type FaultValues } from '../../model/policyFault';
import type { TextPlace } from '../../model/textPlace';

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const SPACE = /[ \t\n\r]*/y;

/** Characters of a wrong place that a message shows. */
const SHOWN = 12;

/** A text that is read from left to right, token by token. */
export class JsonReader {
  private position = 0;
  private line = 1;
  private lineStart = 0;

  constructor(private readonly text: string) {}

  isAtEnd(): boolean {
    return this.position >= this.text.length;
  }

  peek(): string {
    return this.text.charAt(this.position);
  }

  place(): TextPlace {
    return { line: this.line, column: this.position - this.lineStart + 1 };
  }

  /** Line ends stand only between tokens, so lines are counted here. */
  skipSpace(): void {
    for (const sign of this.match(SPACE) ?? '') {
      this.position += 1;
      if (sign !== '\n') continue;
      this.line += 1;
      this.lineStart = this.position;
    }
  }

  take(sign: string): boolean {
    if (this.peek() !== sign) return false;
    this.position += 1;
    return true;
  }

  expect(sign: string, pointer: string): void {
    if (!this.take(sign)) this.failToken(sign, pointer);
  }

  readString(pointer: string): string {
    const token = this.match(STRING) ?? this.failToken('"…"', pointer);
    this.position += token.length;
    return String(JSON.parse(token));
  }

  readNumber(pointer: string): number {
    const token = this.match(NUMBER) ?? this.failToken('{ [ " 0-9 true false null', pointer);
    this.position += token.length;
    return Number(token);
  }

  readWord<T>(word: string, value: T, pointer: string): T {
    if (!this.text.startsWith(word, this.position)) this.failToken(word, pointer);
    this.position += word.length;
    return value;
  }

  fail(code: FaultCode, pointer: string, values: FaultValues = {}): never {
    return this.failAt(this.place(), code, pointer, values);
  }

  failAt(place: TextPlace, code: FaultCode, pointer: string, values: FaultValues = {}): never {
    throw new PolicyFileFault({ code, pointer, place, values });
  }

  private failToken(expected: string, pointer: string): never {
    return this.isAtEnd()
      ? this.fail('ENDS_EARLY', pointer, { expected })
      : this.fail('NOT_JSON', pointer, {
          expected,
          found: this.text.slice(this.position, this.position + SHOWN),
        });
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.position;
    return pattern.exec(this.text)?.[0] ?? null;
  }
}
