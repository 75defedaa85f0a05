/**
 * `npm run -s lines`: lines of TypeScript in each room of src, comments and blank lines included. Words (`*Words.ts`) and
 * data (JSON) are counted beside them, since both grow with what is said and not with what is done.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
/** Rooms inside these folders are counted one by one. */
const DIVIDED = ['core', 'workbook'];

/** @type {Map<string, { code: number, words: number, data: number }>} */
const rooms = new Map();
for (const entry of readdirSync(SRC, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name).slice(SRC.length).split(sep);
  const kind = entry.isFile() ? kindOf(entry.name) : null;
  if (kind === null) continue;
  const room =
    DIVIDED.includes(path[0] ?? '') && path.length > 2 ? path.slice(0, 2).join('/') : (path[0] ?? '');
  const counted = rooms.get(room) ?? { code: 0, words: 0, data: 0 };
  counted[kind] += readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n').length - 1;
  rooms.set(room, counted);
}

const sorted = [...rooms].sort(([one], [other]) => one.localeCompare(other));
for (const [room, counted] of sorted) print(room, counted);
print('all but preview', sum(sorted.filter(([room]) => room !== 'preview')));

/**
 * @param {string} name
 * @returns {'code' | 'words' | 'data' | null} null for what is none of them
 */
function kindOf(name) {
  if (name.endsWith('.json')) return 'data';
  if (!/\.tsx?$/.test(name)) return null;
  return /Words\.ts$|^words\.ts$/.test(name) ? 'words' : 'code';
}

/** @param {readonly (readonly [string, { code: number, words: number, data: number }])[]} parts */
function sum(parts) {
  const total = { code: 0, words: 0, data: 0 };
  for (const [, { code, words, data }] of parts) {
    total.code += code;
    total.words += words;
    total.data += data;
  }
  return total;
}

/**
 * @param {string} room
 * @param {{ code: number, words: number, data: number }} counted
 */
function print(room, { code, words, data }) {
  const cell = (/** @type {number} */ lines) => String(lines).padStart(8);
  console.log(`${room.padEnd(20)}${cell(code)}${cell(words)} words${cell(data)} data`);
}
